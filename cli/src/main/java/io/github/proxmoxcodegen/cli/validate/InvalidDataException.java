package io.github.proxmoxcodegen.cli.validate;

/** Data that cannot be read as what it should be. */
public final class InvalidDataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * Says what is wrong.
     *
     * @param message what and where, in one line fit for a terminal
     * @param hint what to do
     */
    InvalidDataException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
