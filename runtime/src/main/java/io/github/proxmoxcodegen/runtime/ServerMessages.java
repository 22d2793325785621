package io.github.proxmoxcodegen.runtime;

import java.util.List;
import java.util.Map;

/**
 * What a Proxmox VE server says about a violation. Clients compare these texts, so they are kept to the letter; see
 * {@link Messages} for ours.
 */
final class ServerMessages {

    static final String MISSING = "property is missing and it is not optional";
    static final String UNKNOWN =
            "property is not defined in schema and the schema does not allow additional properties";
    static final String PATTERN = "value does not match the regex pattern";

    /** What introduces a complaint about a format. */
    static final String FORMAT = "invalid format - ";

    private ServerMessages() {}

    static String requires(String by) {
        return "missing property required by '" + by + "'";
    }

    static String type(String expected, Object value) {
        String failed = "type check ('" + expected + "') failed";
        if (expected.equals("array") || expected.equals("object")) {
            return failed;
        }
        if (expected.equals("null")) {
            return failed + " - value is not null";
        }
        if (value instanceof List) {
            return failed + " - got ARRAY";
        }
        if (value instanceof Map) {
            return failed + " - got HASH";
        }
        if (value instanceof Boolean) {
            return failed + " - got JSON::PP::Boolean";
        }
        return failed + " - got '" + value + "'";
    }

    static String format(String template, String value) {
        return FORMAT + template.replace("{}", value) + "\n";
    }

    static String maxLength(int limit) {
        return "value may only be " + limit + " characters long";
    }

    static String minLength(int limit) {
        return "value must be at least " + limit + " characters long";
    }

    static String maximum(String limit) {
        return "value must have a maximum value of " + limit;
    }

    static String minimum(String limit) {
        return "value must have a minimum value of " + limit;
    }

    static String notOneOf(List<String> allowed, String value) {
        return "value '" + value + "' does not have a value in the enumeration '" + String.join(", ", allowed) + "'";
    }
}
