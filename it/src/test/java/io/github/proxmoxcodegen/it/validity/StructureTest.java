package io.github.proxmoxcodegen.it.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.documents.Documents;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.it.tools.Skip;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents have the structure that the OpenAPI Specification prescribes: by our own schema of OpenAPI 3.1 documents, for
 * the text of the published one is not ours to ship, and by a validator that carries the published ones. So does Spectral,
 * whose rule {@code oas3-schema} the linter's test applies.
 */
final class StructureTest {

    private static final String DOCUMENTS = "io.github.proxmoxcodegen.it.documents.Documents#checked";
    private static final String OPERATION = "/paths/~1nodes~1{node}~1qemu/post";

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void ourSchemaOfDocumentsHolds(Document document) throws IOException {
        assumeTrue(document.isOpenApi31(), "our schema describes OpenAPI 3.1");

        assertThat(ourSchema().validate(document.tree())).isEmpty();
    }

    /** Damage that the check must notice: if one of these passes, so would a broken document. */
    static Stream<Arguments> damages() {
        return Stream.of(
                damage("no responses", document -> operation(document).remove("responses")),
                damage("unknown member", document -> operation(document).put("colour", "red")),
                damage("empty summary", document -> operation(document).put("summary", "")),
                damage(
                        "tag that is no text",
                        document -> operation(document).putArray("tags").add(1)),
                damage(
                        "optional path parameter",
                        document -> operation(document)
                                .putArray("parameters")
                                .addObject()
                                .put("name", "node")
                                .put("in", "path")
                                .putObject("schema")),
                damage("boolean keyword of 3.0", document -> anySchema(document).put("nullable", true)),
                damage("foreign reference", document -> anySchema(document).put("$ref", "https://a.invalid/b")),
                damage("limit as text", document -> anySchema(document).put("minimum", "1")),
                damage("illegal pattern", document -> anySchema(document).put("pattern", "(?^:a)")),
                damage(
                        "component with a space",
                        document -> ((ObjectNode) document.at("/components/schemas")).putObject("a b")),
                damage(
                        "status that is none",
                        document -> ((ObjectNode) document.at(OPERATION + "/responses"))
                                .putObject("6000")
                                .put("description", "no")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void ourSchemaOfDocumentsNotices(String name, Consumer<ObjectNode> damage) throws IOException {
        ObjectNode document = (ObjectNode) Documents.of("pve-9.2.3", "3.1").tree();
        damage.accept(document);

        assertThat(ourSchema().validate(document)).as(name).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void openapiSpecValidatorFindsNothing(Document document) throws IOException {
        if (!Run.of("python3", "-c", "import openapi_spec_validator").works()) {
            throw Skip.because("Python's openapi-spec-validator is not installed (pip install openapi-spec-validator)");
        }
        Run.Outcome outcome = Run.of("python3", "-m", "openapi_spec_validator", "--validation-errors", "all")
                .with("--schema", document.openApi(), document.json().toString())
                .outcome();

        assertThat(outcome.exit()).as(outcome.everything()).isZero();
    }

    private Schema ourSchema() throws IOException {
        try (InputStream in = StructureTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
            JsonNode schema = mapper.readTree(Objects.requireNonNull(in));
            SchemaRegistryConfig config =
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                    .getSchema(schema);
        }
    }

    private static Arguments damage(String name, Consumer<ObjectNode> damage) {
        return Arguments.of(name, damage);
    }

    private static ObjectNode operation(ObjectNode document) {
        return (ObjectNode) document.at(OPERATION);
    }

    private static ObjectNode anySchema(ObjectNode document) {
        return (ObjectNode) document.at("/components/schemas").elements().next();
    }
}
