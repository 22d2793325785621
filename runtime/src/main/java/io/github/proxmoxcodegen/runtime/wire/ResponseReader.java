package io.github.proxmoxcodegen.runtime.wire;

import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a response, whose types on the wire are looser than the schema says.
 *
 * <p>Proxmox never checks its own responses: a declared integer may arrive as {@code "5400"}, a truth value as {@code 1},
 * {@code "1"}, {@code ""} or {@code true}, and fields may be missing or undeclared. The reader takes what can be
 * understood and records each deviation from the schema. A {@link #lenient()} reader then accepts the response, a
 * {@link #strict()} one refuses it.
 *
 * <p>Truth values as the numbers 1 and 0 are the wire's regular form and no deviation. Null counts as absent.
 */
public final class ResponseReader {

    private final boolean strict;
    private final Violations deviations = new Violations();

    private ResponseReader(boolean strict) {
        this.strict = strict;
    }

    /** A reader that accepts deviations and remembers them. */
    public static ResponseReader lenient() {
        return new ResponseReader(false);
    }

    /** A reader for which every deviation makes the response invalid. */
    public static ResponseReader strict() {
        return new ResponseReader(true);
    }

    /** What deviated so far, and where the reader stands; callers enter and leave members through it. */
    public Violations deviations() {
        return deviations;
    }

    /** The outcome: for a strict reader invalid if anything deviated. */
    public <T> Validated<T> result(T value) {
        return strict ? deviations.result(value) : Validated.valid(value);
    }

    /** A truth value; null if it is absent or cannot be understood. */
    public @Nullable Boolean readBoolean(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        String text = WireText.of(value);
        boolean one = "1".equals(text);
        if (!one && !"0".equals(text) && !"".equals(text)) {
            deviations.type("boolean", value);
            return null;
        }
        if (value instanceof String) {
            deviations.type("boolean", value);
        }
        return one;
    }

    /** A whole number; null if it is absent, is none, or does not fit 64 bits. */
    public @Nullable Long readInteger(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        deviations.type("integer", value);
        BigDecimal number = decimal(value);
        try {
            return number == null || tooWide(number) ? null : number.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** A number; null if it is absent or none. */
    public @Nullable BigDecimal readNumber(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        BigDecimal number = decimal(value);
        if (!(value instanceof Number) || number == null) {
            deviations.type("number", value);
        }
        return number;
    }

    /** A text; null if it is absent, a list or an object. */
    public @Nullable String readString(@Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        deviations.type("string", value);
        return WireText.of(value);
    }

    /** A list; empty if it is absent or none. */
    public List<?> readList(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null) {
            deviations.type("array", value);
        }
        return List.of();
    }

    /** An object; empty if it is absent or none. */
    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    public Map<String, ?> readObject(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, ?>) map;
        }
        if (value != null) {
            deviations.type("object", value);
        }
        return Map.of();
    }

    /** Records a field that the schema does not declare. */
    public void undeclared(String name, @Nullable Object value) {
        deviations.enter(name);
        deviations.unknown(value, "");
        deviations.leave();
    }

    /** Records that a field is absent that the schema does not call optional. */
    public void absent(String name) {
        deviations.missing(name);
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof Boolean) {
            return null;
        }
        String text = WireText.of(value);
        if (text == null || text.isEmpty() || text.length() > 400) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether turning it into an integer would need many digits: {@code 1e999999999} must not fill the memory. */
    private static boolean tooWide(BigDecimal number) {
        return (long) number.precision() - number.scale() > 20;
    }
}
