package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a generated property string is read ({@code format} as an object, or named after one). Immutable.
 *
 * @param <T> the record
 */
public final class PropertyStringType<T> implements ValueType<T> {

    private final PropertyStringDefinition definition;
    private final Function<PropertyValues, T> typed;
    private final Optional<ScalarRule> whole;

    private PropertyStringType(
            PropertyStringDefinition definition, Function<PropertyValues, T> typed, Optional<ScalarRule> whole) {
        this.definition = definition;
        this.typed = typed;
        this.whole = whole;
    }

    /**
     * The type of a record.
     *
     * @param definition its keys and their rules
     * @param typed makes the record of values that follow the definition
     */
    public static <T> PropertyStringType<T> of(PropertyStringDefinition definition, Function<PropertyValues, T> typed) {
        return new PropertyStringType<>(definition, typed, Optional.empty());
    }

    /** The same record read by another definition with the same keys. */
    public PropertyStringType<T> as(PropertyStringDefinition other) {
        return new PropertyStringType<>(other, typed, whole);
    }

    /** The same record where a rule holds of the text as a whole as well. */
    public PropertyStringType<T> with(ScalarRule rule) {
        return new PropertyStringType<>(definition, typed, Optional.of(rule));
    }

    /** The keys and their rules. */
    public PropertyStringDefinition definition() {
        return definition;
    }

    /** Reads a text; never throws. */
    public Validated<T> validate(String text) {
        Violations out = new Violations();
        return out.result(parse(text, out));
    }

    /**
     * Makes the record of values given by key, as its builder has them.
     *
     * @param values texts, numbers and truth values; null is left out
     */
    public Validated<T> validate(Map<String, ? extends @Nullable Object> values) {
        Violations out = new Violations();
        PropertyValues checked = definition.values(values);
        return out.result(definition.check(checked, out) ? typed(checked, out) : null);
    }

    /** Writes a record; the counterpart of {@link #validate(String)}. */
    public String print(Map<String, ?> values) {
        return definition.print(definition.values(values));
    }

    /** The record for a value that follows the rule. */
    public @Nullable T convert(Object value) {
        String text = WireText.of(value);
        return text == null ? null : validate(text).value().orElse(null);
    }

    /** Reads a member of a request; null if it reported something. */
    @Nullable
    T read(Object value, String name, Violations out) {
        out.enter(name);
        String text = value instanceof Boolean ? null : WireText.of(value);
        T read = null;
        if (text == null) {
            out.type("string", value);
        } else {
            read = parse(text, out);
        }
        out.leave();
        return read;
    }

    private @Nullable T parse(String text, Violations out) {
        PropertyValues values = definition.parse(text, out);
        if (values != null && whole.isPresent()) {
            int before = out.count();
            whole.get().check(text, out);
            return out.count() == before ? typed(values, out) : null;
        }
        return values == null ? null : typed(values, out);
    }

    /** A number that the server takes and Java's types do not hold is reported. */
    private @Nullable T typed(PropertyValues values, Violations out) {
        try {
            return typed.apply(values);
        } catch (ArithmeticException e) {
            out.maximum(Long.toString(Long.MAX_VALUE), Objects.requireNonNullElse(e.getMessage(), ""));
            return null;
        }
    }

    @Override
    public @Nullable T read(Object value, ResponseReader in) {
        String text = in.readString(value);
        return text == null ? null : parse(text, in.deviations());
    }
}
