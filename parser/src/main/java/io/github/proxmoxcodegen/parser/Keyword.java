package io.github.proxmoxcodegen.parser;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every keyword that a schema of the dialect may have. */
enum Keyword {
    TYPE("type", Shape.TEXT),
    DESCRIPTION("description", Shape.TEXT),
    VERBOSE_DESCRIPTION("verbose_description", Shape.TEXT),
    FORMAT_DESCRIPTION("format_description", Shape.TEXT),
    TYPETEXT("typetext", Shape.TEXT),
    TITLE("title", Shape.TEXT),
    OPTIONAL("optional", Shape.FLAG),
    FORMAT("format", Shape.FORMAT),
    PATTERN("pattern", Shape.TEXT),
    ENUM("enum", Shape.ENUM),
    DEFAULT("default", Shape.VALUE),
    MINIMUM("minimum", Shape.NUMBER),
    MAXIMUM("maximum", Shape.NUMBER),
    MIN_LENGTH("minLength", Shape.LENGTH),
    MAX_LENGTH("maxLength", Shape.LENGTH),
    PROPERTIES("properties", Shape.PROPERTIES),
    ADDITIONAL_PROPERTIES("additionalProperties", Shape.ADDITIONAL),
    ITEMS("items", Shape.SCHEMA),
    ONE_OF("oneOf", Shape.ALTERNATIVES),
    LINKS("links", Shape.LINKS),
    RENDERER("renderer", Shape.TEXT),
    REQUIRES("requires", Shape.TEXTS),
    TYPE_PROPERTY("type-property", Shape.TEXT),
    INSTANCE_TYPES("instance-types", Shape.TEXTS),
    DEFAULT_KEY("default_key", Shape.DEFAULT_KEY),
    ALIAS("alias", Shape.TEXT),
    KEY_ALIAS("keyAlias", Shape.TEXT),
    /** A slip for {@code minimum} in a few real schemas; the server looks at neither, so it stays what it is. */
    MIN("min", Shape.IGNORED),
    /** A slip for {@code maximum}. */
    MAX("max", Shape.IGNORED);

    /** The words among them, which are no facts. */
    static final long PROSE = mask(TITLE, DESCRIPTION, VERBOSE_DESCRIPTION, TYPETEXT, FORMAT_DESCRIPTION);

    /** What limits single values. */
    static final long CONSTRAINTS = mask(FORMAT, PATTERN, ENUM, MINIMUM, MAXIMUM, MIN_LENGTH, MAX_LENGTH);

    static final int COUNT = values().length;

    /** A plain hash map: looked into for every keyword of a file, and faster than an immutable one. */
    private static final Map<String, Keyword> BY_NAME = new HashMap<>();

    static {
        for (Keyword keyword : values()) {
            BY_NAME.put(keyword.spelling, keyword);
        }
    }

    private final String spelling;
    private final Shape shape;

    Keyword(String spelling, Shape shape) {
        this.spelling = spelling;
        this.shape = shape;
    }

    /** What a keyword's value looks like, and so who reads it. */
    enum Shape {
        TEXT("a text"),
        FLAG("1 or 0"),
        NUMBER("a number"),
        LENGTH("a whole number that is not negative"),
        TEXTS("a text or a list of texts"),
        ENUM("a list of single values"),
        VALUE("any value"),
        SCHEMA("a schema"),
        PROPERTIES("an object of schemas"),
        ADDITIONAL("0, 1 or a schema"),
        FORMAT("a name, an object of schemas or a schema"),
        LINKS("a list of objects with rel and href"),
        ALTERNATIVES("a list of schemas"),
        DEFAULT_KEY("1, 0 or the name of a key"),
        IGNORED("any value");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        /** For messages. */
        String words() {
            return words;
        }
    }

    /** The keyword that is so spelled; null where the dialect has none. */
    static @Nullable Keyword of(String spelling) {
        return BY_NAME.get(spelling);
    }

    /** A set of keywords, one bit for each. */
    static long mask(Keyword... keywords) {
        long mask = 0;
        for (Keyword keyword : keywords) {
            mask |= keyword.bit();
        }
        return mask;
    }

    long bit() {
        return 1L << slot();
    }

    /** The place of this keyword in arrays that live as long as one schema is read; never stored. */
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    String spelling() {
        return spelling;
    }

    Shape shape() {
        return shape;
    }
}
