package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import java.util.Locale;

/** One operation of a document. */
final class OperationNodes {

    private OperationNodes() {}

    static ObjectNode of(Scope scope, Operation operation) {
        ObjectNode node = Nodes.object();
        node.set(
                "tags",
                Nodes.array().add(Category.of(scope.product(), operation.path()).title()));
        node.put("summary", OperationText.summary(operation));
        node.put("description", OperationText.description(scope.product(), operation));
        node.put("operationId", scope.names().id(operation.key()));
        Nodes.setUnlessEmpty(node, "parameters", ParameterNodes.of(scope, operation));
        RequestBodies.of(scope, operation).ifPresent(body -> node.set("requestBody", body));
        node.set("responses", Responses.of(scope, operation));
        node.set("security", Security.of(scope.product(), operation));
        addExtensions(node, operation);
        return node;
    }

    private static void addExtensions(ObjectNode node, Operation operation) {
        OperationTraits traits = operation.traits();
        operation.name().ifPresent(name -> node.put(Extensions.METHOD_NAME, name));
        node.set(Extensions.PERMISSIONS, PermissionNodes.of(operation.permissions()));
        Extensions.flag(node, Extensions.PROTECTED, traits.isProtected());
        traits.proxy()
                .ifPresent(
                        proxy -> node.put(Extensions.PROXY_TO, proxy.parameter().orElse("(decided by the server)")));
        Extensions.flag(node, Extensions.EXPOSES_CREDENTIALS, traits.exposesCredentials());
        Extensions.flag(node, Extensions.DOWNLOAD, traits.downloadAllowed());
        Extensions.flag(node, Extensions.UNSTABLE, traits.unstable());
        if (traits.transfer() != OperationTraits.Transfer.NONE) {
            node.put(Extensions.TRANSFER, traits.transfer().name().toLowerCase(Locale.ROOT));
        }
        Extensions.flag(node, Extensions.UNCHECKED, operation.parameters().unchecked());
        if (operation.parameters().unchecked()
                || !(operation.parameters().additional() instanceof Additional.Forbidden)) {
            node.put(Extensions.UNKNOWN_PARAMETERS, "allowed");
        }
        operation.extensions().forEach((name, json) -> node.set(Extensions.PREFIX + name, SchemaText.parsed(json)));
    }
}
