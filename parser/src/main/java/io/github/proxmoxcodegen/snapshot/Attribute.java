package io.github.proxmoxcodegen.snapshot;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that can stand behind a type. */
enum Attribute {
    MIN("min", Group.CONSTRAINTS),
    MAX("max", Group.CONSTRAINTS),
    MIN_LENGTH("minLength", Group.CONSTRAINTS),
    MAX_LENGTH("maxLength", Group.CONSTRAINTS),
    PATTERN("pattern", Group.CONSTRAINTS),
    ENUM("enum", Group.CONSTRAINTS),
    FORMAT("format", Group.CONSTRAINTS),
    MIN_ITEMS("minItems", Group.ITEM_COUNTS),
    MAX_ITEMS("maxItems", Group.ITEM_COUNTS),
    LINK("link", Group.LINKS),
    DEFAULT("default", Group.ANNOTATIONS),
    REMARK("remark", Group.ANNOTATIONS),
    RENDERER("renderer", Group.ANNOTATIONS),
    EXTENSION("extension", Group.ANNOTATIONS);

    /** What an attribute is about, which decides beside which types it can stand. */
    enum Group {
        CONSTRAINTS,
        ITEM_COUNTS,
        LINKS,
        ANNOTATIONS
    }

    private static final Map<String, Attribute> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(attribute -> attribute.word, Function.identity()));

    private final String word;
    private final Group group;

    Attribute(String word, Group group) {
        this.word = word;
        this.group = group;
    }

    static Optional<Attribute> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    String word() {
        return word;
    }

    Group group() {
        return group;
    }

    /** Whether it may stand several times. */
    boolean repeatable() {
        return this == LINK || this == EXTENSION;
    }
}
