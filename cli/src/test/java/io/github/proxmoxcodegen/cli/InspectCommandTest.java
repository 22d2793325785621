package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.cli.console.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InspectCommandTest {

    @TempDir
    Path temp;

    private String spec;

    @BeforeEach
    void copySpec() throws IOException {
        spec = Resources.copy("small-apidoc.js", temp).toString();
    }

    private CommandRun inspect(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("inspect", spec), Stream.of(arguments)).toArray(String[]::new));
    }

    private static String ofFile(String text, String file) {
        return text.replace(file, "FILE");
    }

    @Test
    void figures() throws IOException {
        CommandRun run = inspect();

        assertThat(run.exitCode()).isZero();
        Resources.assertGolden("inspect/stats.txt", ofFile(run.out(), spec));
        assertThat(inspect("--stats").out()).isEqualTo(run.out());
        Resources.assertGolden("inspect/stats.json", ofFile(inspect("--json").out(), spec));
    }

    @Test
    void operations() throws IOException {
        CommandRun run = inspect("--ops");

        assertThat(run.exitCode()).isZero();
        Resources.assertGolden("inspect/operations.txt", run.out());
        Resources.assertGolden(
                "inspect/operations.json", inspect("--ops", "--json").out());
    }

    @Test
    void operationsFitATerminal() {
        CommandRun run = CommandRun.on(new Terminal(true, true, 60)).run("inspect", spec, "--ops", "--color=never");

        assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.length() <= 60);
    }

    @Test
    void oneOperation() throws IOException {
        CommandRun run = inspect("POST", "/nodes/{node}/qemu");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        Resources.assertGolden("inspect/operation.txt", run.out());
        Resources.assertGolden(
                "inspect/operation.json",
                inspect("POST", "/nodes/{node}/qemu", "--json").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nodes/pve1/qemu/100",
                "/nodes/pve1/qemu/100/",
                "nodes/pve1/qemu/100",
                "/nodes/{node}/qemu/{vmid}",
                "/nodes/{anything}/qemu/{id}",
                "/api2/json/nodes/pve1/qemu/100",
                "https://pve1.example.org:8006/api2/extjs/nodes/pve1/qemu/100?purge=1"
            })
    void aConcretePathLeadsToItsTemplate(String path) {
        assertThat(inspect("delete", path).out()).startsWith("DELETE /nodes/{node}/qemu/{vmid}\n");
    }

    @Test
    void aVolumeMayContainSlashes() {
        assertThat(inspect("GET", "/nodes/pve1/storage/local/content/local:iso/debian.iso")
                        .out())
                .startsWith("GET /nodes/{node}/storage/{storage}/content/{volume}\n");
    }

    @Test
    void filters() {
        assertThat(inspect("--ops", "--method", "get").out().lines()).hasSize(2);
        assertThat(inspect("--method", "GET,DELETE").out().lines()).hasSize(3);
        assertThat(inspect("--ops", "--include", "/nodes/{node}/qemu").out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("/qemu"));
        assertThat(inspect("--ops", "--tag", "storage").out().lines()).hasSize(1);
        assertThat(inspect("--ops", "--search", "QEMU").out().lines()).hasSize(2);
        assertThat(inspect("--ops", "--search", "nothing like that").out()).isEmpty();
    }

    @Test
    void aMethodThatThePathDoesNotHave() {
        CommandRun run = inspect("PUT", "/nodes/pve1/qemu");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("Proxmox VE has no PUT /nodes/{node}/qemu")
                .contains("hint: there is POST");
    }

    @Test
    void aPathThatLeadsNowhere() {
        CommandRun run = inspect("GET", "/nodes/pve1/qemus");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("has no path /nodes/pve1/qemus").contains("/nodes/{node}/qemu,");
    }

    @Test
    void argumentsThatMakeNoSense() {
        assertThat(inspect("GET").err()).contains("'" + spec + "' stands where a method belongs");
        assertThat(CommandRun.of("inspect", "get").err()).contains("get needs a path behind it");
        assertThat(inspect("--ops", "--stats").exitCode()).isEqualTo(2);
        assertThat(inspect("GET", "/nodes", "--ops").exitCode()).isEqualTo(2);
        assertThat(inspect("GET", "/nodes", "more").exitCode()).isEqualTo(2);
    }

    @Test
    void textFromASpecCannotSteerATerminal() throws IOException {
        Path hostile = temp.resolve("hostile.js");
        java.nio.file.Files.writeString(
                hostile,
                Resources.read("small-apidoc.js")
                        .replace("Makes a guest.", "Makes\\u001b[2J a \\u202eguest\\u0007.\\nRoot: ok"));

        CommandRun run = CommandRun.of("inspect", hostile.toString(), "POST", "/nodes/x/qemu");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Makes\\u001b[2J a \\u202eguest\\u0007. Root: ok");
        assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    @Test
    void jsonIsWhatItWas() throws IOException {
        JsonNode operation = new ObjectMapper()
                .readTree(inspect("POST", "/nodes/pve1/qemu", "--json").out());

        assertThat(operation.at("/parameters/0/name").asText()).isEqualTo("node");
        assertThat(operation.at("/traits/tokenAllowed").asBoolean()).isFalse();
        assertThat(operation.at("/permissions/check/all/1/requireParameter").asText())
                .isEqualTo("pool");
    }
}
