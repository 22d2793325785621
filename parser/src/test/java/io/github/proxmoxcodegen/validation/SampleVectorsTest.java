package io.github.proxmoxcodegen.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample of what the server says, against an apidoc with the operations that it speaks of. */
class SampleVectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "APIDOC, params.jsonl",
        "APIDOC, property-strings.jsonl",
        "SNAPSHOT, params.jsonl",
        "SNAPSHOT, property-strings.jsonl"
    })
    void theValidatorAgreesWithTheServer(ApiSource source, String resource) throws IOException {
        VectorAgreement agreement = new VectorAgreement(ApiValidator.of(source.read(apidoc()), FormatScope.COMMON));
        agreement.compare(lines(resource).stream());

        assertThat(agreement.lines()).isGreaterThan(300);
        assertThat(agreement.disagreements()).isEmpty();
    }

    /** The parameters of the sample put back into the tree that they come from. */
    private static String apidoc() throws IOException {
        TreeMap<String, ObjectNode> methods = new TreeMap<>();
        JSON.readTree(bytes("parameters.json")).properties().forEach(entry -> {
            String[] operation = entry.getKey().split(" ", 2);
            methods.computeIfAbsent(operation[1], path -> JSON.createObjectNode())
                    .putObject(operation[0])
                    .set("parameters", entry.getValue());
        });
        ArrayNode nodes = JSON.createArrayNode();
        methods.forEach((path, info) -> nodes.addObject().put("path", path).set("info", info));
        return JSON.writeValueAsString(nodes);
    }

    private static List<String> lines(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
    }

    /** The sample is kept beside the tests of the rules. */
    private static byte[] bytes(String resource) throws IOException {
        String path = "/io/github/proxmoxcodegen/runtime/vectors/" + resource;
        try (InputStream in = Objects.requireNonNull(SampleVectorsTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
