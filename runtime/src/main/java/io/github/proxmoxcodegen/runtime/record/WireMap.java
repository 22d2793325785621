package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Secrets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the components of a record into a map of JSON values. */
public final class WireMap {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Starts with nothing. */
    public WireMap() {}

    /**
     * Adds a component.
     *
     * @param name its name on the wire
     * @param value a value, or an {@link Optional} of one; nothing is added for an empty one
     */
    public WireMap put(String name, Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain != null) {
            values.put(name, plain(plain));
        }
        return this;
    }

    /** Adds a list that may be left out; an empty one counts as absent. */
    public WireMap putList(String name, List<?> list) {
        return list.isEmpty() ? this : put(name, list);
    }

    /** Adds a map that may be left out; an empty one counts as absent. */
    public WireMap putMap(String name, Map<String, ?> map) {
        return map.isEmpty() ? this : put(name, map);
    }

    /** Adds the members of an indexed family, each under {@code prefix} and its index. */
    public WireMap putFamily(String prefix, Map<Integer, ?> members) {
        members.forEach((index, value) -> put(prefix + index, value));
        return this;
    }

    /** Adds what stands under names of its own. */
    public WireMap putAll(Map<String, ?> others) {
        others.forEach(this::put);
        return this;
    }

    /** The map; later additions do not change it. */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * What a record shows of itself: its values, with secrets masked.
     *
     * @param type the simple name of the record
     */
    public static String describe(String type, Map<String, ?> values) {
        StringBuilder text = new StringBuilder(type).append('[');
        String separator = "";
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            text.append(separator).append(entry.getKey()).append('=');
            text.append(Secrets.isSecret(entry.getKey()) ? Secrets.MASK : entry.getValue());
            separator = ", ";
        }
        return text.append(']').toString();
    }

    /** A typed value as JSON has it: constants and property strings as text, records as maps. */
    public static Object plain(Object value) {
        if (value instanceof WireValue single) {
            return single.toWire();
        }
        if (value instanceof WireRecord wireRecord) {
            return wireRecord.toMap();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(element == null ? null : plain(element)));
            return Collections.unmodifiableList(elements);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(String.valueOf(key), member == null ? null : plain(member)));
            return Collections.unmodifiableMap(members);
        }
        return value;
    }
}
