package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Copies JSON that comes from elsewhere and leaves nulls out: viewers of documents die of them. */
final class WithoutNulls {

    private WithoutNulls() {}

    static JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Nodes.object();
            object.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    copy.set(member.getKey(), of(member.getValue()));
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = Nodes.array();
            array.forEach(element -> {
                if (!element.isNull()) {
                    copy.add(of(element));
                }
            });
            return copy;
        }
        return node;
    }
}
