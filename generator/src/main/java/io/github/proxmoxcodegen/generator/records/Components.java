package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.TypeName;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
            "jsonSchema",
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

    /** A constructor in Java takes 255 slots: one is for the object, one for what is kept beside; longs and doubles take two. */
    private static final int MOST_SLOTS = 253;

    private Components() {}

    /** Those of some components that one record has room for, from the first on. */
    static List<Component> held(List<Component> components) {
        int slots = 0;
        for (int i = 0; i < components.size(); i++) {
            TypeName type = components.get(i).componentType();
            slots += type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
            if (slots > MOST_SLOTS) {
                return List.copyOf(components.subList(0, i));
            }
        }
        return components;
    }

    /** The Java names of the other components. */
    static Set<String> surplus(List<Component> components) {
        return components.stream()
                .skip(held(components).size())
                .map(Component::java)
                .collect(Collectors.toSet());
    }

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
