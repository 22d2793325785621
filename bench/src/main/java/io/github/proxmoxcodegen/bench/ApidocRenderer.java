package io.github.proxmoxcodegen.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes an API as a file of the API viewer: input for measurements on machines without a published one.
 *
 * <p>The tree, schemas, limits and weight are those of a real file of the same release. Permission expressions are
 * reduced to the forms that occur most.
 */
final class ApidocRenderer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Filler filler = new Filler();
    private final SchemaRenderer schemas = new SchemaRenderer(filler);

    private ApidocRenderer() {}

    /** The whole file, with the code of a viewer after the data. */
    static String render(Api api) {
        ApidocRenderer renderer = new ApidocRenderer();
        ArrayNode roots = NODES.arrayNode();
        api.endpoints().forEach(endpoint -> roots.add(renderer.endpoint(endpoint)));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("   ", "\n"))
                .withArrayIndenter(new DefaultIndenter("   ", "\n"));
        try {
            String data = new ObjectMapper().writer(printer).writeValueAsString(roots);
            return "const apiSchema = " + data + "\n;\nlet viewer = { title: 'not data' };\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode endpoint(Endpoint endpoint) {
        ObjectNode node = NODES.objectNode();
        if (!endpoint.children().isEmpty()) {
            ArrayNode children = node.putArray("children");
            endpoint.children().forEach(child -> children.add(endpoint(child)));
        }
        if (!endpoint.operations().isEmpty()) {
            ObjectNode info = node.putObject("info");
            endpoint.operations()
                    .forEach(operation -> info.set(operation.method().name(), operation(operation)));
        }
        node.put("leaf", endpoint.children().isEmpty() ? 1 : 0);
        node.put("path", endpoint.path());
        return node.put("text", endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1));
    }

    private ObjectNode operation(Operation operation) {
        OperationTraits traits = operation.traits();
        ObjectNode node = NODES.objectNode().put("allowtoken", traits.tokenAllowed() ? 1 : 0);
        node.put("description", filler.description());
        node.put("method", operation.method().name());
        operation.name().ifPresent(name -> node.put("name", name));
        node.set("parameters", parameters(operation));
        permissions(node, operation.permissions());
        if (traits.isProtected()) {
            node.put("protected", 1);
        }
        traits.proxy().flatMap(OperationTraits.Proxy::parameter).ifPresent(name -> node.put("proxyto", name));
        node.set("returns", operation.returns().accept(schemas));
        return node;
    }

    private ObjectNode parameters(Operation operation) {
        ObjectNode node = NODES.objectNode();
        schemas.additional(node, operation.parameters().additional());
        List<Property> declared = operation.parameters().list().stream()
                .filter(Parameter::declared)
                .map(Parameter::property)
                .toList();
        if (!declared.isEmpty()) {
            node.set("properties", schemas.properties(declared));
        }
        return node;
    }

    private static void permissions(ObjectNode operation, Permissions permissions) {
        switch (permissions.access()) {
            case WORLD -> operation.putObject("permissions").put("user", "world");
            case AUTHENTICATED -> operation.putObject("permissions").put("user", "all");
            case CHECKED ->
                permissions
                        .check()
                        .ifPresent(check -> operation.putObject("permissions").set("check", check(check)));
            case ROOT_ONLY -> {}
        }
    }

    private static ArrayNode check(PermissionCheck check) {
        ArrayNode node = NODES.arrayNode();
        if (check instanceof PermissionCheck.All all) {
            node.add("and");
            all.checks().forEach(each -> node.add(check(each)));
        } else if (check instanceof PermissionCheck.Any any) {
            node.add("or");
            any.checks().forEach(each -> node.add(check(each)));
        } else if (check instanceof PermissionCheck.Privileges privileges) {
            node.add("perm").add(privileges.path());
            ArrayNode names = node.addArray();
            privileges.privileges().forEach(names::add);
        } else {
            node.add("userid-param").add("self");
        }
        return node;
    }
}
