package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Product;
import java.util.Set;
import java.util.regex.Pattern;

/** The answers of an operation: {@code {"data": …}} when it succeeds. */
final class Responses {

    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";

    /** Lists of Proxmox VE that say beside {@code data} how many elements there are in all. */
    private static final Pattern WITH_TOTAL =
            Pattern.compile("/nodes/\\{node}/(?:tasks|tasks/\\{upid}/log|syslog|ceph/log|replication/\\{id}/log"
                    + "|(?:(?:qemu|lxc)/\\{vmid}/)?firewall/log)");

    /** Operations of Proxmox VE that say beside {@code data} what is changed but not applied. */
    private static final Set<String> WITH_CHANGES = Set.of("/nodes/{node}/network");

    private Responses() {}

    static ObjectNode of(Scope scope, Operation operation) {
        ObjectNode responses = Nodes.object();
        if (operation.traits().transfer() == Transfer.UPGRADE) {
            responses.set("101", Nodes.object("description", "The connection changes to another protocol."));
        } else {
            responses.set("200", success(scope, operation));
        }
        ErrorResponses.add(scope, operation, responses);
        return responses;
    }

    private static ObjectNode success(Scope scope, Operation operation) {
        Product product = scope.product();
        if (operation.traits().transfer() == Transfer.DOWNLOAD) {
            return download(scope);
        }
        if (operation.returns() instanceof NullSchema) {
            return response(scope, "Done", "The operation succeeded and has nothing to say.", operation);
        }
        if (Tasks.starts(product, operation) && Tasks.always(operation)) {
            return response(scope, "TaskStarted", "A task does the work; its identifier is in `data`.", operation);
        }
        String name = scope.names().typePrefix(operation.key()) + "Envelope";
        ObjectNode schema = scope.schema(name, () -> envelope(scope, operation));
        ObjectNode content = Nodes.object(JSON, Nodes.object("schema", schema));
        if (operation.traits().downloadAllowed()) {
            content.set(BYTES, Nodes.object("schema", bytes(scope)));
        }
        ObjectNode response = Nodes.object("description", description(operation));
        response.set("content", content);
        return response;
    }

    /** A response that many operations share. */
    private static ObjectNode response(Scope scope, String name, String description, Operation operation) {
        return scope.components().reference(Components.Section.RESPONSES, name, () -> {
            ObjectNode schema = scope.schema(name + "Envelope", () -> envelope(scope, operation));
            ObjectNode response = Nodes.object("description", description);
            response.set("content", Nodes.object(JSON, Nodes.object("schema", schema)));
            return response;
        });
    }

    private static String description(Operation operation) {
        return operation.returns() instanceof AnySchema
                ? "The result in `data`; its form is not declared."
                : "The result in `data`.";
    }

    private static ObjectNode download(Scope scope) {
        ObjectNode response = Nodes.object("description", "The bytes.");
        response.set("content", Nodes.object(BYTES, Nodes.object("schema", bytes(scope))));
        return response;
    }

    private static ObjectNode bytes(Scope scope) {
        ObjectNode node = Nodes.object("type", "string");
        if (!scope.modern()) {
            node.put("format", "binary");
        } else {
            node.put("contentMediaType", BYTES);
        }
        return node;
    }

    private static ObjectNode envelope(Scope scope, Operation operation) {
        ObjectNode properties = Nodes.object("data", data(scope, operation));
        if (scope.product() == Product.PVE && operation.method() == HttpMethod.GET) {
            if (WITH_TOTAL.matcher(operation.path()).matches()) {
                ObjectNode total = Nodes.object(
                        "description", "How many elements there are in all; left out when there are none.");
                total.put("type", "integer");
                total.put("format", "int64");
                properties.set("total", total);
            }
            if (WITH_CHANGES.contains(operation.path())) {
                ObjectNode changes =
                        Nodes.object("description", "What is changed but not applied yet, as a unified diff.");
                changes.put("type", "string");
                properties.set("changes", changes);
            }
        }
        ObjectNode envelope = Nodes.object("type", "object");
        envelope.set("required", Nodes.array().add("data"));
        envelope.set("properties", properties);
        return envelope;
    }

    /** What is found under {@code data}. */
    static ObjectNode data(Scope scope, Operation operation) {
        if (Tasks.starts(scope.product(), operation)) {
            return Tasks.schema(scope, operation);
        }
        Place place = new Place(operation.key(), Side.ANSWER, scope.names().response(operation.key()));
        return Schemas.at(scope, place, operation.returns());
    }
}
