package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.shared.OperationNames;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.generator.shared.SharedTypes;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Builds an OpenAPI document as a tree: the same model gives the same tree, member for member. */
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /** The document of a whole API. */
    public static ObjectNode of(Api api, OpenApiVersion version) {
        return of(Selection.all(api), version);
    }

    /**
     * The document of a part of an API.
     *
     * @param selection the part; what words it has are the document's words
     * @param version the version of OpenAPI
     * @return the root object; it holds no null, and only facts and words of the model beside fixed phrases. Every
     *     operation and component in it is the same as in the document of the whole
     */
    public static ObjectNode of(Selection selection, OpenApiVersion version) {
        Api api = selection.whole();
        OperationNames names = OperationNames.of(api);
        Components components = Components.ofDocument();
        Set<String> reserved = reservedNames(api, names);
        reserved.forEach(components::reserveSchemaName);
        SharedTypes types = SharedTypes.of(api, names, reserved);
        for (SharedType type : types.all()) {
            components.reserveSchemaName(type.name());
            components.reserveSchemaName(type.name() + "Text");
        }
        Scope scope = new Scope(api.product(), version, names, types, components);
        ObjectNode paths = paths(api, scope);
        SharedParameters.extract(paths, components);
        ObjectNode componentsNode = components.toNode();
        if (!selection.isWhole()) {
            Narrowing.keepOperations(paths, selection.part().operations());
            Narrowing.keepReached(componentsNode, paths);
        }

        ObjectNode document = Nodes.object("openapi", version.full());
        document.set("info", DocumentHead.info(api));
        document.set("servers", DocumentHead.servers(api.product()));
        document.set("tags", DocumentHead.tags(selection.part()));
        document.set("paths", paths);
        componentsNode.set("securitySchemes", Security.schemes(api.product()));
        document.set("components", componentsNode);
        return document;
    }

    private static ObjectNode paths(Api api, Scope scope) {
        ObjectNode paths = Nodes.object();
        api.allEndpoints().forEach(endpoint -> {
            ObjectNode item = Nodes.object();
            for (Operation operation : endpoint.operations()) {
                item.set(operation.method().name().toLowerCase(Locale.ROOT), OperationNodes.of(scope, operation));
            }
            Nodes.setUnlessEmpty(paths, endpoint.path(), item);
        });
        return paths;
    }

    private static Set<String> reservedNames(Api api, OperationNames names) {
        Set<String> reserved = new HashSet<>(Booleans.names());
        reserved.add(Tasks.UPID);
        reserved.add(ErrorResponses.FAILURE);
        reserved.add(ErrorResponses.INVALID_PARAMETERS);
        reserved.add("DoneEnvelope");
        reserved.add("TaskStartedEnvelope");
        api.operations().forEach(operation -> {
            reserved.add(names.request(operation.key()));
            reserved.add(names.typePrefix(operation.key()) + "Envelope");
        });
        return reserved;
    }
}
