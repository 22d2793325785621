package io.github.proxmoxcodegen.it.validity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.documents.SchemaPlace;
import io.github.proxmoxcodegen.it.documents.SchemaPlaces;
import io.github.proxmoxcodegen.it.tools.NodeTools;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document shows as a value is one, and what it gives as a pattern is one. */
final class ExamplesTest {

    private static final String DOCUMENTS = "io.github.proxmoxcodegen.it.documents.Documents#checked";

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void defaultsAndExamplesOfSchemasAreValid(Document document) throws IOException {
        JsonSchemas schemas = JsonSchemas.of(document);
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (SchemaPlace place : SchemaPlaces.in(document.tree())) {
            for (JsonNode value : values(place.schema())) {
                checked++;
                schemas.errors(place.pointer(), value)
                        .forEach(error -> wrong.add(place.pointer() + " shows " + value + ", but " + error));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).as("values looked at").isPositive();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void examplesOfParametersAndBodiesAreValid(Document document) throws IOException {
        JsonSchemas schemas = JsonSchemas.of(document);
        List<String> wrong = new ArrayList<>();
        forEachSchemaOwner("", document.tree(), (pointer, owner) -> {
            for (JsonNode value : values(owner)) {
                schemas.errors(pointer + "/schema", value)
                        .forEach(error -> wrong.add(pointer + " shows " + value + ", but " + error));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void patternsAreEcmaScriptInUnicodeMode(Document document) throws IOException {
        TreeSet<String> patterns = new TreeSet<>();
        for (SchemaPlace place : SchemaPlaces.in(document.tree())) {
            if (place.schema().path("pattern").isTextual()) {
                patterns.add(place.schema().get("pattern").asText());
            }
            place.schema().path("patternProperties").fieldNames().forEachRemaining(patterns::add);
        }
        assertThat(patterns).isNotEmpty();
        Path file = Files.createTempFile("patterns", ".json");
        mapper.writeValue(file.toFile(), patterns);

        Run.Outcome outcome = NodeTools.node(
                        Project.testFile("node", "patterns.mjs").toString(), file.toString())
                .outcome();

        Files.delete(file);
        assertThat(outcome.exit()).as(outcome.everything()).isZero();
        assertThat((ArrayNode) mapper.readTree(outcome.out())).isEmpty();
    }

    /** Every parameter, header and media type that has a schema. */
    private static void forEachSchemaOwner(String pointer, JsonNode node, BiConsumer<String, JsonNode> action) {
        if (node.path("schema").isObject()) {
            action.accept(pointer, node);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                forEachSchemaOwner(pointer + "/" + i, node.get(i), action);
            }
        }
        node.properties().forEach(entry -> {
            if (!entry.getKey().equals("schema") && !entry.getKey().equals("schemas")) {
                forEachSchemaOwner(pointer + "/" + SchemaPlaces.escape(entry.getKey()), entry.getValue(), action);
            }
        });
    }

    /** The values that a schema, parameter or media type shows. */
    private static List<JsonNode> values(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        for (String keyword : List.of("default", "example", "const")) {
            if (node.has(keyword)) {
                values.add(node.get(keyword));
            }
        }
        JsonNode examples = node.path("examples");
        if (examples.isArray()) {
            examples.forEach(values::add);
        }
        examples.properties().forEach(entry -> {
            if (entry.getValue().has("value")) {
                values.add(entry.getValue().get("value"));
            }
        });
        return values;
    }
}
