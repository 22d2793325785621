package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a generated enumeration is read ({@code enum}). Immutable.
 *
 * @param <E> the enumeration
 */
public final class EnumType<E extends Enum<E> & WireValue> implements ValueType<E> {

    private final ScalarRule rule;
    private final Map<String, E> constants;

    private EnumType(ScalarRule rule, Map<String, E> constants) {
        this.rule = rule;
        this.constants = constants;
    }

    /** The type of an enumeration, given all its constants in the order of the apidoc. */
    public static <E extends Enum<E> & WireValue> EnumType<E> of(E[] constants) {
        return of(ScalarRule.of(ScalarType.STRING), constants);
    }

    /**
     * The type of an enumeration.
     *
     * @param rule what must hold of a text besides its being one of the constants
     * @param constants all of them, in the order of the apidoc
     */
    public static <E extends Enum<E> & WireValue> EnumType<E> of(ScalarRule.Builder rule, E[] constants) {
        Map<String, E> byText = new LinkedHashMap<>(constants.length * 2);
        for (E constant : constants) {
            byText.put(constant.toWire(), constant);
        }
        return new EnumType<>(rule.enumeration(List.copyOf(byText.keySet())).build(), byText);
    }

    /** The constant for a text on the wire. */
    public Optional<E> find(String wire) {
        return Optional.ofNullable(constants.get(wire));
    }

    /** The constant for a value that follows the rule. */
    public @Nullable E convert(Object value) {
        return constants.get(WireText.of(value));
    }

    /** Reads a member of a request; null if it reported something. */
    @Nullable
    E read(Object value, String name, Violations out) {
        Kind kind = rule.failure(value);
        if (kind == null) {
            return convert(value);
        }
        out.enter(name);
        rule.report(kind, value, out);
        out.leave();
        return null;
    }

    @Override
    public @Nullable E read(Object value, ResponseReader in) {
        String text = in.readString(value);
        if (text == null) {
            return null;
        }
        E constant = constants.get(text);
        if (constant == null) {
            in.deviations().notOneOf(rule.enumeration(), text);
        }
        return constant;
    }
}
