package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a text of the form {@code value,key=value,…}.
 *
 * @param parts every key, sorted by name
 * @param defaultKey the key whose value may stand without {@code key=}
 * @param additional what happens to other keys; the server refuses them unless a PBS schema says otherwise
 */
public record PropertyString(List<Part> parts, Optional<String> defaultKey, Additional additional) {

    public PropertyString {
        parts = List.copyOf(parts);
    }

    /** The part of that key. */
    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.name().equals(key)).findFirst();
    }

    /** A key of a property string: either a {@link Member} with a schema or an {@link Alias} of one. */
    public sealed interface Part {

        /** The key. */
        String name();
    }

    /**
     * A key with a value of its own.
     *
     * @param property its name, schema and rules
     */
    public record Member(Property property) implements Part {
        @Override
        public String name() {
            return property.name();
        }
    }

    /**
     * Another spelling of a key.
     *
     * @param name the spelling
     * @param target the key that receives the value ({@code alias})
     * @param keyTarget the key that receives the spelling itself ({@code keyAlias}): {@code virtio=AA:…} sets
     *     {@code model=virtio} and {@code macaddr=AA:…}
     */
    public record Alias(String name, String target, Optional<String> keyTarget) implements Part {}
}
