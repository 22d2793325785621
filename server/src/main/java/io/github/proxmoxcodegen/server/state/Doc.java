package io.github.proxmoxcodegen.server.state;

import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document: named values in order, each a text, a number, a truth value, a list of these or another document.
 *
 * <p>May be used only while holding the lock of its {@link State}. What leaves the state is a {@link #copy()}.
 */
public final class Doc {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** An empty document. */
    public Doc() {}

    /** A document with the content of a map, nested maps becoming documents; nulls are left out. */
    public static Doc of(Map<?, ?> content) {
        Doc doc = new Doc();
        content.forEach((name, value) -> doc.set(String.valueOf(name), value));
        return doc;
    }

    /** The text of a value; numbers and truth values as on the wire. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(WireText.of(values.get(name)));
    }

    /** The text of a value; empty text if there is none. */
    public String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** A whole number; the other one if there is none. */
    public long number(String name, long otherwise) {
        Object value = values.get(name);
        if (value instanceof Number number) {
            return number.longValue();
        }
        try {
            return value == null ? otherwise : Long.parseLong(String.valueOf(value));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a value is 1 or true. */
    public boolean flag(String name) {
        return text(name).filter("1"::equals).isPresent();
    }

    /** A value as it is kept. */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A document in this one to be changed, created if absent; for writers only. */
    public Doc edit(String name) {
        if (values.get(name) instanceof Doc doc) {
            return doc;
        }
        Doc created = new Doc();
        values.put(name, created);
        return created;
    }

    /** A document in this one to be read; an empty one if there is none. */
    public Doc at(String name) {
        return find(name).orElseGet(Doc::new);
    }

    /** A document in this one, if there is one. */
    public Optional<Doc> find(String name) {
        return values.get(name) instanceof Doc doc ? Optional.of(doc) : Optional.empty();
    }

    /** The documents in this one, by name. */
    public Stream<Map.Entry<String, Doc>> docs() {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Doc)
                .map(entry -> Map.entry(entry.getKey(), (Doc) entry.getValue()));
    }

    /** The texts of a list; empty if there is none. */
    public List<String> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .map(element -> String.valueOf(WireText.of(element)))
                        .toList()
                : List.of();
    }

    /** Sets a value; null removes it. */
    public Doc set(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, kept(value));
        }
        return this;
    }

    /** Removes a value, if there is one. */
    public void remove(String name) {
        values.remove(name);
    }

    /** Removes everything. */
    public void clear() {
        values.clear();
    }

    /** Whether there is a value of that name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The names, in order. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Whether there is no value at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The content as maps and lists that nobody else holds. */
    public Map<String, Object> copy() {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, given(value)));
        return copy;
    }

    /** A document with the same content. */
    public Doc duplicate() {
        return of(copy());
    }

    private static Object kept(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map);
        }
        if (value instanceof Collection<?> list) {
            List<Object> kept = new ArrayList<>();
            for (Object element : list) {
                if (element != null) {
                    kept.add(kept(element));
                }
            }
            return kept;
        }
        return value;
    }

    private static Object given(Object value) {
        if (value instanceof Doc doc) {
            return doc.copy();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Doc::given).toList();
        }
        return value;
    }
}
