package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Numbers.Limit;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a single value: its type, and then in this order format, pattern, maximum and minimum length,
 * maximum, minimum and enumeration. Only the first that fails counts.
 *
 * <p>The range is checked of whatever looks like a number, whatever the type; JSON's truth values are checked for their
 * type only. Lengths count Unicode characters.
 */
public final class ScalarRule implements Rule {

    private final ScalarType type;
    private final @Nullable Format format;
    private final @Nullable TextPattern pattern;
    private final int minLength;
    private final int maxLength;
    private final @Nullable Limit minimum;
    private final @Nullable Limit maximum;
    private final List<String> enumeration;
    private final @Nullable KeyTable words;
    private final boolean textual;

    private ScalarRule(Builder builder) {
        type = builder.type;
        enumeration = List.copyOf(builder.enumeration);
        words = enumeration.isEmpty() ? null : new KeyTable(enumeration);
        Format declared = builder.format;
        format = declared != null && declared.isWordList() && !enumeration.isEmpty() ? null : declared;
        pattern = builder.pattern;
        minLength = builder.minLength;
        maxLength = builder.maxLength;
        minimum = builder.minimum;
        maximum = builder.maximum;
        textual = pattern != null || minLength > 0 || maxLength >= 0 || !enumeration.isEmpty();
    }

    /** Starts a rule for values of that type. */
    public static Builder of(ScalarType type) {
        return new Builder(type);
    }

    /** The type. */
    public ScalarType type() {
        return type;
    }

    /** The format, if there is one that is checked. */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** Whether a list given for such a parameter is joined with commas: text whose format ends in {@code -list}. */
    public boolean joinsLists() {
        return type == ScalarType.STRING && format != null && format.name().endsWith("-list");
    }

    /** The pattern. */
    public Optional<TextPattern> pattern() {
        return Optional.ofNullable(pattern);
    }

    /** The least length in Unicode characters. */
    public OptionalInt minLength() {
        return minLength > 0 ? OptionalInt.of(minLength) : OptionalInt.empty();
    }

    /** The greatest length in Unicode characters. */
    public OptionalInt maxLength() {
        return maxLength >= 0 ? OptionalInt.of(maxLength) : OptionalInt.empty();
    }

    /** The least number, inclusive. */
    public Optional<Limit> minimum() {
        return Optional.ofNullable(minimum);
    }

    /** The greatest number, inclusive. */
    public Optional<Limit> maximum() {
        return Optional.ofNullable(maximum);
    }

    /** The values allowed, in the order of the apidoc; empty if any is. */
    public List<String> enumeration() {
        return enumeration;
    }

