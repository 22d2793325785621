package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the keys of a {@link PropertyStringDefinition}. */
public final class PropertyStringBuilder {

    final String name;
    final Map<String, Part> parts = new TreeMap<>();
    final Map<String, Alias> aliases = new TreeMap<>();
    final List<WholeRule> wholeRules = new ArrayList<>();

    @Nullable
    String defaultKey;

    boolean open;
    Optional<String> limitation = Optional.empty();

    PropertyStringBuilder(String name) {
        this.name = name;
    }

    /** Declares a key. */
    public PropertyStringBuilder part(Part part) {
        parts.put(part.name(), part);
        return this;
    }

    /** Declares a key that may be absent. */
    public PropertyStringBuilder optional(String key, ScalarRule rule) {
        return part(new Part(key, rule, true, List.of()));
    }

    /** Declares a key that must be given. */
    public PropertyStringBuilder required(String key, ScalarRule rule) {
        return part(new Part(key, rule, false, List.of()));
    }

    /** Declares another spelling; one whose target is not declared is left out. */
    public PropertyStringBuilder alias(Alias alias) {
        aliases.put(alias.name(), alias);
        return this;
    }

    /** Says which key's value may stand alone. */
    public PropertyStringBuilder defaultKey(String key) {
        defaultKey = key;
        return this;
    }

    /** Allows keys that are not declared. */
    public PropertyStringBuilder open() {
        open = true;
        return this;
    }

    /** Adds a rule for the parts together. */
    public PropertyStringBuilder whole(WholeRule rule) {
        wholeRules.add(rule);
        return this;
    }

    /** Notes what only the server can check; see {@link Format#limitation}. */
    public PropertyStringBuilder limited(String note) {
        limitation = Optional.of(note);
        return this;
    }

    /** The definition. */
    public PropertyStringDefinition build() {
        return new PropertyStringDefinition(this);
    }
}
