package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Moves parameters that several operations have alike into components. */
final class SharedParameters {

    private SharedParameters() {}

    /** Replaces, in all operations of {@code paths}, every parameter that occurs more than once by a reference. */
    static void extract(ObjectNode paths, Components components) {
        Map<JsonNode, Integer> uses = new LinkedHashMap<>();
        Map<JsonNode, String> homes = new HashMap<>();
        paths.properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    for (JsonNode parameter : operation.path("parameters")) {
                        uses.merge(parameter, 1, Integer::sum);
                        homes.putIfAbsent(parameter, path.getKey());
                    }
                }));
        Map<JsonNode, String> names = names(uses, homes);
        paths.forEach(path -> path.forEach(operation -> {
            if (operation.get("parameters") instanceof ArrayNode parameters) {
                for (int i = 0; i < parameters.size(); i++) {
                    JsonNode parameter = parameters.get(i);
                    String name = names.get(parameter);
                    if (name != null) {
                        parameters.set(i, components.reference(Components.Section.PARAMETERS, name, () ->
                                (ObjectNode) parameter));
                    }
                }
            }
        }));
    }

    /** The most used of several parameters of one name has the plain name, the others are named for their resource. */
    private static Map<JsonNode, String> names(Map<JsonNode, Integer> uses, Map<JsonNode, String> homes) {
        Map<JsonNode, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        uses.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .forEach(entry -> {
                    JsonNode parameter = entry.getKey();
                    String plain = TypeNames.word(parameter.get("name").asText());
                    String home = homes.getOrDefault(parameter, "");
                    String name = plain;
                    for (int number = 1; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                        String longer = TypeNames.at(home, parameter.get("name").asText());
                        name = number == 1 ? longer : longer + number;
                    }
                    names.put(parameter, name);
                });
        return names;
    }
}
