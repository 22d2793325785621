package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import java.util.Set;

/**
 * Operations that start a task and answer with its identifier, the UPID.
 *
 * <p>The apidoc of Proxmox VE calls it a string like any other; which strings are none is known from the server's code.
 * Proxmox Backup Server gives the pattern itself.
 */
final class Tasks {

    /** The schema component for identifiers. */
    static final String UPID = "Upid";

    /** A pattern that tells an identifier of Proxmox Backup Server. */
    private static final String PBS_PATTERN = "UPID:";

    /** Operations that change something and answer with some other text. */
    private static final Set<String> OTHER_TEXT = Set.of(
            "POST /access/openid/auth-url",
            "POST /cluster/sdn/lock",
            "POST /nodes/{node}/storage/{storage}/content",
            "POST /nodes/{node}/wakeonlan",
            "POST /nodes/{node}/qemu/{vmid}/monitor",
            "POST /nodes/{node}/replication/{id}/schedule_now");

    /** Operations that answer with null when the work was done before a time that the caller gave. */
    private static final Set<String> NULL_WHEN_DONE =
            Set.of("POST /nodes/{node}/qemu/{vmid}/config", "DELETE /nodes/{node}/storage/{storage}/content/{volume}");

    /** Answers with the text {@code OK} where there is nothing to do. */
    private static final String OK_WHEN_IDLE = "POST /nodes/{node}/vzdump";

    private Tasks() {}

    /** Whether the answer is, or may be, the identifier of a task. */
    static boolean starts(Product product, Operation operation) {
        if (operation.method() == HttpMethod.GET
                || !(operation.returns() instanceof ScalarSchema scalar)
                || scalar.type() != ScalarType.STRING) {
            return false;
        }
        return switch (product) {
            case PVE ->
                scalar.constraints().format().isEmpty()
                        && scalar.constraints().enumeration().isEmpty()
                        && !OTHER_TEXT.contains(operation.key().toString());
            case PBS ->
                scalar.constraints()
                        .pattern()
                        .filter(pattern -> pattern.source().contains(PBS_PATTERN))
                        .isPresent();
        };
    }

    /** Whether every answer is an identifier. */
    static boolean always(Operation operation) {
        String key = operation.key().toString();
        return !NULL_WHEN_DONE.contains(key) && !key.equals(OK_WHEN_IDLE);
    }

    /** The schema of {@code data} of an operation that starts a task. */
    static ObjectNode schema(Scope scope, Operation operation) {
        ObjectNode upid = reference(scope);
        String key = operation.key().toString();
        if (NULL_WHEN_DONE.contains(key)) {
            if (scope.modern()) {
                return Nodes.object("anyOf", Nodes.array().add(upid).add(Nodes.object("type", "null")));
            }
            ObjectNode nullable = Nodes.object("type", "string");
            nullable.put("nullable", true);
            return nullable;
        }
        if (key.equals(OK_WHEN_IDLE)) {
            return scope.modern()
                    ? Nodes.object("anyOf", Nodes.array().add(upid).add(Nodes.object("const", "OK")))
                    : Nodes.object("type", "string");
        }
        return upid;
    }

    private static ObjectNode reference(Scope scope) {
        return scope.schema(UPID, () -> {
            ObjectNode node = Nodes.object(
                    "description",
                    "Identifies a task: its state and log are found below `/nodes/{node}/tasks/{upid}` of the node "
                            + "that it names.");
            node.put("type", "string");
            node.put("pattern", pattern(scope.product()));
            node.set(
                    scope.modern() ? "examples" : "example",
                    scope.modern()
                            ? Nodes.array().add(example(scope.product()))
                            : Nodes.array().add(example(scope.product())).get(0));
            return node;
        });
    }

    private static String pattern(Product product) {
        String taskId = switch (product) {
            case PVE -> "";
            case PBS -> "[0-9A-Fa-f]{8,16}:";
        };
        return "^UPID:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?:[0-9A-Fa-f]{8}:[0-9A-Fa-f]{8,9}:" + taskId
                + "[0-9A-Fa-f]{8}:[^:\\s/]+:[^:\\s/]*:[^:\\s/]+:$";
    }

    private static String example(Product product) {
        String taskId = switch (product) {
            case PVE -> "";
            case PBS -> "00000004:";
        };
        return "UPID:node1:000A1B2C:0123ABCD:" + taskId + "69000000:" + (product == Product.PVE ? "vzdump" : "backup")
                + ":100:root@pam:";
    }
}
