package io.github.proxmoxcodegen.generator.openapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/** Finds schemas in a document. */
final class SchemaLookup {

    private final JsonNode document;

    SchemaLookup(JsonNode document) {
        this.document = document;
    }

    /** What a node refers to, or the node itself. */
    JsonNode resolved(JsonNode node) {
        JsonNode current = node;
        while (current.has("$ref")) {
            current = document.at(current.get("$ref").asText().substring(1));
        }
        return current;
    }

    /** The schema of a member of an object, by name or by pattern; missing when the object does not declare it. */
    JsonNode member(JsonNode objectSchema, String name) {
        JsonNode byName = objectSchema.path("properties").path(name);
        if (!byName.isMissingNode()) {
            return byName;
        }
        for (Map.Entry<String, JsonNode> entry :
                objectSchema.path("patternProperties").properties()) {
            if (java.util.regex.Pattern.compile(entry.getKey()).matcher(name).find()) {
                return entry.getValue();
            }
        }
        return MissingNode.getInstance();
    }
}
