package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidateBatchTest {

    private static final Path SHARED = Path.of(System.getProperty("project.root", ".."))
            .resolve("../shared/vectors")
            .normalize();

    @TempDir
    Path temp;

    private String spec;

    @BeforeEach
    void copySpec() throws IOException {
        spec = Resources.copy("small-apidoc.js", temp).toString();
    }

    private CommandRun batch(String lines, String... more) {
        return new CommandRun.Setup()
                .input(lines)
                .run(Stream.concat(Stream.of("validate", "--spec", spec, "--batch", "-"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String request(String parameters) {
        return request(parameters, "");
    }

    private static String request(String parameters, String recorded) {
        return "{\"method\":\"POST\",\"path\":\"/nodes/{node}/qemu\",\"params\":" + parameters + recorded + "}\n";
    }

    private static String propertyString(String input) {
        return propertyString(input, "");
    }

    private static String propertyString(String input, String recorded) {
        return "{\"method\":\"POST\",\"path\":\"/nodes/{node}/qemu\",\"param\":\"net0\",\"input\":\"" + input + "\""
                + recorded + "}\n";
    }

    @Test
    void everyLineIsAnsweredInTheFormOfRecordedOnes() {
        CommandRun run = batch(request("{\"node\":\"a\",\"vmid\":100}")
                + request("{\"node\":\"a\",\"vmid\":\"x\",\"net0\":\"virtio,x=1\",\"ostype\":\"l26\"}")
                + propertyString("virtio,rate=1.5,macaddr=AA:BB:CC:DD:EE:FF")
                + propertyString("virtio=x,bogus=1")
                + propertyString("=")
                + "{\"method\":\"DELETE\",\"path\":\"/nodes/a/qemu/1\",\"params\":{\"purge\":1},\"more\":[{}]}");

        assertThat(run.out().lines())
                .containsExactly(
                        "{\"errors\":{}}",
                        "{\"errors\":{\"name\":\"requires\",\"net0\":\"format\",\"vmid\":\"type\"}}",
                        "{\"parsed\":{\"macaddr\":\"AA:BB:CC:DD:EE:FF\",\"model\":\"virtio\",\"rate\":\"1.5\"},"
                                + "\"printed\":\"virtio=AA:BB:CC:DD:EE:FF,rate=1.5\"}",
                        "{\"errors\":{\"net0.bogus\":\"unknown\",\"net0.macaddr\":\"pattern\"}}",
                        "{\"errors\":{\"net0\":\"syntax\"}}",
                        "{\"errors\":{\"vmid\":\"format\"}}");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).containsPattern("6 lines answered in .* s, \\d+ a second: 2 valid, 4 with violations\n$");
        assertThat(batch(request("{}"), "--quiet").err()).isEmpty();
    }

    @Test
    void aBadLineGetsAClearErrorAndTheOthersTheirAnswers() {
        CommandRun run = batch("{}\n\n" + "not json\n" + request("{\"node\":\"a\",\"vmid\":100}") + request("[]")
                + "{\"method\":\"PATCH\",\"path\":\"/nodes\",\"params\":{}}\n"
                + "{\"method\":\"GET\",\"path\":\"/nope\",\"params\":{}}\n"
                + "{\"method\":\"GET\",\"path\":\"/nodes\",\"param\":\"x\",\"input\":\"y\"}\n"
                + request("{}").strip() + " {}\n");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines().toList()).hasSize(8).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("{\"line\":1,\"error\":\"'method' is missing\"}");
            assertThat(lines.get(1)).startsWith("{\"line\":3,\"error\":\"column 1: not JSON: ");
            assertThat(lines.get(2)).isEqualTo("{\"errors\":{}}");
        });
        assertThat(run.err())
                .contains("error: line 1: 'method' is missing")
                .contains("error: line 3: column ")
                .contains("error: line 5: 'params' is no object")
                .contains("error: line 6: 'PATCH' is no method")
                .contains("error: line 7: there is no GET /nope in this spec")
                .contains("error: line 8: GET /nodes has no property string x")
                .contains("error: line 9: something follows the JSON object")
                .contains("hint: a line is a JSON object with method, path and params");
    }

    @Test
    void onlyTheFirstComplaintsAreShown() {
        CommandRun run = batch("x\n".repeat(50));

        assertThat(run.out().lines()).hasSize(50);
        assertThat(run.err())
                .contains("error: line 20: ")
                .doesNotContain("line 21:")
                .contains("and 30 lines more");
    }

    @Test
    void linesOfAnyLengthStayInOrder() {
        String padding = "p".repeat(200_000);
        String lines = IntStream.range(0, 5_000)
                .mapToObj(i -> request(
                        "{\"node\":\"a\",\"vmid\":100,\"x" + i + "\":\"" + (i % 500 == 7 ? padding : "") + "\"}"))
                .collect(Collectors.joining());

        CommandRun run = batch(lines);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactlyElementsOf(IntStream.range(0, 5_000)
                        .mapToObj(i -> "{\"errors\":{\"x" + i + "\":\"unknown\"}}")
                        .toList());
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextOneAnswered() {
        String valid = request("{\"node\":\"a\",\"vmid\":100}");
        CommandRun run = batch(valid + request("{\"x\":\"" + "p".repeat(9_000_000) + "\"}") + valid);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines())
                .containsExactly("{\"errors\":{}}", "{\"line\":2,\"error\":\"longer than 4 MiB\"}", "{\"errors\":{}}");
    }

    @Test
    void halfACharacterDoesNotBreakTheOutput() {
        CommandRun run = batch(propertyString("virtio,\\ud83d=1,\\ud83d\\ude00=1"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"errors\":{\"net0.\ufffd\":\"unknown\",\"net0.\ud83d\ude00\":\"unknown\"}}\n");
    }

    @Test
    void whatCameBeforeABreakIsAnswered() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 20_000; i++) {
                out.write(request("{\"node\":\"a\",\"vmid\":" + i * 7919L + "}").getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = Files.write(temp.resolve("cut.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        CommandRun run = CommandRun.of("validate", "--spec", spec, "--batch", file.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).startsWith("{\"errors\":{\"vmid\":\"format\"}}\n");
        assertThat(run.err()).contains("cannot read " + file).contains("what came before was answered");
    }

    @Test
    void comparingPrintsEachDifferenceAndHowManyAgree() {
        String recorded = request("{\"node\":\"a\",\"vmid\":100}", ",\"errors\":{}")
                + request("{\"node\":\"a\",\"vmid\":\"x\"}", ",\"errors\":{}")
                + propertyString("e1000", ",\"parsed\":{\"model\":\"e1000\"},\"printed\":\"e1000\"")
                + propertyString("e1000", ",\"parsed\":{\"model\":\"e1000\"},\"printed\":\"model=e1000\"")
                + propertyString("x", ",\"parsed\":{\"model\":\"x\"}")
                + propertyString("x", ",\"errors\":{\"net0.model\":\"enum\"}");

        CommandRun run = batch(recorded, "--compare");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "line 2: POST /nodes/{node}/qemu: recorded {\"errors\":{}}, found {\"errors\":{\"vmid\":\"type\"}}",
                        "line 4: POST /nodes/{node}/qemu net0: recorded {\"parsed\":{\"model\":\"e1000\"},"
                                + "\"printed\":\"model=e1000\"}, found {\"parsed\":{\"model\":\"e1000\"},\"printed\":\"e1000\"}",
                        "line 5: POST /nodes/{node}/qemu net0: recorded {\"parsed\":{\"model\":\"x\"}}, found "
                                + "{\"errors\":{\"net0.model\":\"enum\"}}",
                        "3 of 6 agree");
    }

    @Test
    void aLineWithNothingRecordedCannotBeCompared() {
        CommandRun run = batch(request("{}"), "--compare");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("0 of 0 agree\n");
        assertThat(run.err()).contains("line 1: nothing is recorded to compare with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"params.jsonl", "property-strings.jsonl"})
    void thePinnedReleaseAgreesWithTheServer(String sample) throws IOException {
        String lines = Resources.read("/io/github/proxmoxcodegen/runtime/vectors/" + sample);

        CommandRun run = new CommandRun.Setup()
                .input(lines)
                .run("validate", "--spec", "pve-9.2.3", "--batch", "-", "--compare", "--formats", "common");

        long count = lines.lines().count();
        assertThat(count).isGreaterThan(300);
        assertThat(run.out()).isEqualTo(count + " of " + count + " agree\n");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"params-pve-9.2.3.jsonl.gz", "property-strings-pve-9.2.3.jsonl.gz"})
    void allThatTheServerSaidAgrees(String name) {
        Path vectors = SHARED.resolve(name);
        assumeTrue(Files.exists(vectors), () -> "skipped: there is no " + vectors);

        CommandRun run = CommandRun.of(
                "validate", "--spec", "pve-9.2.3", "--batch", vectors.toString(), "--compare", "--formats", "common");

        System.out.print(name + " against the pinned release: " + run.out());
        assertThat(run.out()).matches("(\\d+) of \\1 agree\n");
        assertThat(run.exitCode()).isZero();
    }
}
