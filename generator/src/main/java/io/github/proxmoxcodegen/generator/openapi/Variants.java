package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.TypeNames;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Properties whose schema a sibling decides on ({@code oneOf} with {@code type-property}).
 *
 * <p>In {@code properties} stands what all alternatives have in common. In 3.1, conditions add what holds for each value
 * of the sibling: the exact schema, whether the property must be there, and that it does not exist where no alternative
 * is meant for the value or the sibling is absent; like any unknown name it passes where those do. Answers of 3.1 have a plain choice; in 3.0 the alternatives are an
 * extension.
 */
final class Variants {

    private Variants() {}

    /** Whether a sibling decides on the property, its presence included. */
    static boolean decides(Property property) {
        return of(property).isPresent();
    }

    private static Optional<OneOfSchema> of(Property property) {
        return property.schema() instanceof OneOfSchema oneOf
                        && oneOf.typeProperty().isPresent()
                ? Optional.of(oneOf)
                : Optional.empty();
    }

    /** What every alternative allows. */
    static ObjectNode skeleton(Scope scope, Place place, OneOfSchema schema) {
        if (scope.modern() && place.side() == Side.ANSWER) {
            return anyOf(scope, place, schema);
        }
        ObjectNode node = common(schema);
        if (!scope.modern()) {
            ObjectNode byValue = Nodes.object();
            for (OneOfSchema.Alternative alternative : schema.alternatives()) {
                ObjectNode variant = Schemas.at(scope, place.on(Side.PART), alternative.schema());
                alternative.instanceTypes().forEach(value -> byValue.set(value, variant));
            }
            ObjectNode variants = Nodes.object("property", schema.typeProperty().orElseThrow());
            variants.set("values", byValue);
            node.set(Extensions.VARIANTS, variants);
        }
        return node;
    }

    /** In answers every alternative may come; which one is no matter for a check that the server does not make. */
    private static ObjectNode anyOf(Scope scope, Place place, OneOfSchema schema) {
        ArrayNode branches = Nodes.array();
        int number = 1;
        for (OneOfSchema.Alternative alternative : schema.alternatives()) {
            branches.add(Schemas.at(scope, place.below("Variant" + number), alternative.schema()));
            number++;
        }
        return Nodes.object("anyOf", branches);
    }

    private static ObjectNode common(OneOfSchema schema) {
        List<Schema> schemas = schema.alternatives().stream()
                .map(OneOfSchema.Alternative::schema)
                .toList();
        if (!schemas.isEmpty() && schemas.stream().allMatch(ArraySchema.class::isInstance)) {
            boolean texts = schemas.stream()
                    .map(ArraySchema.class::cast)
                    .allMatch(array -> array.items().orElse(null) instanceof ScalarSchema);
            ObjectNode node = Nodes.object("type", "array");
            node.set("items", texts ? Nodes.object("type", "string") : Nodes.object());
            return node;
        }
        if (!schemas.isEmpty() && schemas.stream().allMatch(ScalarSchema.class::isInstance)) {
            Set<String> types = new LinkedHashSet<>();
            schemas.forEach(each -> types.add(((ScalarSchema) each).type().keyword()));
            if (types.size() == 1 && !types.contains("boolean")) {
                return Nodes.object("type", types.iterator().next());
            }
        }
        return Nodes.object();
    }

    /** One condition for each value that a sibling can have, and one for all other values and its absence. */
    static Optional<ArrayNode> conditions(Scope scope, Place place, List<Property> members, boolean unknownForbidden) {
        if (place.side() != Side.BODY) {
            return Optional.empty();
        }
        Map<String, List<Property>> byTypeProperty = new LinkedHashMap<>();
        for (Property member : members) {
            of(member)
                    .flatMap(OneOfSchema::typeProperty)
                    .ifPresent(name -> byTypeProperty
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(member));
        }
        ArrayNode conditions = Nodes.array();
        byTypeProperty.forEach(
                (name, properties) -> addConditions(scope, place, name, properties, unknownForbidden, conditions));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    private static void addConditions(
            Scope scope,
            Place place,
            String typeProperty,
            List<Property> properties,
            boolean unknownForbidden,
            ArrayNode target) {
        Set<String> values = new LinkedHashSet<>();
        properties.forEach(property -> of(property)
                .ifPresent(oneOf -> oneOf.alternatives().forEach(each -> values.addAll(each.instanceTypes()))));
        for (String value : values) {
            ObjectNode condition = Nodes.object("if", when(typeProperty, Nodes.object("const", value)));
            condition.set("then", branch(scope, place, properties, value, unknownForbidden));
            target.add(condition);
        }
        if (!unknownForbidden) {
            return;
        }
        ObjectNode others = Nodes.object("if", Nodes.object("not", when(typeProperty, oneOf(values))));
        ObjectNode none = Nodes.object();
        properties.forEach(property -> none.set(property.name(), forbidden()));
        others.set("then", Nodes.object("properties", none));
        target.add(others);
    }

    private static ObjectNode oneOf(Set<String> values) {
        return Nodes.object("enum", Nodes.array(values));
    }

    private static ObjectNode when(String typeProperty, ObjectNode valueSchema) {
        ObjectNode node = Nodes.object("required", Nodes.array().add(typeProperty));
        node.set("properties", Nodes.object(typeProperty, valueSchema));
        return node;
    }

    private static ObjectNode branch(
            Scope scope, Place place, List<Property> properties, String value, boolean unknownForbidden) {
        ObjectNode schemas = Nodes.object();
        ArrayNode required = Nodes.array();
        List<Property> absent = new ArrayList<>();
        for (Property property : properties) {
            Optional<OneOfSchema.Alternative> alternative = of(property)
                    .flatMap(oneOf -> oneOf.alternatives().stream()
                            .filter(each -> each.instanceTypes().contains(value))
                            .findFirst());
            if (alternative.isEmpty()) {
                absent.add(property);
                continue;
            }
            Place below = place.below(TypeNames.word(property.name()) + TypeNames.word(value));
            schemas.set(
                    property.name(),
                    Schemas.at(scope, below, alternative.orElseThrow().schema()));
            if (!alternative.orElseThrow().optional()) {
                required.add(property.name());
            }
        }
        if (unknownForbidden) {
            absent.forEach(property -> schemas.set(property.name(), forbidden()));
        }
        ObjectNode branch = Nodes.object();
        Nodes.setUnlessEmpty(branch, "required", required);
        Nodes.setUnlessEmpty(branch, "properties", schemas);
        return branch;
    }

    /** Accepts nothing: a member with this schema may not be there. */
    private static ObjectNode forbidden() {
        return Nodes.object("not", Nodes.object());
    }
}
