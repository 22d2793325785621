package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.TypeNames;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of an operation that travel in the path or the query. */
final class ParameterNodes {

    private ParameterNodes() {}

    /** Whether the parameters that the model puts in a body travel in the query, since the body is a stream of bytes. */
    static boolean bodyIsStream(Operation operation) {
        return operation.traits().transfer() == Transfer.UPLOAD;
    }

    /** The parameters in path and query, path first. */
    static ArrayNode of(Scope scope, Operation operation) {
        ArrayNode nodes = Nodes.array();
        for (Parameter parameter : operation.parameters().list()) {
            if (parameter.location() == ParameterLocation.PATH) {
                nodes.add(node(scope, operation, parameter, parameter.name(), "path"));
            } else if (parameter.location() == ParameterLocation.QUERY || bodyIsStream(operation)) {
                names(parameter).forEach(name -> nodes.add(node(scope, operation, parameter, name, "query")));
            }
        }
        return nodes;
    }

    /** A family has no single name in a query, so every member is a parameter. */
    private static List<String> names(Parameter parameter) {
        Optional<IndexedFamily> family = parameter.property().family();
        if (family.isEmpty()) {
            return List.of(parameter.name());
        }
        List<String> names = new ArrayList<>();
        family.orElseThrow()
                .indices()
                .forEach(index -> names.add(family.orElseThrow().memberName(index)));
        return names;
    }

    private static ObjectNode node(Scope scope, Operation operation, Parameter parameter, String name, String in) {
        ObjectNode node = Nodes.object("name", name);
        node.put("in", in);
        if (parameter.required()) {
            node.put("required", true);
        }
        String typeName = scope.names().request(operation.key()) + TypeNames.word(parameter.name());
        ObjectNode schema = Schemas.at(scope, new Place(operation.key(), Side.QUERY, typeName), parameter.schema());
        JsonNode description = schema.get("description");
        if (description != null) {
            node.set("description", description);
            schema.remove("description");
        }
        node.set("schema", unwrapped(schema));
        node.setAll(PropertyFacts.of(parameter.property(), true));
        Extensions.flag(node, Extensions.UNDECLARED, !parameter.declared());
        boolean optionalPathSegment = parameter.location() == ParameterLocation.PATH
                && parameter.declared()
                && parameter.property().optional();
        Extensions.flag(node, Extensions.OPTIONAL, optionalPathSegment);
        return node;
    }

    /** A reference that was wrapped only to carry the description needs no wrapping once that is gone. */
    private static ObjectNode unwrapped(ObjectNode schema) {
        return schema.size() == 1
                        && schema.get("allOf") instanceof ArrayNode all
                        && all.get(0) instanceof ObjectNode only
                ? only
                : schema;
    }
}
