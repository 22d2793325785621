package io.github.proxmoxcodegen.it.validity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.documents.SchemaPlace;
import io.github.proxmoxcodegen.it.documents.SchemaPlaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the OpenAPI Specification that no schema of documents can express. */
final class DocumentRulesTest {

    private static final String DOCUMENTS = "io.github.proxmoxcodegen.it.documents.Documents#checked";
    private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> SCHEMA_KEYWORDS_OF_30 = Set.of(
            "$ref",
            "title",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "required",
            "enum",
            "type",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "items",
            "properties",
            "additionalProperties",
            "description",
            "format",
            "default",
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "xml",
            "externalDocs",
            "example",
            "deprecated");

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void operationIdsAreUnique(Document document) throws IOException {
        List<String> ids = OperationPlaces.in(document.tree()).stream()
                .map(place -> place.operation().path("operationId").asText())
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9_]*"));
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void pathParametersAreThoseOfThePath(Document document) throws IOException {
        for (OperationPlaces.Place place : OperationPlaces.in(document.tree())) {
            List<String> inTemplate = TEMPLATE_VARIABLE
                    .matcher(place.path())
                    .results()
                    .map(MatchResult.class::cast)
                    .map(match -> match.group(1))
                    .sorted()
                    .toList();
            List<String> declared = place.parameters().stream()
                    .filter(parameter -> parameter.path("in").asText().equals("path"))
                    .filter(parameter -> parameter.path("required").asBoolean())
                    .map(parameter -> parameter.path("name").asText())
                    .sorted()
                    .toList();
            assertThat(declared).as("path parameters of %s", place).isEqualTo(inTemplate);
        }
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void noParameterIsDeclaredTwice(Document document) throws IOException {
        for (OperationPlaces.Place place : OperationPlaces.in(document.tree())) {
            List<String> names = place.parameters().stream()
                    .map(parameter -> parameter.path("in").asText() + " "
                            + parameter.path("name").asText())
                    .toList();
            assertThat(names).as("parameters of %s", place).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void pathsDifferInMoreThanTheirVariables(Document document) throws IOException {
        List<String> shapes = new ArrayList<>();
        document.tree()
                .path("paths")
                .fieldNames()
                .forEachRemaining(
                        path -> shapes.add(TEMPLATE_VARIABLE.matcher(path).replaceAll("{}")));

        assertThat(shapes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void referencesLeadSomewhereAndComponentsAreUsed(Document document) throws IOException {
        JsonNode tree = document.tree();
        // Beside $ref: discriminators map to schemas, and extensions point at the schema of a property string's parts.
        Set<String> used = new TreeSet<>();
        collectPointers(tree, used);
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(tree.at(pointer).isMissingNode())
                        .as("%s leads nowhere", pointer)
                        .isFalse());
        assertThat(tree.findValuesAsText("$ref"))
                .filteredOn(reference -> !reference.isEmpty())
                .allMatch(reference -> reference.startsWith("#/components/"));

        Set<String> declared = new TreeSet<>();
        tree.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(name ->
                                declared.add("/components/" + kind.getKey() + "/" + SchemaPlaces.escape(name))));
        declared.removeAll(used);
        assertThat(declared).as("components that nothing refers to").isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void tagsAndSecuritySchemesAreDeclared(Document document) throws IOException {
        JsonNode tree = document.tree();
        Set<String> tags = new HashSet<>();
        for (JsonNode tag : tree.path("tags")) {
            assertThat(tag.path("description").asText())
                    .as("description of tag %s", tag)
                    .isNotBlank();
            tags.add(tag.path("name").asText());
        }
        Set<String> schemes = new HashSet<>();
        tree.at("/components/securitySchemes").fieldNames().forEachRemaining(schemes::add);

        for (OperationPlaces.Place place : OperationPlaces.in(tree)) {
            assertThat(place.operation().path("tags")).as("tags of %s", place).hasSize(1);
            assertThat(tags).contains(place.operation().at("/tags/0").asText());
            for (JsonNode requirement : place.operation().path("security")) {
                assertThat(schemes).containsAll(requirement::fieldNames);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void bodiesAreWhereTheServerTakesThem(Document document) throws IOException {
        for (OperationPlaces.Place place : OperationPlaces.in(document.tree())) {
            if (place.method().equals("get") || place.method().equals("delete")) {
                assertThat(place.operation().has("requestBody"))
                        .as("body of %s", place)
                        .isFalse();
            } else if (!isUpload(place)) {
                assertThat(place.parameters())
                        .as("parameters of %s outside its body", place)
                        .allMatch(parameter -> parameter.path("in").asText().equals("path"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void nothingIsNull(Document document) throws IOException {
        List<String> nulls = new ArrayList<>();
        collectNullMembers("", document.tree(), nulls);

        assertThat(nulls).as("members that are null, on which viewers fail").isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void schemasAreOfTheirVersion(Document document) throws IOException {
        for (SchemaPlace place : SchemaPlaces.in(document.tree())) {
            Set<String> keywords = place.schema().properties().stream()
                    .map(java.util.Map.Entry::getKey)
                    .filter(keyword -> !keyword.startsWith("x-"))
                    .collect(Collectors.toSet());
            if (document.isOpenApi31()) {
                assertThat(keywords).as(place.pointer()).doesNotContain("nullable", "id");
            } else {
                assertThat(SCHEMA_KEYWORDS_OF_30).as(place.pointer()).containsAll(keywords);
                assertThat(place.schema().path("type").isArray())
                        .as(place.pointer())
                        .isFalse();
                if (keywords.contains("$ref")) {
                    assertThat(keywords)
                            .as("%s: 3.0 ignores what stands beside a reference", place.pointer())
                            .hasSize(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DOCUMENTS)
    void discriminatorsLeadToTheirAlternatives(Document document) throws IOException {
        for (SchemaPlace place : SchemaPlaces.in(document.tree())) {
            List<String> alternatives = new ArrayList<>();
            for (JsonNode alternative : place.schema().path("oneOf")) {
                alternatives.add(alternative.path("$ref").asText());
            }
            place.schema()
                    .at("/discriminator/mapping")
                    .forEach(target ->
                            assertThat(alternatives).as(place.pointer()).contains(target.asText()));
        }
    }

    /** Whether the body is bytes, so that parameters have to travel elsewhere. */
    private static boolean isUpload(OperationPlaces.Place place) {
        return place.operation().path("requestBody").path("content").has("application/octet-stream");
    }

    /** Every text that is a reference into the components, as a JSON pointer. */
    private static void collectPointers(JsonNode node, Set<String> pointers) {
        if (node.isTextual() && node.asText().startsWith("#/components/")) {
            pointers.add(node.asText().substring(1));
        }
        node.forEach(child -> collectPointers(child, pointers));
    }

    private static void collectNullMembers(String pointer, JsonNode node, List<String> nulls) {
        node.properties().forEach(member -> {
            String below = pointer + "/" + SchemaPlaces.escape(member.getKey());
            if (member.getValue().isNull()) {
                nulls.add(below);
            }
            collectNullMembers(below, member.getValue(), nulls);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectNullMembers(pointer + "/" + i, node.get(i), nulls);
        }
    }
}
