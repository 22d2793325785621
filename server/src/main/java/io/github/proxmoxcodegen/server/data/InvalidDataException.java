package io.github.proxmoxcodegen.server.data;

/** Data of a user that cannot be used. The message says where and what is wrong. */
public final class InvalidDataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String problem;

    /**
     * A problem at a place.
     *
     * @param place such as {@code guests.100.node}, or a line; empty for the whole
     */
    public InvalidDataException(String place, String problem) {
        super(place.isEmpty() ? problem : place + ": " + problem, null, false, false);
        this.place = place;
        this.problem = problem;
    }

    /** The same problem in a file, or another source that has a name. */
    InvalidDataException in(String source) {
        return new InvalidDataException(place.isEmpty() ? source : source + ": " + place, problem);
    }

    /** Where. */
    public String place() {
        return place;
    }

    /** What is wrong, and what to do. */
    public String problem() {
        return problem;
    }
}
