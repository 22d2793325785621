package io.github.proxmoxcodegen.it.validity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The operations of a document, and what its references lead to. */
final class OperationPlaces {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private OperationPlaces() {}

    /**
     * An operation and where it stands.
     *
     * @param path its path template
     * @param method its method in lower case
     * @param operation the operation
     * @param parameters its own parameters and those of its path, with references followed
     */
    record Place(String path, String method, JsonNode operation, List<JsonNode> parameters) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Place> in(JsonNode document) {
        List<Place> places = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        List<JsonNode> parameters = new ArrayList<>();
                        path.getValue().path("parameters").forEach(each -> parameters.add(followed(document, each)));
                        member.getValue().path("parameters").forEach(each -> parameters.add(followed(document, each)));
                        places.add(new Place(path.getKey(), member.getKey(), member.getValue(), parameters));
                    }
                }));
        return places;
    }

    /** The node itself, or what it refers to; missing where the reference leads nowhere. */
    static JsonNode followed(JsonNode document, JsonNode node) {
        JsonNode current = node;
        while (current.path("$ref").isTextual()) {
            current = document.at(current.get("$ref").asText().substring(1));
        }
        return current;
    }
}
