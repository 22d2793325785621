package io.github.proxmoxcodegen.specs.words;

/**
 * What a path is called.
 *
 * @param pattern the path with every parameter written as {@code *}
 * @param kind which sentences it takes
 * @param name what it is called: {@code a firewall rule of a node}; for {@link Kind#ACTION} the whole summary, for {@link
 *     Kind#COLLECTION} all members: {@code firewall rules of a node}
 * @param created what a new one is called: {@code a firewall rule for a node}
 * @param member what a member of the collection is called
 * @param below what the paths below it refer to
 */
record Place(String pattern, Kind kind, String name, String created, String member, String below) {

    /** Which sentences a path takes. */
    enum Kind {
        COLLECTION,
        THING,
        PART,
        ACTION
    }

    /** Above every path: what the API belongs to. */
    static final Place SERVER = part("", "the server", "the server");

    static Place thing(String pattern, String name, String created, String below) {
        return new Place(pattern, Kind.THING, name, created, "", below);
    }

    static Place part(String pattern, String name, String below) {
        return new Place(pattern, Kind.PART, name, name, "", below);
    }

    static Place action(String pattern, String sentence, String below) {
        return new Place(pattern, Kind.ACTION, sentence, sentence, "", below);
    }
}
