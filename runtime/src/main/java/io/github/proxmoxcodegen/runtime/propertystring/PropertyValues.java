package io.github.proxmoxcodegen.runtime.propertystring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of a property string under their canonical keys: aliases resolved, truth values as 1 and 0. Not changed
 * once it is handed out.
 */
public final class PropertyValues {

    private final PropertyStringDefinition definition;
    private final @Nullable String[] slots;
    private final Map<String, String> others;
    private final boolean suspect;

    /**
     * Holds values.
     *
     * @param suspect false if each value is known to follow its own rule
     */
    PropertyValues(
            PropertyStringDefinition definition,
            @Nullable String[] slots,
            Map<String, String> others,
            boolean suspect) {
        this.definition = definition;
        this.slots = slots;
        this.others = others;
        this.suspect = suspect;
    }

    /**
     * The value of a part by its position among {@link PropertyStringDefinition#parts()}; null if it is not given. For
     * generated code, which knows the positions.
     */
    public @Nullable String at(int slot) {
        return slots[slot];
    }

    /** The value of a key. */
    public Optional<String> get(String key) {
        int slot = definition.slot(key);
        return Optional.ofNullable(slot >= 0 ? slots[slot] : others.get(key));
    }

    /** Whether a key is given that the definition does not declare; it must allow others. */
    public boolean isUndeclared(String key) {
        return others.containsKey(key);
    }

    /** Whether nothing is given. */
    public boolean isEmpty() {
        for (String value : slots) {
            if (value != null) {
                return false;
            }
        }
        return others.isEmpty();
    }

    /** All keys and values, sorted by key. */
    public Map<String, String> asMap() {
        Map<String, String> map = new TreeMap<>(others);
        for (int i = 0; i < slots.length; i++) {
            String value = slots[i];
            if (value != null) {
                map.put(definition.parts().get(i).name(), value);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** Whether the values must still be checked one by one. */
    boolean isSuspect() {
        return suspect;
    }

    /** Keys that the definition does not declare; empty unless it allows others. */
    Map<String, String> others() {
        return others;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyValues values && asMap().equals(values.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public String toString() {
        return definition.isSecret() ? asMap().keySet().toString() : asMap().toString();
    }
}
