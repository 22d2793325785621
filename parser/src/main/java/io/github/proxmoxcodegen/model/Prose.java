package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * Words of a schema. A snapshot carries none of them: they are the publisher's, and facts are not.
 *
 * @param title a short name
 * @param description what the value means
 * @param verboseDescription the long form of the description
 * @param typetext the viewer's syntax line
 * @param formatDescription the viewer's word for the format
 */
public record Prose(
        Optional<String> title,
        Optional<String> description,
        Optional<String> verboseDescription,
        Optional<String> typetext,
        Optional<String> formatDescription) {

    /** No words. */
    public static final Prose NONE =
            new Prose(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Only a description. */
    public static Prose description(String text) {
        return NONE.withDescription(text);
    }

    /** The same words with another description. */
    public Prose withDescription(String text) {
        return new Prose(title, Optional.of(text), verboseDescription, typetext, formatDescription);
    }
}
