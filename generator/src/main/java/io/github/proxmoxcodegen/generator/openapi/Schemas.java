package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import io.github.proxmoxcodegen.runtime.regex.BoundedPattern;
import java.util.List;
import java.util.Optional;

/** Writes schemas; named types become components, everything else stands where it is used. */
final class Schemas implements SchemaVisitor<ObjectNode> {

    private final Scope scope;
    private final Place place;

    private Schemas(Scope scope, Place place) {
        this.scope = scope;
        this.place = place;
    }

    /** A schema with its words, as it stands at a place. */
    static ObjectNode at(Scope scope, Place place, Schema schema) {
        ObjectNode words = Nodes.object();
        SchemaText.add(words, schema.annotations(), scope.product());
        // Generators write a default beside a wrapped reference as if it were code; 3.0 documents are for generators.
        boolean inline = !scope.modern() && words.has("default") && PropertyStrings.isOne(schema);
        ObjectNode rules = bare(scope, inline ? place.on(Side.PART) : place, schema);
        demoteUnfitDefault(words, rules);
        return with(scope, rules, words);
    }

    /** Where a text has a named format, some defaults are prose: the model takes any text, the pattern here does not. */
    private static void demoteUnfitDefault(ObjectNode words, ObjectNode rules) {
        if (!words.path("default").isTextual() || !rules.path("pattern").isTextual()) {
            return;
        }
        String value = words.get("default").textValue();
        if (BoundedPattern.compile(rules.get("pattern").textValue()).find(value) == BoundedPattern.Outcome.NOT_FOUND) {
            words.remove("default");
            words.put(Extensions.DEFAULT_REMARK, value);
        }
    }

    /** A schema without its words and default. */
    static ObjectNode bare(Scope scope, Place place, Schema schema) {
        return schema.accept(new Schemas(scope, place));
    }

    /** Joins what is valid with what is said of it; beside a reference, 3.0 allows nothing. */
    static ObjectNode with(Scope scope, ObjectNode schema, ObjectNode words) {
        if (words.isEmpty()) {
            return schema;
        }
        ObjectNode joined = Nodes.object();
        if (schema.has("$ref") && !scope.modern()) {
            joined.set("allOf", Nodes.array().add(schema));
            joined.setAll(words);
            return joined;
        }
        if (words.has("description")) {
            joined.set("description", words.get("description"));
        }
        joined.setAll(schema);
        joined.setAll(words);
        return joined;
    }

    @Override
    public ObjectNode visitScalar(ScalarSchema schema) {
        Format format = schema.constraints().format().orElse(null);
        if (format instanceof Format.Structured) {
            return PropertyStrings.schema(scope, place, schema);
        }
        if (format instanceof Format.Elements elements) {
            return PropertyStrings.list(scope, place, schema, elements);
        }
        if (schema.type() == ScalarType.BOOLEAN) {
            return Booleans.schema(scope, place.side());
        }
        Optional<SharedType> shared =
                standsInline() ? Optional.empty() : scope.types().of(schema);
        return shared.map(type -> scope.schema(type.name(), () -> enumeration(type)))
                .orElseGet(() -> Scalars.schema(scope, place.side(), schema));
    }

    /** Whether no component may be used: in 3.0, parts stand in an extension, and tools do not look for references there. */
    private boolean standsInline() {
        return place.side() == Side.PART && !scope.modern();
    }

    private ObjectNode enumeration(SharedType type) {
        return type.schema() instanceof ScalarSchema scalar
                ? Scalars.schema(scope, Side.ANSWER, scalar)
                : Nodes.object();
    }

    @Override
    public ObjectNode visitArray(ArraySchema schema) {
        ObjectNode node = Nodes.object("type", "array");
        node.set(
                "items",
                schema.items()
                        .map(items -> at(scope, place.below("Item"), items))
                        .orElseGet(Nodes::object));
        schema.minItems().ifPresent(count -> node.put("minItems", count));
        schema.maxItems().ifPresent(count -> node.put("maxItems", count));
        addLinks(node, schema.links());
        return node;
    }

    @Override
    public ObjectNode visitObject(ObjectSchema schema) {
        if (schema.properties().isEmpty()) {
            return freeForm(schema);
        }
        if (standsInline()) {
            ObjectNode content = Nodes.object("type", "object");
            ObjectMembers.add(scope, place, content, schema.properties(), schema.additional());
            return content;
        }
        Optional<SharedType> shared = scope.types().of(schema);
        String name =
                shared.map(SharedType::name).orElseGet(() -> scope.components().freshSchemaName(place.name()));
        boolean closed = shared.map(SharedType::requestOnly).orElse(place.side() == Side.BODY);
        ObjectNode node = scope.schema(name, () -> {
            // A type used on both sides is open, as answers may hold more than their schema says.
            Place inside = new Place(place.operation(), closed ? Side.BODY : Side.ANSWER, name);
            ObjectNode content = Nodes.object("type", "object");
            ObjectMembers.add(scope, inside, content, schema.properties(), schema.additional());
            return content;
        });
        if (schema.links().isEmpty()) {
            return node;
        }
        ObjectNode links = Nodes.object();
        addLinks(links, schema.links());
        return with(scope, node, links);
    }

    private ObjectNode freeForm(ObjectSchema schema) {
        ObjectNode node = Nodes.object("type", "object");
        if (schema.additional() instanceof Additional.Typed typed) {
            node.set("additionalProperties", at(scope, place.below("Value"), typed.schema()));
        }
        addLinks(node, schema.links());
        return node;
    }

    @Override
    public ObjectNode visitOneOf(OneOfSchema schema) {
        if (schema.typeProperty().isPresent()) {
            return Variants.skeleton(scope, place, schema);
        }
        ArrayNode branches = Nodes.array();
        int number = 1;
        for (OneOfSchema.Alternative alternative : schema.alternatives()) {
            branches.add(at(scope, place.below("Variant" + number), alternative.schema()));
            number++;
        }
        // The server takes the first branch that passes, so several may: that is anyOf.
        return Nodes.object("anyOf", branches);
    }

    @Override
    public ObjectNode visitNull(NullSchema schema) {
        if (scope.modern()) {
            return Nodes.object("type", "null");
        }
        ObjectNode node = Nodes.object("type", "object");
        node.put("nullable", true);
        return node;
    }

    @Override
    public ObjectNode visitAny(AnySchema schema) {
        ObjectNode node = Nodes.object();
        schema.declaredType().ifPresent(type -> node.put(Extensions.TYPE, type));
        if (schema.constraints().format().orElse(null) instanceof Format.Named named) {
            node.put(Extensions.FORMAT, named.name());
        }
        return node;
    }

    private static void addLinks(ObjectNode node, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        ArrayNode list = Nodes.array();
        for (Link link : links) {
            ObjectNode entry = Nodes.object("rel", link.rel());
            entry.put("href", link.href());
            list.add(entry);
        }
        node.set(Extensions.LINKS, list);
    }
}
