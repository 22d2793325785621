package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Property;
import java.util.List;
import java.util.Optional;

/** The body of POST and PUT: one schema, as JSON and as a form. */
final class RequestBodies {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String BYTES = "application/octet-stream";

    private RequestBodies() {}

    /** The request body; empty when the operation takes nothing there. */
    static Optional<ObjectNode> of(Scope scope, Operation operation) {
        if (!operation.method().hasBody()) {
            return Optional.empty();
        }
        if (ParameterNodes.bodyIsStream(operation)) {
            ObjectNode body = Nodes.object("content", Nodes.object(BYTES, Nodes.object("schema", bytes(scope))));
            body.put("required", true);
            return Optional.of(body);
        }
        List<Property> members = operation
                .parameters()
                .in(ParameterLocation.BODY)
                .map(Parameter::property)
                .toList();
        boolean open = !(operation.parameters().additional() instanceof Additional.Forbidden);
        if (members.isEmpty() && !open) {
            return Optional.empty();
        }
        return Optional.of(body(scope, operation, members));
    }

    private static ObjectNode body(Scope scope, Operation operation, List<Property> members) {
        String name = scope.names().request(operation.key());
        boolean upload = Uploads.isUpload(scope.product(), operation);
        ObjectNode schema = scope.schema(name, () -> schema(scope, operation, members, name, upload));
        ObjectNode content = Nodes.object();
        if (upload) {
            content.set(MULTIPART, Nodes.object("schema", schema));
        } else {
            content.set(JSON, Nodes.object("schema", schema));
            content.set(FORM, Nodes.object("schema", schema.deepCopy()));
        }
        ObjectNode body = Nodes.object("content", content);
        if (upload || members.stream().anyMatch(member -> !member.optional())) {
            body.put("required", true);
        }
        return body;
    }

    private static ObjectNode schema(
            Scope scope, Operation operation, List<Property> members, String name, boolean upload) {
        ObjectNode schema = Nodes.object("type", "object");
        operation.parameters().description().ifPresent(text -> schema.put("description", Text.safe(text)));
        ObjectMembers.add(
                scope,
                new Place(operation.key(), Side.BODY, name),
                schema,
                members,
                operation.parameters().additional());
        if (upload && schema.path("properties").get(Uploads.FILE_PART) instanceof ObjectNode file) {
            file.setAll(bytes(scope));
            nameLimits(file).ifPresent(limits -> file.set("x-proxmox-file-name", limits));
        }
        return schema;
    }

    /** What the source says of the text holds for the name of the part's file; standing where it was, it would limit the bytes. */
    private static Optional<ObjectNode> nameLimits(ObjectNode file) {
        ObjectNode limits = Nodes.object();
        for (String keyword : List.of("minLength", "maxLength", "pattern")) {
            Optional.ofNullable(file.remove(keyword)).ifPresent(value -> limits.set(keyword, value));
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(limits);
    }

    private static ObjectNode bytes(Scope scope) {
        ObjectNode node = Nodes.object("type", "string");
        if (scope.modern()) {
            node.put("contentMediaType", BYTES);
        } else {
            node.put("format", "binary");
        }
        return node;
    }
}
