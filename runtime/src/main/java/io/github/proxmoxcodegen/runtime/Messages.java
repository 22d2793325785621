package io.github.proxmoxcodegen.runtime;

import java.util.List;
import java.util.Map;

/** What we say about a violation, in our own words. */
final class Messages {

    static final String MISSING = "required, but not given";

    private static final int LISTED = 20;

    private Messages() {}

    static String requires(String by) {
        return "required because '" + by + "' is given";
    }

    static String unknown(String hint) {
        return hint.isEmpty() ? "no such parameter here" : "no such parameter here; " + hint;
    }

    static String type(String expected, String shown) {
        return expected(
                switch (expected) {
                    case "boolean" -> "a boolean (1 or 0)";
                    case "integer" -> "a whole number";
                    case "number" -> "a number";
                    case "string" -> "text";
                    case "array" -> "a list";
                    case "object" -> "an object";
                    case "null" -> "no value";
                    default -> "a value of type " + expected;
                },
                shown);
    }

    static String expected(String expectation, String shown) {
        return "expected " + expectation + ", got " + shown;
    }

    static String pattern(String pattern, String shown) {
        return shown + " does not match the pattern " + pattern;
    }

    static String maxLength(int limit, String text) {
        return "at most " + characters(limit) + " allowed, got " + text.codePointCount(0, text.length());
    }

    static String minLength(int limit, String text) {
        return "at least " + characters(limit) + " needed, got " + text.codePointCount(0, text.length());
    }

    private static String characters(int number) {
        return number + (number == 1 ? " character" : " characters");
    }

    static String listLength(Kind kind, int limit, int size) {
        return (kind == Kind.MAX_LENGTH ? "at most " : "at least ")
                + limit
                + (limit == 1 ? " element, got " : " elements, got ")
                + size;
    }

    static String maximum(String limit, String shown) {
        return "must be at most " + limit + ", got " + shown;
    }

    static String minimum(String limit, String shown) {
        return "must be at least " + limit + ", got " + shown;
    }

    static String notOneOf(List<String> allowed, String shown) {
        String listed = String.join(", ", allowed.subList(0, Math.min(LISTED, allowed.size())));
        String more = allowed.size() > LISTED ? ", … (" + allowed.size() + " values)" : "";
        return "expected one of " + listed + more + "; got " + shown;
    }

    /** A value as a message shows it. */
    static String describe(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "an empty list" : "a list of " + list.size();
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "an empty text" : Quoting.quote(text);
        }
        return value instanceof Number || value instanceof Boolean
                ? Quoting.quote(String.valueOf(value))
                : "a value of " + value.getClass().getSimpleName();
    }
}
