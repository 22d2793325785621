package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.server.api.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers fit the schema of the very release that is served: undeclared members go where the schema is closed,
 * members that must be there are made up where nothing is known of them, and options kept as text become the numbers that
 * the server makes of integers and truth values.
 *
 * <p>A number that is declared as such stays the text that it was given as: the server leaves it so too.
 */
public final class Fit {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    /** By the schema itself, not by what it says: there are only those of the API, and to compare two takes long. */
    private final Map<ObjectSchema, Members> members = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The value, as far as needed changed. */
    public @Nullable Object to(Schema schema, @Nullable Object value) {
        if (schema instanceof NullSchema) {
            // Older releases did at once what newer ones do in a task.
            return null;
        }
        if (value instanceof List<?> list
                && schema instanceof ArraySchema array
                && array.items().isPresent()) {
            return list(array.items().get(), list);
        }
        if (value instanceof Map<?, ?> map && schema instanceof ObjectSchema object) {
            return object(members.computeIfAbsent(object, Members::new), map);
        }
        return value;
    }

    private List<?> list(Schema items, List<?> list) {
        List<@Nullable Object> fitted = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object item : list) {
            Object fit = to(items, item);
            changed |= fit != item;
            fitted.add(fit);
        }
        return changed ? fitted : list;
    }

    /** Most answers fit as they are, and need no copy. */
    private boolean fits(Members members, Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Property property = members.find(String.valueOf(entry.getKey()));
            if (property == null ? members.closed() : member(property.schema(), entry.getValue()) != entry.getValue()) {
                return false;
            }
        }
        for (Property property : members.required()) {
            if (!map.containsKey(property.name())) {
                return false;
            }
        }
        return true;
    }

    private Map<?, ?> object(Members members, Map<?, ?> map) {
        if (fits(members, map)) {
            return map;
        }
        Map<String, @Nullable Object> fitted = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            Property property = members.find(name);
            if (property != null) {
                fitted.put(name, member(property.schema(), value));
            } else if (!members.closed()) {
                fitted.put(name, value);
            }
        });
        for (Property property : members.required()) {
            if (!fitted.containsKey(property.name())) {
                fitted.put(property.name(), SchemaSamples.of(property.name(), property.schema()));
            }
        }
        return fitted;
    }

    private @Nullable Object member(Schema schema, @Nullable Object value) {
        if (schema instanceof ScalarSchema scalar) {
            return switch (scalar.type()) {
                case INTEGER, BOOLEAN ->
                    value instanceof String text && WHOLE.matcher(text).matches() ? (Object) Long.valueOf(text) : value;
                case STRING -> value instanceof Number ? String.valueOf(value) : value;
                case NUMBER -> value;
            };
        }
        if (schema instanceof ArraySchema && value instanceof String text) {
            return to(schema, Call.split(text));
        }
        if (schema instanceof ObjectSchema && value instanceof String text) {
            return to(schema, parts(text));
        }
        return to(schema, value);
    }

    /** The parts of a property string, where the server answers them one by one. */
    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parts;
    }
}
