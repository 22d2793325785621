package io.github.proxmoxcodegen.it.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Skip;
import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.ValidationException;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of PVE 9.2.3: what a developer writes with them, and that they judge as the server does. */
final class RecordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES =
            Project.root().resolve("runtime/src/test/resources/io/github/proxmoxcodegen/runtime/vectors");

    private static GeneratedRecords records;
    private static ClassLoader loader;
    private static Map<String, ApiOperation> operations;

    @BeforeAll
    static void generateAndCompile() throws IOException, ReflectiveOperationException {
        GeneratedRecords.Compiled compiled = GeneratedRecords.ofLatest();
        records = compiled.records();
        loader = compiled.loader();
        operations = GeneratedRecords.operations(loader);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CreateVm",
                "EveryViolation",
                "ReadAnswers",
                "LookUpOperations",
            })
    void theExampleDoesWhatItSays(String example) throws Exception {
        Callable<?> program = (Callable<?>) loader.loadClass("com.example." + example)
                .getDeclaredConstructor()
                .newInstance();
        Path expected = Project.testFile("examples", example + ".txt");

        assertThat(String.valueOf(program.call())).isEqualTo(Files.readString(expected));
    }

    @Test
    void aPlainObjectMapperReadsAndWritesARequestByItsNamesOnTheWire() throws Exception {
        String body = """
                {"node":"pve1","vmid":100,"cores":2,"agent":"1,fstrim_cloned_disks=1","net0":"virtio,bridge=vmbr0"}""";

        Object request = JSON.readValue(body, type("virtualmachines.PostNodesNodeQemuRequest"));
        JsonNode written = JSON.readTree(JSON.writeValueAsString(request));

        assertThat(written.path("vmid").isIntegralNumber()).isTrue();
        assertThat(written.path("net0").textValue()).isEqualTo("virtio,bridge=vmbr0");
        assertThat(JSON.readValue(written.toString(), request.getClass())).isEqualTo(request);
    }

    @Test
    void aPlainObjectMapperReadsAnswersWithTheLoosenessOfTheWire() throws Exception {
        Object item = JSON.readValue(
                "{\"vmid\":\"100\",\"status\":\"running\",\"shiny\":\"new\"}",
                type("virtualmachines.GetNodesNodeQemuResponseItem"));

        assertThat(JSON.writeValueAsString(item)).isEqualTo("{\"status\":\"running\",\"vmid\":100,\"shiny\":\"new\"}");
    }

    @Test
    void anObjectMapperSaysEverythingThatIsWrongWithARequest() throws Exception {
        Class<?> request = type("virtualmachines.PostNodesNodeQemuRequest");

        assertThatThrownBy(() -> JSON.readValue("{\"vmid\":1,\"colour\":\"red\"}", request))
                .isInstanceOf(ValueInstantiationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.path().toString())
                                .containsExactlyInAnyOrder("node", "vmid", "colour"));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(GeneratedRecords.PACKAGE + "." + name);
    }

    @Test
    void theRegistryHasEveryOperation() {
        assertThat(operations).hasSize(675);
    }

    @Test
    void theSampleOfVerdictsIsJudgedAlike() throws IOException {
        try (Stream<String> lines = Files.lines(SAMPLES.resolve("params.jsonl"))) {
            List<String> disagreements = disagreements(lines.toList());

            assertThat(disagreements).isEmpty();
        }
    }

    @Test
    void everyVerdictOfTheServerIsJudgedAlike() throws IOException {
        Path vectors = Project.shared("vectors", "params-pve-9.2.3.jsonl.gz");
        if (!Files.exists(vectors)) {
            throw Skip.because("there is no " + vectors);
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(vectors)), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            List<String> disagreements = disagreements(lines);
            System.out.println("generated records and the server agree on " + (lines.size() - disagreements.size())
                    + " of " + lines.size() + " requests");

            assertThat(disagreements).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "types/QemuNet",
                "virtualmachines/PostNodesNodeQemuVmidStatusStartRequest",
                "virtualmachines/GetNodesNodeQemuResponseItem"
            })
    void theSourceReadsAsAPersonWouldWriteIt(String type) throws IOException {
        Path made = records.sourceOf(type);
        Path golden = Project.testFile("golden", "records", type.substring(type.indexOf('/') + 1) + ".java");
        if (Boolean.getBoolean("golden.update")) {
            Files.copy(made, golden, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(made).hasSameTextualContentAs(golden, StandardCharsets.UTF_8);
    }

    private static List<String> disagreements(List<String> lines) throws IOException {
        List<String> disagreements = new ArrayList<>();
        for (String line : lines) {
            JsonNode vector = JSON.readTree(line);
            ApiOperation operation = Objects.requireNonNull(operations.get(
                    vector.get("method").asText() + " " + vector.get("path").asText()));
            Map<String, Object> values = JSON.convertValue(vector.get("params"), new TypeReference<>() {});
            Map<String, String> found = new TreeMap<>();
            ServerErrors.kinds(checkedByTheRecorder(operation.validate(values).violations()))
                    .forEach((path, kind) -> found.put(path, kind.code()));
            Map<String, String> wanted =
                    JSON.convertValue(vector.get("errors"), new TypeReference<TreeMap<String, String>>() {});
            if (!found.equals(wanted)) {
                disagreements.add(found + "  " + line);
            }
        }
        return disagreements;
    }

    /** The verdicts come from a validator without the packages that bring other formats. */
    private static List<Violation> checkedByTheRecorder(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.kind() != Kind.FORMAT
                        || Formats.isCommon(violation.constraint().orElse("")))
                .filter(violation -> violation
                        .text()
                        .map(text -> Formats.isCommon(text.format()))
                        .orElse(true))
                .toList();
    }
}