    /**
     * The first rule that a value breaks.
     *
     * @param value a value that is not null
     * @return null if it breaks none
     */
    public @Nullable Kind failure(Object value) {
        if (value instanceof String text) {
            return failure(text);
        }
        if (value instanceof Integer || value instanceof Long) {
            return failure(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return failure(WireText.of(number));
        }
        return type.accepts(value) ? null : Kind.TYPE;
    }

    /** The first rule that a whole number breaks; null if it breaks none. */
    public @Nullable Kind failure(long number) {
        if (textual) {
            return failure(Long.toString(number));
        }
        if (type == ScalarType.BOOLEAN && !ScalarType.isBit(number)) {
            return Kind.TYPE;
        }
        if (format != null && !format.accepts(number)) {
            return Kind.FORMAT;
        }
        if (maximum != null && Numbers.compare(number, maximum) > 0) {
            return Kind.MAXIMUM;
        }
        return minimum != null && Numbers.compare(number, minimum) < 0 ? Kind.MINIMUM : null;
    }

    /** The first rule that a text breaks; null if it breaks none. */
    public @Nullable Kind failure(String text) {
        return failure(text, 0, text.length());
    }

    /** The first rule that the stretch of a text from one index to another, exclusive, breaks; null if it breaks none. */
    public @Nullable Kind failure(String text, int from, int to) {
        if (!type.acceptsText(text, from, to)) {
            return Kind.TYPE;
        }
        if (format != null && !format.accepts(text, from, to)) {
            return Kind.FORMAT;
        }
        if (pattern != null && !pattern.matches(text.substring(from, to))) {
            return Kind.PATTERN;
        }
        int units = to - from;
        if (maxLength >= 0 && units > maxLength && text.codePointCount(from, to) > maxLength) {
            return Kind.MAX_LENGTH;
        }
        if (minLength > 0 && (units < minLength || text.codePointCount(from, to) < minLength)) {
            return Kind.MIN_LENGTH;
        }
        if ((maximum != null || minimum != null) && Numbers.isNumber(text, from, to)) {
            if (maximum != null && Numbers.compare(text, from, to, maximum) > 0) {
                return Kind.MAXIMUM;
            }
            if (minimum != null && Numbers.compare(text, from, to, minimum) < 0) {
                return Kind.MINIMUM;
            }
        }
        return words != null && words.find(text, from, to) == KeyTable.UNKNOWN ? Kind.ENUM : null;
    }

    @Override
    public void check(Object value, Violations out) {
        Kind kind = failure(value);
        if (kind != null) {
            report(kind, value, out);
        }
    }

    /**
     * Reports the failure that {@link #failure} found.
     *
     * @param kind what it found
     * @param value the same value
     * @param out the collector, standing at the place of the value
     */
    public void report(Kind kind, Object value, Violations out) {
        String text = Objects.requireNonNullElse(WireText.of(value), "");
        switch (kind) {
            case FORMAT -> Objects.requireNonNull(format).report(text, out);
            case PATTERN -> out.pattern(Objects.requireNonNull(pattern).source(), text);
            case MAX_LENGTH -> out.maxLength(maxLength, text);
            case MIN_LENGTH -> out.minLength(minLength, text);
            case MAXIMUM -> out.maximum(Objects.requireNonNull(maximum).text(), text);
            case MINIMUM -> out.minimum(Objects.requireNonNull(minimum).text(), text);
            case ENUM -> out.notOneOf(enumeration, text);
            default -> out.type(type.keyword(), value instanceof Number ? text : value);
        }
    }

    /** Gathers what a rule checks. */
    public static final class Builder {

        private final ScalarType type;
        private @Nullable Format format;
        private @Nullable TextPattern pattern;
        private int minLength;
        private int maxLength = -1;
        private @Nullable Limit minimum;
        private @Nullable Limit maximum;
        private List<String> enumeration = List.of();

        private Builder(ScalarType type) {
            this.type = type;
        }

        /** Sets {@code format}. */
        public Builder format(Format rule) {
            format = rule;
            return this;
        }

        /** Sets {@code pattern}. */
        public Builder pattern(TextPattern rule) {
            pattern = rule;
            return this;
        }

        /** Sets {@code minLength}, in Unicode characters. */
        public Builder minLength(int limit) {
            minLength = limit;
            return this;
        }

        /** Sets {@code maxLength}, in Unicode characters. */
        public Builder maxLength(int limit) {
            maxLength = limit;
            return this;
        }

        /** Sets {@code minimum}, inclusive. */
        public Builder minimum(long limit) {
            minimum = Limit.of(limit);
            return this;
        }

        /** Sets {@code minimum}, inclusive. */
        public Builder minimum(BigDecimal limit) {
            minimum = Limit.of(limit);
            return this;
        }

        /** Sets {@code maximum}, inclusive. */
        public Builder maximum(long limit) {
            maximum = Limit.of(limit);
            return this;
        }

        /** Sets {@code maximum}, inclusive. */
        public Builder maximum(BigDecimal limit) {
            maximum = Limit.of(limit);
            return this;
        }

        /** Sets {@code enum}, in the order of the apidoc; repeated values count once. */
        public Builder enumeration(List<String> values) {
            enumeration = values.stream().distinct().toList();
            return this;
        }

        /** The rule. */
        public ScalarRule build() {
            return new ScalarRule(this);
        }
    }
}
