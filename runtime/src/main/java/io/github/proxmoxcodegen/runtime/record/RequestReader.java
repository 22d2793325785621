package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ArrayRule;
import io.github.proxmoxcodegen.runtime.constraint.Conversions;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.constraint.Scalars;
import io.github.proxmoxcodegen.runtime.constraint.Suggestions;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the parameters of a request, one at a time, for generated code that knows what each of them must be.
 *
 * <p>The methods that give a typed value read the parameter at hand and report what is wrong with it; they give null if
 * they did, and for a parameter that is null, which counts as absent. One reader serves one request in one thread.
 */
public final class RequestReader extends MemberWalk {

    /** How many unknown names of one request are looked up for a suggestion. */
    private static final int MOST_HINTS = 20;

    private static final ScalarRule TEXT = ScalarRule.of(ScalarType.STRING).build();
    private static final ScalarRule INTEGER = ScalarRule.of(ScalarType.INTEGER).build();
    private static final ScalarRule NUMBER = ScalarRule.of(ScalarType.NUMBER).build();
    private static final ScalarRule BOOLEAN = ScalarRule.of(ScalarType.BOOLEAN).build();

    private final Map<String, ? extends @Nullable Object> values;
    private final Iterator<? extends Map.Entry<String, ? extends @Nullable Object>> entries;
    private final Violations out = new Violations();
    private int hints;

    /** Starts before the first parameter. */
    public RequestReader(Map<String, ? extends @Nullable Object> values) {
        this.values = values;
        this.entries = values.entrySet().iterator();
    }

    /** Steps to the next parameter; false if there is none. */
    public boolean next() {
        if (!entries.hasNext()) {
            return false;
        }
        Map.Entry<String, ? extends @Nullable Object> entry = entries.next();
        name = entry.getKey();
        value = entry.getValue();
        return true;
    }

    /** Reads text. */
    public @Nullable String text(ScalarRule rule) {
        Object given = value;
        return given == null ? null : Scalars.text(rule, given, name, out);
    }

    /** Reads text of any form. */
    public @Nullable String text() {
        return text(TEXT);
    }

    /** Reads a whole number of any size. */
    public @Nullable Long integer() {
        return integer(INTEGER);
    }

    /** Reads a number of any size. */
    public @Nullable BigDecimal number() {
        return number(NUMBER);
    }

    /** Reads a truth value. */
    public @Nullable Boolean bool() {
        return bool(BOOLEAN);
    }

    /** Reads text that is a list; a list of values is joined with commas first, as the server does. */
    public @Nullable String joined(ScalarRule rule) {
        Object given = value;
        return given == null ? null : Scalars.text(rule, Conversions.joined(given), name, out);
    }

    /** Reads a whole number. */
    public @Nullable Long integer(ScalarRule rule) {
        Object given = value;
        return given == null ? null : Scalars.integer(rule, given, name, out);
    }

    /** Reads a number. */
    public @Nullable BigDecimal number(ScalarRule rule) {
        Object given = value;
        return given == null ? null : Scalars.number(rule, given, name, out);
    }

    /** Reads a truth value. */
    public @Nullable Boolean bool(ScalarRule rule) {
        Object given = value;
        return given == null ? null : Scalars.bool(rule, given, name, out);
    }

    /** Reads a constant. */
    public <E extends Enum<E> & WireValue> @Nullable E choice(EnumType<E> type) {
        Object given = value;
        return given == null ? null : type.read(given, name, out);
    }

    /** Reads a property string. */
    public <T> @Nullable T propertyString(PropertyStringType<T> type) {
        Object given = value;
        return given == null ? null : type.read(given, name, out);
    }

    /**
     * Reads a list; a single value becomes a list of one first, as the server does.
     *
     * @param element makes an element of a value that follows the rule
     */
    public <T> @Nullable List<T> list(ArrayRule rule, Function<Object, @Nullable T> element) {
        Object given = value;
        if (given == null) {
            return null;
        }
        Object list = Conversions.wrapped(given);
        int before = out.count();
        rule.check(list, name, out);
        return out.count() == before ? elements(list, element) : null;
    }

    /** Reads an object, whose members stay as JSON has them. */
    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    public @Nullable Map<String, Object> object(Rule rule) {
        return any(rule) instanceof Map<?, ?> object ? (Map<String, Object>) object : null;
    }

    /** Reads a value that stays as JSON has it. */
    public @Nullable Object any() {
        return value;
    }

    /** Reads a value that stays as JSON has it and follows a rule. */
    public @Nullable Object any(Rule rule) {
        Object given = value;
        if (given == null) {
            return null;
        }
        int before = out.count();
        rule.check(given, name, out);
        return out.count() == before ? given : null;
    }

    /** Reads a value whose rule depends on a sibling; where no choice fits, the parameter does not exist. */
    public @Nullable Object variant(VariantRule rule) {
        return variant(rule, true);
    }

