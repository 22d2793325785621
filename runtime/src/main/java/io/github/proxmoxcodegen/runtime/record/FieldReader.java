package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the fields of an object in an answer, one at a time, for generated code that knows what each should be.
 *
 * <p>What deviates is recorded with the {@link ResponseReader}. A value that cannot be understood is kept among
 * {@link #others()} and its typed field stays absent, so that nothing is lost.
 */
public final class FieldReader extends MemberWalk {

    private final ResponseReader in;
    private final Iterator<? extends Map.Entry<String, ?>> entries;
    private @Nullable Map<String, Object> others;

    /** Starts before the first field of an object; what is no object has no fields. */
    public FieldReader(Object object, ResponseReader in) {
        this.in = in;
        this.entries = in.readObject(object).entrySet().iterator();
    }

    /** Steps to the next field that is not null; false if there is none. */
    public boolean next() {
        while (entries.hasNext()) {
            Map.Entry<String, ?> entry = entries.next();
            name = entry.getKey();
            value = entry.getValue();
            if (value != null) {
                return true;
            }
        }
        return false;
    }

    /** Reads text. */
    public @Nullable String text() {
        return read(ValueTypes.TEXT);
    }

    /** Reads a whole number. */
    public @Nullable Long integer() {
        return read(ValueTypes.INTEGER);
    }

    /** Reads a number. */
    public @Nullable BigDecimal number() {
        return read(ValueTypes.NUMBER);
    }

    /** Reads a truth value. */
    public @Nullable Boolean bool() {
        return read(ValueTypes.BOOLEAN);
    }

    /** Reads a value of that type. */
    public <T> @Nullable T read(ValueType<T> type) {
        Object given = value;
        if (given == null) {
            return null;
        }
        in.deviations().enter(name);
        T read = type.read(given, in);
        in.deviations().leave();
        if (read == null) {
            keep(given);
        }
        return read;
    }

    /** Keeps the field at hand, which the schema does not declare, and records that. */
    public void undeclared() {
        in.undeclared(name, value);
        Object given = value;
        if (given != null) {
            keep(given);
        }
    }

    /**
     * Keeps the field at hand as it is, where a record has no room for it.
     *
     * @param read what was read of it; null if it does not fit, which keeps it as well
     */
    public void keepRead(@Nullable Object read) {
        Object given = value;
        if (read != null && given != null) {
            keep(given);
        }
    }

    /** Records that a field is absent which the schema does not call optional. */
    public void expect(String expected, @Nullable Object read) {
        if (read == null && (others == null || !others.containsKey(expected))) {
            in.absent(expected);
        }
    }

    /** What has no component of its own; unmodifiable. */
    public Map<String, Object> others() {
        return others == null ? Map.of() : Collections.unmodifiableMap(others);
    }

    private void keep(Object given) {
        if (others == null) {
            others = new LinkedHashMap<>();
        }
        others.put(name, given);
    }
}
