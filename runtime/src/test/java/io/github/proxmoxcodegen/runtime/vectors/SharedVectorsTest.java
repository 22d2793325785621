package io.github.proxmoxcodegen.runtime.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vector, against the whole apidoc; both lie beside the checkout and may be absent. */
class SharedVectorsTest {

    private static final Path SHARED = Path.of(System.getProperty("project.root", ".."))
            .resolve("../shared")
            .normalize();

    private static Map<String, JsonNode> parameters = Map.of();

    @BeforeAll
    static void readApidoc() throws IOException {
        Path apidoc = SHARED.resolve("apidoc/pve-9.2.3.js.gz");
        assumeTrue(Files.exists(apidoc), () -> "skipped: there is no " + apidoc);
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(apidoc))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        parameters = new HashMap<>();
        collect(new ObjectMapper().readTree(text.substring(text.indexOf('['))));
    }

    private static void collect(JsonNode nodes) {
        for (JsonNode node : nodes) {
            node.path("info")
                    .properties()
                    .forEach(method -> parameters.put(
                            method.getKey() + " " + node.get("path").asText(),
                            method.getValue().path("parameters")));
            collect(node.path("children"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"params-pve-9.2.3.jsonl.gz", "property-strings-pve-9.2.3.jsonl.gz"})
    void rulesAgreeWithTheServer(String file) throws IOException {
        Path vectors = SHARED.resolve("vectors").resolve(file);
        assumeTrue(Files.exists(vectors), () -> "skipped: there is no " + vectors);
        Agreement agreement = new Agreement(parameters);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(vectors)), StandardCharsets.UTF_8))) {
            agreement.compare(reader.lines());
        }
        System.out.println(file + ": "
                + (agreement.lines() - agreement.disagreements().size()) + " of " + agreement.lines() + " lines agree");
        assertThat(agreement.disagreements()).isEmpty();
    }
}
