package io.github.proxmoxcodegen.specs.words;

import java.util.Optional;

/**
 * What a vocabulary says about one pattern of paths. In every text {@code %} stands for what the path above is called.
 */
sealed interface Term {

    /**
     * A collection and, below it, its members.
     *
     * @param singular one member with its article, such as {@code a firewall rule}
     * @param plural many of them, such as {@code firewall rules}
     * @param of what follows either, such as {@code of %}; may be empty
     * @param created what follows the singular of a new member, such as {@code for %}
     * @param below what {@code %} is below the collection itself; empty for what it is at the collection
     */
    record Many(String singular, String plural, String of, String created, Optional<String> below) implements Term {}

    /**
     * A single thing.
     *
     * @param name what it is called, with its article
     * @param below what {@code %} is below it; empty for its own name
     */
    record Thing(String name, Optional<String> below) implements Term {}

    /**
     * A path that only leads to others.
     *
     * @param name what they are about
     * @param below what {@code %} is below it; empty for what it is at the path itself
     */
    record Part(String name, Optional<String> below) implements Term {}

    /**
     * A whole summary.
     *
     * @param text the sentence without a period
     */
    record Sentence(String text) implements Term {}
}
