package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Gives the members of an object their places in a record. */
final class Components {

    /**
     * Names that the methods of records, and the variables in them, have. A family whose plain name a single member has
     * already gets the suffix {@code N}, as its index would be.
     */
    private static final Set<String> RESERVED = Set.of(
            "builder",
            "clone",
            "data",
            "finalize",
            "getClass",
            "hashCode",
            "in",
            "index",
            "notify",
            "notifyAll",
            "others",
            "parse",
            "read",
            "reader",
            "toBuilder",
            "toForm",
            "toMap",
            "toString",
            "toWire",
            "validate",
            "values",
            "wait");

    private Components() {}

    /**
     * The components for some members, in their order.
     *
     * @param type what a value of a member is
     * @param required whether a member always has a value
     */
    static List<Component> of(
            List<Property> properties, Function<Property, JavaType> type, Predicate<Property> required) {
        NameScope names = new NameScope(RESERVED);
        List<Component> components = new ArrayList<>();
        for (Property property : properties) {
            String suffix = property.family().isPresent() ? "N" : "Value";
            components.add(new Component(
                    property,
                    names.unique(JavaNames.member(property.name()), suffix),
                    type.apply(property),
                    property.family().isEmpty() && required.test(property)));
        }
        return components;
    }
}
