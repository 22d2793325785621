package io.github.proxmoxcodegen.model;

import java.util.Locale;

/** The types of single values. On the wire all of them may arrive as text. */
public enum ScalarType {
    /** {@code 1} and {@code 0}; JSON {@code true} and {@code false} are taken too. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    NUMBER,
    /** Text. */
    STRING;

    /** The name of the type in an apidoc and in JSON Schema. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
