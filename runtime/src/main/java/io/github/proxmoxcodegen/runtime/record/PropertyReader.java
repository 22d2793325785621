package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.constraint.Numbers;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of a property string in Java's types, for generated code that knows their positions. The values must
 * follow the definition already.
 */
public final class PropertyReader {

    private final PropertyValues values;

    /** Reads checked values. */
    public PropertyReader(PropertyValues values) {
        this.values = values;
    }

    /** The text at a position among the definition's parts. */
    public Optional<String> text(int slot) {
        return Optional.ofNullable(values.at(slot));
    }

    /**
     * The whole number at a position.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    public Optional<Long> integer(int slot) {
        String text = values.at(slot);
        return text == null ? Optional.empty() : Optional.of(fitting(Numbers.toLong(text), text));
    }

    /**
     * The number at a position.
     *
     * @throws ArithmeticException if it has an absurd number of digits
     */
    public Optional<BigDecimal> number(int slot) {
        String text = values.at(slot);
        return text == null ? Optional.empty() : Optional.of(fitting(Numbers.toDecimal(text), text));
    }

    /** The truth value at a position. */
    public Optional<Boolean> bool(int slot) {
        String text = values.at(slot);
        return text == null ? Optional.empty() : Optional.of(text.equals("1"));
    }

    /** The constant at a position. */
    public <E extends Enum<E> & WireValue> Optional<E> choice(int slot, EnumType<E> type) {
        String text = values.at(slot);
        return text == null ? Optional.empty() : type.find(text);
    }

    /** What stands under keys that the definition does not declare, sorted by key. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        values.asMap().forEach((key, value) -> {
            if (values.isUndeclared(key)) {
                others.put(key, value);
            }
        });
        return Collections.unmodifiableMap(others);
    }

    private static <T> T fitting(@Nullable T number, String text) {
        if (number == null) {
            throw new ArithmeticException(text);
        }
        return number;
    }
}
