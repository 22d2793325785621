package io.github.proxmoxcodegen.it.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds every schema of a document by the structure of the document, so that a parameter called {@code schema} or a
 * property called {@code default} is not mistaken for a keyword.
 */
public final class SchemaPlaces {

    private static final Set<String> ONE = Set.of(
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contentSchema");
    private static final Set<String> MANY = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");

    private final List<SchemaPlace> found = new ArrayList<>();

    private SchemaPlaces() {}

    /** All of them, outer ones before those inside. */
    public static List<SchemaPlace> in(JsonNode document) {
        SchemaPlaces places = new SchemaPlaces();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(entry -> places.schema("/components/schemas/" + escape(entry.getKey()), entry.getValue()));
        places.outside("", document);
        return List.copyOf(places.found);
    }

    /** A name as a step of a JSON pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Everything that is no schema: here the member {@code schema} of parameters, media types and headers is one. */
    private void outside(String pointer, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                outside(pointer + "/" + i, node.get(i));
            }
        }
        node.properties().forEach(entry -> {
            String name = entry.getKey();
            String below = pointer + "/" + escape(name);
            if (name.equals("schema")) {
                schema(below, entry.getValue());
            } else if (!name.startsWith("x-")
                    && !name.equals("example")
                    && !name.equals("examples")
                    && !below.equals("/components/schemas")) {
                outside(below, entry.getValue());
            }
        });
    }

    private void schema(String pointer, JsonNode schema) {
        if (!schema.isObject()) {
            return; // true and false allow and forbid everything
        }
        found.add(new SchemaPlace(pointer, schema));
        schema.properties().forEach(entry -> {
            String keyword = entry.getKey();
            JsonNode value = entry.getValue();
            String below = pointer + "/" + escape(keyword);
            if (ONE.contains(keyword)) {
                schema(below, value);
            } else if (MANY.contains(keyword)) {
                for (int i = 0; i < value.size(); i++) {
                    schema(below + "/" + i, value.get(i));
                }
            } else if (NAMED.contains(keyword)) {
                value.properties().forEach(named -> schema(below + "/" + escape(named.getKey()), named.getValue()));
            }
        });
    }
}
