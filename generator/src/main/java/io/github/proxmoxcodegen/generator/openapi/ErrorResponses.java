package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the server answers when something is wrong, as components that operations refer to.
 *
 * <p>Its codes are few: it never says 404, 409 or 422. What does not exist is a 500 with a message.
 */
final class ErrorResponses {

    /** The names of schema components made here. */
    static final String FAILURE = "Failure";

    static final String INVALID_PARAMETERS = "InvalidParameters";

    private ErrorResponses() {}

    /** Adds the error responses of an operation. */
    static void add(Scope scope, Operation operation, ObjectNode responses) {
        boolean world = operation.permissions().access() == Permissions.Access.WORLD;
        responses.set("400", reference(scope, "BadRequest", () -> badRequest(scope)));
        responses.set("401", reference(scope, "Unauthorized", ErrorResponses::unauthorized));
        if (!world) {
            responses.set("403", reference(scope, "Forbidden", () -> failure(scope, FORBIDDEN)));
        }
        responses.set("500", reference(scope, "InternalError", () -> failure(scope, INTERNAL_ERROR)));
        responses.set("501", reference(scope, "NotImplemented", () -> failure(scope, NOT_IMPLEMENTED)));
        if (scope.product() == Product.PVE && operation.traits().proxy().isPresent()) {
            // Generators take a code for a number, so 3.0 documents name the two that occur most.
            for (String code : scope.modern() ? List.of("5XX") : List.of("595", "596")) {
                responses.set(code, reference(scope, "NodeUnreachable", ErrorResponses::nodeUnreachable));
            }
        }
    }

    private static final String FORBIDDEN =
            "The caller lacks a privilege; the reason phrase and the message name it, and the object it is needed on.";

    private static final String INTERNAL_ERROR =
            "The operation failed, often because something does not exist or is in the wrong state; the reason phrase "
                    + "has the first line of the message.";

    private static final String NOT_IMPLEMENTED =
            "The server knows no such path or method, or refuses the form of the request, such as a body with GET or "
                    + "DELETE, chunked encoding, or one that is too large.";

    private static ObjectNode reference(Scope scope, String name, Supplier<ObjectNode> content) {
        return scope.components().reference(Components.Section.RESPONSES, name, content);
    }

    private static ObjectNode badRequest(Scope scope) {
        return json("Parameters are missing, unknown or invalid.", scope.schema(INVALID_PARAMETERS, () -> {
            ObjectNode errors = Nodes.object(
                    "description", "What is wrong with each parameter, by name; elements of lists as `name[0]`.");
            errors.put("type", "object");
            errors.set("additionalProperties", Nodes.object("type", "string"));
            ObjectNode schema = failureSchema(scope);
            ((ObjectNode) schema.get("properties")).set("errors", errors);
            return schema;
        }));
    }

    private static ObjectNode unauthorized() {
        return Nodes.object(
                "description",
                "Credentials are missing, invalid or expired, or the CSRF token is; the answer comes after a delay of "
                        + "three seconds and mostly without a body.");
    }

    private static ObjectNode nodeUnreachable() {
        return Nodes.object(
                "description",
                "The node that should answer cannot be reached: codes 595 to 599, with the reason in the reason "
                        + "phrase and no body.");
    }

    private static ObjectNode failure(Scope scope, String description) {
        return json(description, scope.schema(FAILURE, () -> failureSchema(scope)));
    }

    private static ObjectNode failureSchema(Scope scope) {
        ObjectNode data = scope.modern() ? Nodes.object("type", "null") : Nodes.object("type", "object");
        if (!scope.modern()) {
            data.put("nullable", true);
        }
        ObjectNode message = Nodes.object(
                "description",
                "What went wrong, mostly with a line feed at its end; servers before 2025 leave it out.");
        message.put("type", "string");
        ObjectNode properties = Nodes.object("data", data);
        properties.set("message", message);
        ObjectNode schema = Nodes.object("type", "object");
        schema.set("properties", properties);
        return schema;
    }

    private static ObjectNode json(String description, ObjectNode schema) {
        ObjectNode response = Nodes.object("description", description);
        response.set("content", Nodes.object("application/json", Nodes.object("schema", schema)));
        return response;
    }
}
