package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.TypeNames;
import io.github.proxmoxcodegen.model.Property;

/** The values of indexed families as components, for versions that cannot describe a family as one. */
final class FamilyValues {

    private FamilyValues() {}

    /** A reference to the schema of every member of the family; equal families of a resource share one. */
    static ObjectNode reference(Scope scope, Place place, Property property) {
        ObjectNode schema = Schemas.bare(scope, place.below(TypeNames.word(property.name())), property.schema());
        if (schema.has("$ref")) {
            return schema;
        }
        SchemaText.add(schema, property.schema().annotations(), scope.product());
        schema.setAll(PropertyFacts.of(property, true));
        return scope.components().equalSchema(TypeNames.at(place.operation().path(), property.name()), schema);
    }
}
