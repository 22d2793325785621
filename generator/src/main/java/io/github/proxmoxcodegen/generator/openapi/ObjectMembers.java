package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.TypeNames;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Property;
import java.util.List;

/** Writes the members of an object: which there are, which must be there, and what follows from their presence. */
final class ObjectMembers {

    private final Scope scope;
    private final Place place;
    private final ObjectNode properties = Nodes.object();
    private final ObjectNode patterns = Nodes.object();
    private final ArrayNode required = Nodes.array();
    private final ObjectNode dependent = Nodes.object();

    private ObjectMembers(Scope scope, Place place) {
        this.scope = scope;
        this.place = place;
    }

    /** Adds {@code properties} and everything that goes with them to the schema of an object. */
    static void add(Scope scope, Place place, ObjectNode target, List<Property> members, Additional additional) {
        ObjectMembers writer = new ObjectMembers(scope, place);
        members.forEach(writer::add);
        Nodes.setUnlessEmpty(target, "required", writer.required);
        Nodes.setUnlessEmpty(target, "properties", writer.properties);
        Nodes.setUnlessEmpty(target, "patternProperties", writer.patterns);
        writer.addAdditional(target, additional);
        Nodes.setUnlessEmpty(target, "dependentRequired", writer.dependent);
        if (scope.modern()) {
            Variants.conditions(scope, place, members, additional instanceof Additional.Forbidden)
                    .ifPresent(conditions -> target.set("allOf", conditions));
        }
    }

    private void add(Property property) {
        if (property.family().isPresent()) {
            addFamily(property, property.family().orElseThrow());
            return;
        }
        properties.set(property.name(), member(property));
        if (!property.optional() && !Variants.decides(property)) {
            required.add(property.name());
        }
        if (scope.modern() && !property.requires().isEmpty()) {
            dependent.set(property.name(), Nodes.array(property.requires()));
        }
    }

    /** The schema of one member, with its own rules beside it where no keyword of the version has them. */
    private ObjectNode member(Property property) {
        Place below = place.below(TypeNames.word(property.name()));
        ObjectNode facts = PropertyFacts.of(property, !scope.modern());
        return Schemas.with(scope, Schemas.at(scope, below, property.schema()), facts);
    }

    private void addFamily(Property property, IndexedFamily family) {
        if (scope.modern()) {
            ObjectNode node = member(property);
            node.set(Extensions.INDEXED, PropertyFacts.range(family));
            patterns.set(IndexRange.pattern(family), node);
            return;
        }
        // Hundreds of members: each is a reference, even where the schema has no name of its own.
        ObjectNode schema = FamilyValues.reference(scope, place, property);
        family.indices().forEach(index -> properties.set(family.memberName(index), schema));
    }

    private void addAdditional(ObjectNode target, Additional additional) {
        if (additional instanceof Additional.Typed typed) {
            target.set("additionalProperties", Schemas.at(scope, place.below("Value"), typed.schema()));
        } else if (additional instanceof Additional.Allowed allowed) {
            if (allowed.stated()) {
                target.put("additionalProperties", true);
            }
        } else if (place.side() == Side.BODY || place.side() == Side.PART) {
            target.put("additionalProperties", false);
        }
    }
}
