package io.github.proxmoxcodegen.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs recorded verdicts of the server through a validator and tells the lines on which they disagree. */
final class VectorAgreement {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiValidator validator;
    private final List<String> disagreements = new ArrayList<>();
    private int lines;

    VectorAgreement(ApiValidator validator) {
        this.validator = validator;
    }

    int lines() {
        return lines;
    }

    List<String> disagreements() {
        return disagreements;
    }

    void compare(Stream<String> vectors) {
        vectors.forEach(line -> {
            JsonNode vector = read(line);
            OperationValidator operation = validator
                    .operation(
                            HttpMethod.valueOf(vector.get("method").asText()),
                            vector.get("path").asText())
                    .orElseThrow();
            String outcome = vector.has("params") ? request(operation, vector) : propertyString(operation, vector);
            lines++;
            if (!outcome.isEmpty()) {
                disagreements.add(outcome + "  " + line);
            }
        });
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static String request(OperationValidator operation, JsonNode vector) {
        Map<String, Object> parameters = JSON.convertValue(vector.get("params"), new TypeReference<>() {});
        return difference(vector.get("errors"), ServerErrors.kinds(operation.violations(parameters)));
    }

    private static String propertyString(OperationValidator operation, JsonNode vector) {
        String name = vector.get("param").asText();
        PropertyStringDefinition definition = operation.propertyString(name).orElseThrow();
        Violations out = new Violations();
        out.enter(name);
        PropertyValues values = definition.parse(vector.get("input").asText(), out);
        out.leave();
        if (values == null) {
            Map<String, Kind> kinds = new TreeMap<>();
            out.sorted().forEach(violation -> kinds.putIfAbsent(violation.path().toString(), violation.kind()));
            return difference(vector.path("errors"), kinds);
        }
        Map<String, String> parsed = JSON.convertValue(vector.get("parsed"), new TypeReference<>() {});
        if (!values.asMap().equals(parsed)) {
            return "parsed " + values.asMap();
        }
        String printed = definition.reprint(values);
        return printed.equals(vector.get("printed").asText()) ? "" : "printed " + printed;
    }

    private static String difference(JsonNode expected, Map<String, Kind> kinds) {
        Map<String, String> wanted = new TreeMap<>();
        expected.properties()
                .forEach(entry -> wanted.put(entry.getKey(), entry.getValue().asText()));
        Map<String, String> found = new TreeMap<>();
        kinds.forEach((path, kind) -> found.put(path, kind.code()));
        return wanted.equals(found) ? "" : "found " + found;
    }
}
