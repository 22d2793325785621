package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of values in answers that need no class of their own. */
public final class ValueTypes {

    /** Text. */
    public static final ValueType<String> TEXT = (value, in) -> in.readString(value);

    /** A whole number. */
    public static final ValueType<Long> INTEGER = (value, in) -> in.readInteger(value);

    /** A number. */
    public static final ValueType<BigDecimal> NUMBER = (value, in) -> in.readNumber(value);

    /** A truth value. */
    public static final ValueType<Boolean> BOOLEAN = (value, in) -> in.readBoolean(value);

    /** Any value of JSON, as it is. */
    public static final ValueType<Object> ANY = (value, in) -> value;

    /** An object of JSON, as it is. */
    public static final ValueType<Map<String, Object>> OBJECT = map(ANY);

    /** A list of any values, as they are. */
    public static final ValueType<List<Object>> LIST = list(ANY);

    private ValueTypes() {}

    /** Text for which a rule holds beyond its type. */
    public static ValueType<String> text(ScalarRule rule) {
        return checked(TEXT, rule);
    }

    /** A whole number for which a rule holds beyond its type. */
    public static ValueType<Long> integer(ScalarRule rule) {
        return checked(INTEGER, rule);
    }

    /** A number for which a rule holds beyond its type. */
    public static ValueType<BigDecimal> number(ScalarRule rule) {
        return checked(NUMBER, rule);
    }

    /** A value that deviates from a rule is recorded, and taken all the same: it is understood. */
    private static <T> ValueType<T> checked(ValueType<T> type, ScalarRule rule) {
        return (value, in) -> {
            T read = type.read(value, in);
            Kind kind = read == null ? null : rule.failure(read);
            if (read != null && kind != null && kind != Kind.TYPE) {
                rule.report(kind, read, in.deviations());
            }
            return read;
        };
    }

    /** A list; elements that cannot be understood are left out. */
    public static <T> ValueType<List<T>> list(ValueType<T> element) {
        return (value, in) -> {
            if (!(value instanceof List<?>)) {
                in.readList(value);
                return null;
            }
            List<T> elements = new ArrayList<>();
            int index = 0;
            for (Object each : in.readList(value)) {
                in.deviations().enter(index++);
                T read = each == null ? null : element.read(each, in);
                if (read != null) {
                    elements.add(read);
                }
                in.deviations().leave();
            }
            return Collections.unmodifiableList(elements);
        };
    }

    /** An object whose names are not known; members that cannot be understood are left out. */
    public static <T> ValueType<Map<String, T>> map(ValueType<T> member) {
        return (value, in) -> {
            if (!(value instanceof Map<?, ?>)) {
                in.readObject(value);
                return null;
            }
            Map<String, T> members = new LinkedHashMap<>();
            in.readObject(value).forEach((name, each) -> {
                in.deviations().enter(name);
                @Nullable T read = each == null ? null : member.read(each, in);
                if (read != null) {
                    members.put(name, read);
                }
                in.deviations().leave();
            });
            return Collections.unmodifiableMap(members);
        };
    }
}