    /** Reads a value whose rule depends on a sibling; where no choice fits, it is like others that are not declared. */
    public @Nullable Object openVariant(VariantRule rule) {
        return variant(rule, false);
    }

    private @Nullable Object variant(VariantRule rule, boolean closed) {
        Object given = value;
        if (given == null) {
            return null;
        }
        Rule outer = rule.outer().orElse(rule);
        Object converted = outer instanceof ArrayRule ? Conversions.wrapped(given) : given;
        int before = out.count();
        out.enter(name);
        rule.check(converted, out);
        VariantRule.Choice choice = chosen(rule);
        if (choice == null && closed) {
            out.unknown(converted, "it depends on '" + rule.typeProperty() + "'");
        } else if (choice != null && out.count() == before) {
            choice.rule().check(converted, out);
        }
        out.leave();
        return out.count() == before ? converted : null;
    }

    private VariantRule.@Nullable Choice chosen(VariantRule rule) {
        return rule.choice(WireText.of(values.get(rule.typeProperty())));
    }

    /** What a family holds; unmodifiable. */
    public static <T> Map<Integer, T> family(@Nullable SortedMap<Integer, T> members) {
        return members == null ? Map.of() : Collections.unmodifiableSortedMap(members);
    }

    /** What a list holds. */
    public static <T> List<T> list(@Nullable List<T> elements) {
        return elements == null ? List.of() : elements;
    }

    /** What a map holds; unmodifiable. */
    public static <T> Map<String, T> map(@Nullable Map<String, T> members) {
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    /** A value that follows its rule, in Java's type; null where there is none. */
    public static <T> @Nullable T converted(@Nullable Object value, Function<Object, @Nullable T> conversion) {
        return value == null ? null : conversion.apply(value);
    }

    /** The elements of a list that follows its rule; null where there is none. */
    public static <T> @Nullable List<T> elements(@Nullable Object list, Function<Object, @Nullable T> element) {
        if (!(list instanceof List<?> given)) {
            return null;
        }
        List<T> elements = new ArrayList<>(given.size());
        for (Object each : given) {
            T converted = each == null ? null : element.apply(each);
            if (converted != null) {
                elements.add(converted);
            }
        }
        return Collections.unmodifiableList(elements);
    }

    /** Reports that a parameter which the one at hand needs is absent ({@code requires}). */
    public void requires(String sibling) {
        if (values.get(sibling) == null) {
            out.requires(sibling, name);
        }
    }

    /** Reports that the parameter at hand is not declared, though it need not be the one that was meant. */
    public void unknown(List<String> declared) {
        String hint = indexHint();
        if (hint.isEmpty() && hints++ < MOST_HINTS) {
            hint = Suggestions.hint(name, declared);
        }
        out.enter(name);
        out.unknown(value, hint);
        out.leave();
    }

    /**
     * Keeps the parameter at hand as it is, where others than the declared ones are allowed.
     *
     * @param others those kept so far; null if there are none
     */
    public @Nullable Map<String, Object> keep(@Nullable Map<String, Object> others) {
        Object given = value;
        if (given == null) {
            return others;
        }
        Map<String, Object> kept = others == null ? new LinkedHashMap<>() : others;
        kept.put(name, given);
        return kept;
    }

    /**
     * Keeps the parameter at hand as it is, where a record has no room for it.
     *
     * @param others those kept so far; null if there are none
     * @param read what was read of it; null if it is not valid
     */
    public @Nullable Map<String, Object> keepRead(@Nullable Map<String, Object> others, @Nullable Object read) {
        return read == null ? others : keep(others);
    }

    /** Keeps the parameter at hand if it follows a rule, where others than the declared ones must ({@code additionalProperties}). */
    public @Nullable Map<String, Object> keep(@Nullable Map<String, Object> others, Rule rule) {
        if (value == null) {
            out.missing(name);
            return others;
        }
        return any(rule) == null ? others : keep(others);
    }

    /**
     * Reports that a parameter is absent which must not be.
     *
     * @param read what was read of it
     */
    public void require(String required, @Nullable Object read) {
        if (read == null && values.get(required) == null) {
            out.missing(required);
        }
    }

    /** Reports that a parameter is absent which must not be. */
    public void require(String required) {
        require(required, (Object) null);
    }

    /** Reports that a parameter is absent which the choice of its sibling demands. */
    public void require(String required, VariantRule rule) {
        VariantRule.Choice choice = chosen(rule);
        if (values.get(required) == null && choice != null && !choice.optional()) {
            out.missing(required);
        }
    }

    /** Whether nothing was reported. */
    public boolean isValid() {
        return out.isEmpty();
    }

    /** The outcome if something was reported. */
    public <T> Validated<T> invalid() {
        return Validated.invalid(out.sorted());
    }
}
