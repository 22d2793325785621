package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private String spec;
    private Path out;

    @BeforeEach
    void copySpec() throws IOException {
        spec = Resources.copy("small-apidoc.js", temp).toString();
        out = temp.resolve("out");
    }

    private CommandRun generate(String... options) {
        return CommandRun.of(
                Stream.concat(Stream.of("generate", "--spec", spec, "--out", out.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesADocumentAndSaysWhatWhereAndHowLong() throws IOException {
        CommandRun run = generate();

        assertThat(run.exitCode()).isZero();
        assertThat(files()).containsExactly("pve-openapi-3.1.json");
        assertThat(run.out().lines().toList().get(0)).isEqualTo("written    " + out.resolve("pve-openapi-3.1.json"));
        assertThat(run.out())
                .containsPattern(
                        "\nProxmox VE, 4 operations: wrote 1 file \\(\\d+\\.\\d kB\\) to .*/out in \\d+\\.\\d\\d s\n$");
        JsonNode document = JSON.readTree(out.resolve("pve-openapi-3.1.json").toFile());
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/paths/~1nodes~1{node}~1qemu/post").isObject()).isTrue();
    }

    @Test
    void takesSeveralVersionsAndFormatsEitherWay() throws IOException {
        generate("--openapi-version", "3.1,3.0", "--format", "json", "--format", "yaml");

        assertThat(files())
                .containsExactly(
                        "pve-openapi-3.0.json", "pve-openapi-3.0.yaml", "pve-openapi-3.1.json", "pve-openapi-3.1.yaml");
    }

    @Test
    void narrowsToPathsAndCategories() {
        assertThat(generate("--include", "/nodes/{node}/storage").out()).contains("Proxmox VE, 1 operation:");
        assertThat(generate("--tag", "virtual machines").out()).contains("Proxmox VE, 2 operations:");
    }

    @Test
    void aSecondRunSaysThatAllIsUpToDate() {
        generate();

        CommandRun run = generate();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("unchanged  ").contains("/out up to date (");
    }

    @Test
    void aDryRunTellsAndTouchesNothing() throws IOException {
        CommandRun run = generate("--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("to write   ").contains("would write 1 file");
        assertThat(out).doesNotExist();
    }

    @Test
    void checkFailsUntilTheFolderHoldsWhatWouldBeWritten() throws IOException {
        assertThat(generate("--check").exitCode()).isEqualTo(1);
        assertThat(out).doesNotExist();

        generate();
        assertThat(generate("--check").exitCode()).isZero();

        Path file = out.resolve("pve-openapi-3.1.json");
        Files.writeString(file, "{}");
        assertThat(generate("--check").exitCode()).isEqualTo(1);
        assertThat(file).hasContent("{}");
    }

    @Test
    void verifyHasNothingToSayAboutOurDocuments() {
        CommandRun run = generate(
                "--verify", "--emit", "openapi,records", "--format", "json,yaml", "--openapi-version", "3.1,3.0");

        assertThat(run.err()).doesNotContain("error:");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void printsASingleDocumentToStandardOutput() throws IOException {
        CommandRun run = CommandRun.of("generate", "--spec", spec, "-o", "-", "--format", "yaml");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("openapi: \"3.1.0\"\n").endsWith("\n");
        assertThat(temp.toFile().list()).containsExactly("small-apidoc.js");
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.on(io.github.proxmoxcodegen.cli.console.Terminal.NONE)
                .input(Resources.read("small-apidoc.js"))
                .run("generate", "--spec", "-", "--out", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"openapi\": \"3.1.0\"");
    }

    @Test
    void tellsMachinesWhatItDid() throws IOException {
        CommandRun run = generate("--json");

        JsonNode report = JSON.readTree(run.out());
        assertThat(report.path("spec").asText()).isEqualTo(spec);
        assertThat(report.path("product").asText()).isEqualTo("pve");
        assertThat(report.path("operations").asInt()).isEqualTo(4);
        assertThat(report.path("written").asBoolean()).isTrue();
        assertThat(report.at("/files/0/path").asText())
                .isEqualTo(out.resolve("pve-openapi-3.1.json").toString());
        assertThat(report.at("/files/0/state").asText()).isEqualTo("written");
        assertThat(report.at("/diagnostics/0/code").asText()).isNotEmpty();
        assertThat(report.at("/diagnostics/0/line").asInt()).isPositive();
        assertThat(report.path("findings")).isEmpty();
        assertThat(report.path("milliseconds").isNumber()).isTrue();
    }

    @Test
    void quietSaysNothingWhenAllIsWell() throws IOException {
        CommandRun run = generate("--quiet");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        generate("--format", "json");

        generate("--format", "yaml");

        assertThat(files()).containsExactly("mine.txt", "pve-openapi-3.1.json", "pve-openapi-3.1.yaml");
        assertThat(out.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void anOutputThatCannotBeWrittenIsExitCode4() throws IOException {
        Files.writeString(out, "in the way");

        CommandRun run = generate();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("error: ").contains(out + " is a file; choose another folder");
        assertThat(out).hasContent("in the way");
    }

    @Test
    void strictTurnsWarningsIntoAFailureThatWritesNothing() throws IOException {
        String odd = Files.readString(Path.of(spec)).replace("\"maxLength\": 40", "\"maxLength\": 40, \"flavour\": 7");
        Files.writeString(Path.of(spec), odd);

        assertThat(generate("--dry-run").exitCode()).isZero();
        CommandRun run = generate("--strict");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("warning: ", "flavour", "has 1 warning, and --strict treats them as errors");
        assertThat(out).doesNotExist();
    }
}
