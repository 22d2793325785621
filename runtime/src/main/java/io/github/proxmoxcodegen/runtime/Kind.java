package io.github.proxmoxcodegen.runtime;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a value did wrong, with a code that stays the same from release to release.
 *
 * <p>The constants stand for the schema keywords of an apidoc. A single value is checked in the order {@link #TYPE},
 * {@link #FORMAT}, {@link #PATTERN}, {@link #MAX_LENGTH}, {@link #MIN_LENGTH}, {@link #MAXIMUM}, {@link #MINIMUM},
 * {@link #ENUM}, and only the first failure is reported.
 */
public enum Kind {
    /** A property that is not {@code optional} is absent or null. */
    MISSING("missing"),
    /** A name that the schema does not declare and whose {@code additionalProperties} forbids others. */
    UNKNOWN("unknown"),
    /** A value of another {@code type}. */
    TYPE("type"),
    /** A value that breaks the rule named by {@code format}. */
    FORMAT("format"),
    /** A value that does not match {@code pattern}. */
    PATTERN("pattern"),
    /** A value that is not one of {@code enum}. */
    ENUM("enum"),
    /** A number below {@code minimum}. */
    MINIMUM("minimum"),
    /** A number above {@code maximum}. */
    MAXIMUM("maximum"),
    /** A text shorter than {@code minLength}, in Unicode characters. */
    MIN_LENGTH("minLength"),
    /** A text longer than {@code maxLength}, in Unicode characters. */
    MAX_LENGTH("maxLength"),
    /** A property that another one {@code requires} is absent; reported at the absent one. */
    REQUIRES("requires"),
    /** A property string whose parts cannot be told apart: a duplicate key, an empty value, a value without a key. */
    SYNTAX("syntax");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The stable code, as it stands in machine-readable output. */
    public String code() {
        return code;
    }

    /** The kind with that code. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
