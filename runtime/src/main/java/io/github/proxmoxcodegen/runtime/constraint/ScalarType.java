package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.Locale;

/**
 * The types of single values ({@code type}). Values arrive as text or as JSON values; the server coerces nothing.
 */
public enum ScalarType {

    /** The texts and numbers 1 and 0, and JSON's true and false. Words such as {@code yes} are refused. */
    BOOLEAN,
    /** An optional sign and digits; a JSON number without a fraction. */
    INTEGER,
    /** A decimal number, with an exponent if it likes. */
    NUMBER,
    /** Any text and any number, but no truth value of JSON. */
    STRING,
    /** No type, {@code any}, or a type name that the server does not know and hence does not check. */
    ANY;

    /** Whether the stretch of a text from one index to another, exclusive, is of this type. */
    boolean acceptsText(String text, int from, int to) {
        return switch (this) {
            case BOOLEAN -> to - from == 1 && (text.charAt(from) == '1' || text.charAt(from) == '0');
            case INTEGER -> Numbers.isInteger(text, from, to);
            case NUMBER -> Numbers.isNumber(text, from, to);
            case STRING, ANY -> true;
        };
    }

    private boolean acceptsText(String text) {
        return acceptsText(text, 0, text.length());
    }

    /** Whether a truth value of JSON is of this type. */
    boolean acceptsBoolean() {
        return this == BOOLEAN || this == ANY;
    }

    /** Whether a value, as text or as a value of JSON, is of this type. */
    public boolean accepts(Object value) {
        if (value instanceof String text) {
            return acceptsText(text);
        }
        if (value instanceof Boolean) {
            return acceptsBoolean();
        }
        if (value instanceof Integer || value instanceof Long) {
            return this != BOOLEAN || isBit(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return acceptsText(WireText.of(number));
        }
        return this == ANY;
    }

    static boolean isBit(long number) {
        return number == 0 || number == 1;
    }

    /** The name of the type in an apidoc. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
