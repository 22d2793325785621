package io.github.proxmoxcodegen.runtime.vectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs vectors through rules and tells the lines on which they disagree. */
final class Agreement {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> parameters;
    private final Map<String, ObjectRule> rules = new HashMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private int lines;

    /**
     * Compares with the schemas of some operations.
     *
     * @param parameters the schema of the parameters of each operation, by method, blank and path
     */
    Agreement(Map<String, JsonNode> parameters) {
        this.parameters = parameters;
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
            String operation =
                    vector.get("method").asText() + " " + vector.get("path").asText();
            ObjectRule rule = rules.computeIfAbsent(operation, key -> SchemaCompiler.request(key, parameters.get(key)));
            String outcome = vector.has("params") ? request(rule, vector) : propertyString(rule, vector);
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

    private static String request(ObjectRule rule, JsonNode vector) {
        Violations out = new Violations();
        rule.check(JSON.convertValue(vector.get("params"), new TypeReference<Map<String, Object>>() {}), out);
        return difference(vector.get("errors"), ServerErrors.kinds(common(out)));
    }

    private static String propertyString(ObjectRule rule, JsonNode vector) {
        String name = vector.get("param").asText();
        ScalarRule parameter = (ScalarRule) rule.member(name).orElseThrow().rule();
        Format format = parameter.format().orElseThrow();
        PropertyStringDefinition definition = (PropertyStringDefinition) format;
        Violations out = new Violations();
        out.enter(name);
        PropertyValues values = definition.parse(vector.get("input").asText(), out);
        out.leave();
        if (values == null) {
            Map<String, Kind> kinds = new TreeMap<>();
            common(out).forEach(violation -> kinds.putIfAbsent(violation.path().toString(), violation.kind()));
            return difference(vector.path("errors"), kinds);
        }
        Map<String, String> parsed = JSON.convertValue(vector.get("parsed"), new TypeReference<>() {});
        if (!values.asMap().equals(parsed)) {
            return "parsed " + values.asMap();
        }
        String printed = definition.reprint(values);
        return printed.equals(vector.get("printed").asText()) ? "" : "printed " + printed;
    }

    /** The vectors do not check the formats of other packages than the validator's own. */
    private static List<Violation> common(Violations out) {
        return out.sorted().stream()
                .filter(violation -> violation.kind() != Kind.FORMAT
                        || Formats.isCommon(violation.constraint().orElse("")))
                .filter(violation -> violation
                        .text()
                        .map(text -> Formats.isCommon(text.format()))
                        .orElse(true))
                .toList();
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
