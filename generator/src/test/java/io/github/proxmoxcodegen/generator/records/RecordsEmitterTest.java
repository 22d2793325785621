package io.github.proxmoxcodegen.generator.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of apidocs that no release has so far: they must compile without a warning, and judge as the schema says. */
class RecordsEmitterTest {

    @TempDir
    Path folder;

    private URLClassLoader loader = new URLClassLoader(new URL[0]);

    @AfterEach
    void unload() throws IOException {
        loader.close();
    }

    @Test
    void valuesOfNamesThatAreNotDeclaredFollowTheirSchema() throws Exception {
        ApiOperation operation = operation("""
                "additionalProperties": {"type": "integer", "maximum": 5},
                "properties": {"name": {"type": "string"}}""");

        assertThat(kinds(operation, Map.of("name", "x", "more", 3))).isEmpty();
        assertThat(kinds(operation, Map.of("name", "x", "more", 9))).containsExactly(Kind.MAXIMUM);
    }

    @Test
    void aChoiceWithoutATypePropertyTakesWhatOneAlternativeTakes() throws Exception {
        ApiOperation operation = operation("""
                "additionalProperties": 0,
                "properties": {
                  "word": {"optional": 1, "oneOf": [
                    {"type": "string", "enum": ["a", "b"]}, {"type": "string", "maxLength": 3}]},
                  "list": {"optional": 1, "oneOf": [
                    {"type": "array", "items": {"type": "string", "maxLength": 1}},
                    {"type": "array", "items": {"type": "string", "pattern": "x+"}}]},
                  "either": {"optional": 1, "oneOf": [{"type": "integer"}, {"type": "string", "enum": ["max"]}]}}""");

        assertThat(kinds(operation, Map.of("word", "abc", "list", List.of("xx"), "either", "max")))
                .isEmpty();
        assertThat(kinds(operation, Map.of("word", "abcd"))).containsExactly(Kind.ENUM, Kind.MAX_LENGTH);
    }

    @Test
    void namesThatAreNoneInJavaGetOthers() throws Exception {
        ApiOperation operation = operation("""
                "additionalProperties": 0,
                "properties": {
                  "class": {"type": "string", "optional": 1},
                  "keep-last": {"type": "integer", "optional": 1},
                  "keep_last": {"type": "integer", "optional": 1},
                  "KEEP.LAST": {"type": "integer", "optional": 1},
                  "2nd": {"type": "boolean", "optional": 1},
                  "toWire": {"type": "string", "optional": 1},
                  "hashCode": {"type": "string", "optional": 1},
                  "sign": {"type": "string", "optional": 1, "enum": ["+aes", "-aes", "AES", "aes", ""],
                           "description": "*/ class Evil {} \\\\u002a/ <b>{@code"}}""");

        assertThat(kinds(operation, Map.of("class", "x", "keep-last", 1, "2nd", 1, "sign", "-aes")))
                .isEmpty();
        assertThat(kinds(operation, Map.of("sign", "Aes"))).containsExactly(Kind.ENUM);
    }

    @Test
    void theJsonSchemaOfARecordIsOneWhateverAnApidocSays() throws Exception {
        ApiOperation operation = operation("""
                "additionalProperties": 0,
                "properties": {
                  "$ref": {"type": "string", "optional": 1, "default": "#/$defs/none"},
                  "lines": {"type": "string", "optional": 1,
                            "description": "},\\n\\"$defs\\": {\\u2028 \\"$ref\\":\\"#/$defs/none\\""},
                  "words": {"type": "string", "optional": 1,
                            "format": {"a": {"type": "string"}, "b": {"type": "boolean", "optional": 1}}}}""");

        String text = (String) operation.requestType().getMethod("jsonSchema").invoke(null);

        JsonNode schema = new ObjectMapper().readTree(text);
        List<String> definitions = new ArrayList<>();
        schema.get("$defs").fieldNames().forEachRemaining(definitions::add);
        assertThat(definitions).containsExactly("PoolWords", "PoolWordsText", "PostPoolsRequest", "ProxmoxBoolean");
        assertThat(schema.at("/$defs/PostPoolsRequest/properties/lines/description")
                        .asText())
                .contains("\"$ref\":\"#/$defs/none\"");
    }

    @Test
    void whoMissesAFamilyIsToldItsIndices() throws Exception {
        ApiOperation operation = operation("""
                "additionalProperties": 0,
                "properties": {
                  "net[n]": {"type": "string", "optional": 1},
                  "name": {"type": "string", "optional": 1}}""");

        List<Violation> violations =
                operation.validate(Map.of("net32", "x", "nam", "x")).violations();

        assertThat(violations)
                .extracting(Violation::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("did you mean 'name'?"),
                        message -> assertThat(message).contains("the index of 'net' goes from 0 to "));
    }

