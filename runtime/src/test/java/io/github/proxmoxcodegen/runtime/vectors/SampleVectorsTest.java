package io.github.proxmoxcodegen.runtime.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.runtime.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sample of what the server says, with the schemas it needs, so that every kind and every way of using a format is
 * covered wherever the tests run.
 */
class SampleVectorsTest {

    private static List<String> lines(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleVectorsTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
    }

    private static Map<String, JsonNode> parameters() throws IOException {
        Map<String, JsonNode> parameters = new HashMap<>();
        new ObjectMapper()
                .readTree(bytes("parameters.json"))
                .properties()
                .forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
        return parameters;
    }

    @ParameterizedTest
    @ValueSource(strings = {"params.jsonl", "property-strings.jsonl"})
    void rulesAgreeWithTheServer(String resource) throws IOException {
        Agreement agreement = new Agreement(parameters());
        agreement.compare(lines(resource).stream());

        assertThat(agreement.lines()).isGreaterThan(300);
        assertThat(agreement.disagreements()).isEmpty();
    }

    @Test
    void theSampleCoversEveryKind() throws IOException {
        String all = Stream.concat(lines("params.jsonl").stream(), lines("property-strings.jsonl").stream())
                .collect(Collectors.joining());

        assertThat(Kind.values()).allSatisfy(kind -> assertThat(all).contains(":\"" + kind.code() + "\""));
    }
}
