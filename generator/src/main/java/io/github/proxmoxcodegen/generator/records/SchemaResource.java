package io.github.proxmoxcodegen.generator.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.generator.openapi.JsonSchemas;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Operation;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/**
 * The JSON Schemas of all records: one resource beside the registry, where records share definitions instead of each
 * having a copy, and in each class the method that takes its own out of it.
 */
final class SchemaResource {

    private static final String FILE = "schemas.json";

    private SchemaResource() {}

    /** The resource for some operations and shared types. */
    static Artifact of(Layout layout, Collection<Operation> operations, Collection<SharedType> types) {
        JsonSchemas schemas = new JsonSchemas(layout.api(), layout.operations(), layout.types());
        types.forEach(schemas::addType);
        for (Operation operation : operations) {
            schemas.addRequest(operation);
            if (!(operation.returns() instanceof NullSchema)) {
                schemas.addAnswer(operation);
            }
        }
        return Artifact.text(path(layout), text(schemas.definitions()));
    }

    /** The method of a class of an operation's that gives its schema. */
    static MethodSpec reader(Layout layout, ClassName owner) {
        return reader(layout, owner, owner.simpleName());
    }

    /** The method of a shared type's class that gives its schema. */
    static MethodSpec reader(Layout layout, SharedType type) {
        return reader(layout, layout.shared(type), JsonSchemas.definitionOf(type));
    }

    private static MethodSpec reader(Layout layout, ClassName owner, String definition) {
        return MethodSpec.methodBuilder("jsonSchema")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "What JSON may stand for this on the wire, as a JSON Schema of draft 2020-12.\n\n"
                                + "@return {@code #/$$defs/$L}\n"
                                + "    of the resource {@code $L}, with every definition that it needs\n",
                        definition,
                        path(layout))
                .returns(String.class)
                .addStatement(
                        "return $T.read($T.class,$W$S,$W$S)",
                        RuntimeTypes.JSON_SCHEMA_RESOURCE,
                        owner,
                        "/" + path(layout),
                        definition)
                .build();
    }

    private static String path(Layout layout) {
        return layout.root().replace('.', '/') + "/" + FILE;
    }

    /** One definition on each line: that is how the runtime finds one, and how a person compares two releases. */
    private static String text(ObjectNode definitions) {
        StringJoiner lines =
                new StringJoiner(",\n", "{\n\"$schema\": \"" + JsonSchemas.DIALECT + "\",\n\"$defs\": {\n", "\n}\n}\n");
        for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
            lines.add(TextNode.valueOf(definition.getKey()) + ": " + definition.getValue());
        }
        return lines.toString();
    }
}
