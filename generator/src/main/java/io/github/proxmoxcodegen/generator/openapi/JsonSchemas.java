package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.shared.OperationNames;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.generator.shared.SharedTypes;
import io.github.proxmoxcodegen.generator.shared.TypeKind;
import io.github.proxmoxcodegen.generator.shared.TypeUse;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import java.util.function.Supplier;

/**
 * JSON Schemas in draft 2020-12: what an OpenAPI 3.1 document says of requests, answers and shared types, each as a
 * definition under {@code $defs}. Definitions refer to each other and to nothing else.
 */
public final class JsonSchemas {

    /** The dialect of all definitions. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String DEFINITIONS = "#/$defs/";

    private final Components components = Components.ofSchema();
    private final Scope scope;

    /**
     * No definitions yet.
     *
     * @param names the names of the operations of the API
     * @param types its types that have a name of their own, under which they are defined
     */
    public JsonSchemas(Api api, OperationNames names, SharedTypes types) {
        this.scope = new Scope(api.product(), OpenApiVersion.V3_1, names, types, components);
        types.all().forEach(type -> {
            components.reserveSchemaName(type.name());
            components.reserveSchemaName(definitionOf(type));
        });
    }

    /** The name under which a type is defined: for a property string that of its text, which is what the wire has. */
    public static String definitionOf(SharedType type) {
        return type.kind() == TypeKind.PROPERTY_STRING ? type.name() + PropertyStrings.TEXT_SUFFIX : type.name();
    }

    /** Defines what is sent to an operation as one object: what goes into its path and query is a member too. */
    public void addRequest(Operation operation) {
        String name = scope.names().request(operation.key());
        define(name, () -> {
            ObjectNode schema = Nodes.object("type", "object");
            operation.parameters().description().ifPresent(text -> schema.put("description", Text.safe(text)));
            ObjectMembers.add(
                    scope,
                    new Place(operation.key(), Side.BODY, name),
                    schema,
                    operation.parameters().list().stream()
                            .map(Parameter::property)
                            .toList(),
                    operation.parameters().additional());
            return schema;
        });
    }

    /** Defines what an operation answers, without the envelope: what is found under {@code data}. */
    public void addAnswer(Operation operation) {
        define(scope.names().response(operation.key()), () -> Responses.data(scope, operation));
    }

    /** Defines a type that has a name of its own. */
    public void addType(SharedType type) {
        TypeUse home = type.home();
        Place place = new Place(home.operation(), home.request() ? Side.BODY : Side.ANSWER, type.name());
        define(definitionOf(type), () -> Schemas.bare(scope, place, type.schema()));
    }

    /** The definitions, by name. */
    public ObjectNode definitions() {
        return components.toNode(Components.Section.SCHEMAS);
    }

    private void define(String name, Supplier<ObjectNode> content) {
        ObjectNode schema = content.get();
        boolean itself = schema.path("$ref").asText().equals(DEFINITIONS + name);
        if (!itself) {
            scope.schema(name, () -> schema);
        }
    }
}
