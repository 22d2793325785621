package io.github.proxmoxcodegen.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must hold of a single value beyond its type. The server checks in the order format, pattern, maxLength,
 * minLength, maximum, minimum, enum, and reports the first that fails.
 *
 * @param minimum the least number, inclusive; checked of whatever looks like a number
 * @param maximum the greatest number, inclusive
 * @param minLength the least number of Unicode characters
 * @param maxLength the greatest number of Unicode characters
 * @param pattern what the text must match
 * @param enumeration the values allowed, as text and in the order of the source; empty means any
 * @param format a named rule, or the parts of a property string
 */
public record Constraints(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        OptionalInt minLength,
        OptionalInt maxLength,
        Optional<Pattern> pattern,
        List<String> enumeration,
        Optional<Format> format) {

    /** No constraint at all. */
    public static final Constraints NONE = new Constraints(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Constraints {
        minimum = minimum.map(Constraints::canonical);
        maximum = maximum.map(Constraints::canonical);
        enumeration = List.copyOf(enumeration);
    }

    /** Whether nothing but the type is checked. */
    public boolean areNone() {
        return minimum.isEmpty()
                && maximum.isEmpty()
                && minLength.isEmpty()
                && maxLength.isEmpty()
                && pattern.isEmpty()
                && enumeration.isEmpty()
                && format.isEmpty();
    }

    /** One spelling for each number, so that equal limits are equal records. */
    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
