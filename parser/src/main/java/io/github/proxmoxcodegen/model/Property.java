package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A named member of an object, of a property string, or of an operation's parameters.
 *
 * @param name the name as the source has it; a family keeps its literal {@code [n]}
 * @param schema what values it takes
 * @param optional whether it may be absent, as declared
 * @param requires names that must be present when this one is ({@code requires})
 * @param condition for which values of a sibling this property exists ({@code type-property}, {@code instance-types})
 * @param family the range of indices, when the name stands for many ({@code net[n]})
 */
public record Property(
        String name,
        Schema schema,
        boolean optional,
        List<String> requires,
        Optional<TypeCondition> condition,
        Optional<IndexedFamily> family) {

    public Property {
        requires = List.copyOf(requires);
    }

    /** A property without any rule of its own. */
    public static Property of(String name, Schema schema, boolean optional) {
        return new Property(name, schema, optional, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same property with another schema. */
    public Property withSchema(Schema newSchema) {
        return new Property(name, newSchema, optional, requires, condition, family);
    }
}
