package io.github.proxmoxcodegen.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.specs.words.OwnWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;

/** What must hold of the document of every pinned release, in both versions of OpenAPI. */
final class PinnedDocumentsTest {

    private static final int SIZE_LIMIT = 2_500_000;
    private static final int YAML_LIMIT = 64 << 20;

    static Stream<Arguments> documents() {
        return SpecCatalog.pinned().entries().stream()
                .map(SpecEntry::tag)
                .flatMap(tag ->
                        Stream.of(OpenApiVersion.values()).map(version -> Arguments.of(tag.toString(), version)));
    }

    private static Api api(String tag) throws Exception {
        return OwnWords.describe(SpecCatalog.pinned().find(tag).orElseThrow().load());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void isWholeAndConsistent(String tag, OpenApiVersion version) throws Exception {
        Api api = api(tag);
        ObjectNode document = OpenApiDocument.of(api, version);

        Set<String> ids = new HashSet<>();
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths").forEach(path -> path.forEach(operations::add));
        assertThat(operations).hasSize((int) api.operations().count()).allSatisfy(operation -> {
            assertThat(ids.add(operation.path("operationId").asText())).isTrue();
            assertThat(operation.path("operationId").asText()).matches("[a-z][A-Za-z0-9_]*");
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("description").asText()).isNotBlank();
            assertThat(operation.path("tags")).hasSize(1);
            assertThat(operation.has("security")).isTrue();
        });
        assertReferencesAreWhole(document);
        walk(document, "", (pointer, node) -> {
            assertThat(node.isNull()).as(pointer).isFalse();
            if (node.path("pattern").isTextual()) {
                assertThat(Pattern.compile(node.path("pattern").asText())).isNotNull();
            }
        });
        assertExamplesMatch(document);
    }

    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void limitsOfAnUploadedFilesNameDoNotLimitItsBytes(OpenApiVersion version) throws Exception {
        ObjectNode document = OpenApiDocument.of(api("pve-9.2.3"), version);

        JsonNode file = document.at("/components/schemas/PostNodesNodeStorageStorageUploadRequest/properties/filename");

        assertThat(file.path("type").asText()).isEqualTo("string");
        assertThat(file.has("maxLength")).isFalse();
        assertThat(file.at("/x-proxmox-file-name/maxLength").asInt()).isEqualTo(255);
    }

    /** Every reference leads somewhere, and every component is referred to. */
    private static void assertReferencesAreWhole(JsonNode document) {
        Set<String> used = new HashSet<>();
        walk(document, "", (pointer, node) -> {
            if (node.path("$ref").isTextual()) {
                String reference = node.path("$ref").asText();
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(pointer + " to " + reference)
                        .isFalse();
                used.add(reference);
            }
        });
        for (String section : List.of("schemas", "parameters", "responses")) {
            document.path("components")
                    .path(section)
                    .properties()
                    .forEach(component ->
                            assertThat(used).contains("#/components/" + section + "/" + component.getKey()));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void aPartSaysTheSameAsTheWholeAndNoMore(String tag, OpenApiVersion version) throws Exception {
        Api api = api(tag);
        ObjectNode whole = OpenApiDocument.of(api, version);

        for (Endpoint endpoint : api.endpoints()) {
            Api one = new Api(api.product(), api.version(), List.of(endpoint));
            ObjectNode part = OpenApiDocument.of(new Selection(api, one), version);

            assertThat(count(part.path("paths")))
                    .isEqualTo(one.operations().count())
                    .isPositive();
            part.path("paths")
                    .properties()
                    .forEach(path -> assertThat(path.getValue())
                            .isEqualTo(whole.path("paths").get(path.getKey())));
            part.path("components")
                    .properties()
                    .forEach(section -> section.getValue()
                            .properties()
                            .forEach(component -> assertThat(component.getValue())
                                    .isEqualTo(whole.path("components")
                                            .path(section.getKey())
                                            .get(component.getKey()))));
            assertReferencesAreWhole(part);
        }
    }

    private static int count(JsonNode paths) {
        int count = 0;
        for (JsonNode path : paths) {
            count += path.size();
        }
        return count;
    }

    /** Examples of property strings follow the expression of their own component. */
    private static void assertExamplesMatch(JsonNode document) {
        document.path("components").path("schemas").forEach(schema -> {
            for (JsonNode example : schema.path("examples")) {
                assertThat(example.asText())
                        .containsPattern(schema.path("pattern").asText());
            }
        });
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        if (node.isObject()) {
            node.properties().forEach(member -> walk(member.getValue(), pointer + "/" + member.getKey(), visitor));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, visitor);
            }
        }
    }

    @Test
    void theNewestReleaseIsOfModestSizeAndTheSameInJsonAndYaml() throws Exception {
        ObjectNode document = OpenApiDocument.of(api("pve-9.2.3"), OpenApiVersion.V3_1);
        byte[] json = OpenApiWriter.json(document);
        assertThat(json).hasSizeLessThan(SIZE_LIMIT);

        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(YAML_LIMIT);
        YAMLMapper yaml =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
        JsonNode read = new ObjectMapper().readTree(json);
        assertThat(yaml.readTree(OpenApiWriter.yaml(document))).isEqualTo(read);
        assertThat(OpenApiWriter.json(read)).isEqualTo(json);
    }

    @Test
    void anOperationIsNamedAndTaggedAsPeopleExpect() throws Exception {
        JsonNode config = OpenApiDocument.of(api("pve-9.2.3"), OpenApiVersion.V3_1)
                .at("/paths/~1nodes~1{node}~1qemu~1{vmid}~1config/get");

        assertThat(config.path("operationId").asText()).isEqualTo("get_nodes_node_qemu_vmid_config");
        assertThat(config.at("/tags/0").asText()).isEqualTo("Virtual Machines");
    }
}