    @Test
    void aPatternOfAnApidocCannotMakeARecordHang() throws Exception {
        ApiOperation operation = operation("""
                "additionalProperties": 0,
                "properties": {
                  "nested": {"type": "string", "optional": 1, "pattern": "(a+)+b"},
                  "twice": {"type": "string", "optional": 1, "pattern": "(a|a)*b|(a|aa)+c"},
                  "greedy": {"type": "string", "optional": 1, "pattern": "(.*a){20}b"},
                  "looking": {"type": "string", "optional": 1, "pattern": "(?=(a|aa)+z)a*b"},
                  "list": {"type": "array", "optional": 1, "items": {"type": "string", "pattern": "(a*)*b"}},
                  "parts": {"type": "string", "optional": 1, "format": {
                    "key": {"type": "string", "pattern": "([a-z]+)*0", "default_key": 1}}}}""");
        String bomb = "a".repeat(50_000);

        List<Kind> kinds = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> kinds(
                        operation,
                        Map.of(
                                "nested",
                                bomb,
                                "twice",
                                bomb,
                                "greedy",
                                bomb,
                                "looking",
                                bomb,
                                "list",
                                List.of(bomb),
                                "parts",
                                bomb)));

        assertThat(kinds).hasSize(6).containsOnly(Kind.PATTERN);
    }

    @Test
    void anOperationWithMoreParametersThanAJavaRecordCanHaveIsCheckedAsAWhole() throws Exception {
        StringBuilder properties = new StringBuilder();
        for (int i = 1000; i < 1300; i++) {
            properties.append(
                    "\"p%d\": {\"type\": \"integer\", \"maximum\": 9, \"optional\": %d},".formatted(i, i % 2));
        }
        properties.append("\"z[n]\": {\"type\": \"string\", \"optional\": 1, \"maxLength\": 2}");
        ApiOperation operation = operation("\"additionalProperties\": 0, \"properties\": {" + properties + "}");
        Map<String, Object> values = new TreeMap<>();
        for (int i = 1000; i < 1300; i += 2) {
            values.put("p" + i, 1);
        }
        values.put("p1299", "7");

        assertThat(operation.validate(values).orElseThrow().toMap())
                .hasSize(values.size())
                .containsEntry("p1298", 1)
                .containsEntry("p1299", "7");
        values.put("p1297", 10);
        values.put("p1301", 10);
        values.remove("p1298");
        assertThat(kinds(operation, values)).containsExactly(Kind.MAXIMUM, Kind.MISSING, Kind.UNKNOWN);
    }

    private static List<Kind> kinds(ApiOperation operation, Map<String, ?> values) {
        return operation.validate(values).violations().stream()
                .map(Violation::kind)
                .toList();
    }

    @Test
    void whatNoClassFileCanHoldIsRefusedWithTheOperation() throws Exception {
        String keys = IntStream.range(0, 400)
                .mapToObj(i -> "\"k" + i + "\": {\"type\": \"string\", \"optional\": 1}")
                .collect(Collectors.joining(", "));

        assertThat(obstacle("\"properties\": {\"net\": {\"type\": \"string\", \"format\": {" + keys + "}}}"))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("POST /pools", "400 keys", "leave the operation out"));
        assertThat(obstacle("\"properties\": {" + keys + "}")).isEmpty();
        assertThat(obstacle("\"properties\": {" + keys + ", " + keys.replace("\"k", "\"l") + "}"))
                .hasValueSatisfying(text -> assertThat(text).contains("POST /pools", "parameters"));
    }

    private static Optional<String> obstacle(String parameters) throws Exception {
        return new RecordsEmitter().obstacle(Selection.all(api(apidoc(parameters))));
    }

    private static String apidoc(String parameters) {
        return "const apiSchema = [{\"path\": \"/pools\", \"info\": {\"POST\": {\"parameters\": {" + parameters
                + "}, \"returns\": {\"type\": \"null\"}}}}];";
    }

    /** The one operation of an apidoc, from compiled records. */
    private ApiOperation operation(String parameters) throws Exception {
        List<Path> sources = new ArrayList<>();
        for (Artifact artifact : artifacts(apidoc(parameters))) {
            Path file = folder.resolve("sources").resolve(artifact.path());
            Files.createDirectories(file.getParent());
            Files.write(file, artifact.content());
            if (artifact.path().endsWith(".java")) {
                sources.add(file);
            }
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(sources, classes);
        // One operation is made in each test; its classes are loaded as they are needed.
        loader = new URLClassLoader(
                new URL[] {
                    classes.toUri().toURL(), folder.resolve("sources").toUri().toURL()
                },
                getClass().getClassLoader());
        return (ApiOperation) loader.loadClass("sample.Operations").getEnumConstants()[0];
    }

    private static List<Artifact> artifacts(String apidoc) throws IOException, InvalidInputException {
        return new RecordsEmitter()
                        .emit(
                                Selection.all(api(apidoc)),
                                EmitOptions.builder("sample")
                                        .packageName("sample")
                                        .build())
                        .stream()
                        .flatMap(emission -> emission.artifacts().stream())
                        .toList();
    }

    private static Api api(String apidoc) throws IOException, InvalidInputException {
        return ApidocReader.read(
                new ByteArrayInputStream(apidoc.getBytes(StandardCharsets.UTF_8)),
                ApidocOptions.DEFAULT,
                new Diagnostics("apidoc.js"));
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = Stream.of(
                        "-Xlint:all",
                        "-Werror",
                        "-proc:none",
                        "--release",
                        "17",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"))
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
