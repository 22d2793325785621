package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidateCommandTest {

    private static final String QEMU = "/nodes/{node}/qemu";

    @TempDir
    Path temp;

    private String spec;

    @BeforeEach
    void copySpec() throws IOException {
        spec = Resources.copy("small-apidoc.js", temp).toString();
    }

    private CommandRun validate(String... arguments) {
        return validateWithInput("", arguments);
    }

    private CommandRun validateWithInput(String input, String... arguments) {
        return new CommandRun.Setup()
                .input(input)
                .run(Stream.concat(Stream.of("validate", "--spec", spec), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text).toString();
    }

    @Test
    void aValidRequest() {
        CommandRun run = validate("POST", "/nodes/pve1/qemu", "--set", "vmid=100", "--set", "net0=virtio");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("POST /nodes/{node}/qemu: valid\n");
        assertThat(validate("--quiet", "POST", "/nodes/pve1/qemu", "--set", "vmid=100")
                        .err())
                .isEmpty();
    }

    @Test
    void everyViolationWithItsPathAndWhatToDo() throws IOException {
        String data = file("data.json", """
                {"vmid": 99, "cores": 0, "ostype": "l27", "net0": "virtio,mdel=1", "net1": "virtio,e1000",
                 "net32": "virtio", "name": ["a"], "bogus": null, "net2": "virtio=x,rate=-1"}
                """);
        CommandRun run = validate("POST", QEMU, "--data", data);

        assertThat(run.exitCode()).isEqualTo(1);
        Resources.assertGolden("validate/violations.txt", run.out());

        CommandRun json = validate("POST", QEMU, "--data", data, "--json");
        assertThat(json.exitCode()).isEqualTo(1);
        Resources.assertGolden("validate/violations.json", json.out());
    }

    @Test
    void jsonOfAValidRequest() throws IOException {
        CommandRun run = validate("DELETE", "/nodes/pve1/qemu/100", "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("valid").asBoolean()).isTrue();
        assertThat(json.get("violations")).isEmpty();
        assertThat(json.get("errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nodes/pve1/qemu/100",
                "nodes/pve1/qemu/100/",
                "https://pve1:8006/api2/json/nodes/pve1/qemu/100?purge=1#x",
                "/nodes/pve%31/qemu/100"
            })
    void thePathSaysParameters(String path) {
        assertThat(validate("delete", path).exitCode()).isZero();
    }

    @Test
    void aTemplateSaysNone() {
        CommandRun run = validate("DELETE", "/nodes/{node}/qemu/{vmid}", "--set", "vmid=100");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("node: required, but not given").doesNotContain("vmid:");
    }

    @Test
    void aQueryIsCheckedToo() {
        assertThat(validate("DELETE", "/nodes/pve1/qemu/100?purge=yes").out())
                .contains("purge: expected a boolean (1 or 0), got 'yes' [type]");
    }

    @Test
    void aVolumeMayContainSlashes() {
        assertThat(validate("GET", "/nodes/a/storage/b/content/local:100/vm.qcow2")
                        .exitCode())
                .isZero();
    }

    @Test
    void dataIsJsonOrAFormFromAFileOrStandardInputPlainOrPacked() throws IOException {
        Path packed = temp.resolve("data.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("{\"vmid\": 100}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(validate("POST", "/nodes/a/qemu", "-d", file("form", "vmid=100&name=a+b\n"))
                        .exitCode())
                .isZero();
        assertThat(validate("POST", "/nodes/a/qemu", "-d", packed.toString()).exitCode())
                .isZero();
        assertThat(validateWithInput(" {\"vmid\": 100} ", "POST", "/nodes/a/qemu", "--data", "-")
                        .exitCode())
                .isZero();
        assertThat(validateWithInput("", "POST", "/nodes/a/qemu", "--data", "-").out())
                .contains("vmid: required");
    }

    @Test
    void settingsGoBeforeDataAndRepeatedOnesMakeAList() throws IOException {
        String data = file("data.json", "{\"vmid\": 1, \"node\": \"pve1\"}");

        assertThat(validate("POST", "/nodes/pve1/qemu", "-d", data, "--set", "vmid=100")
                        .exitCode())
                .isZero();
        assertThat(validate("POST", "/nodes/pve1/qemu", "--set", "vmid=100", "--set", "vmid=101")
                        .out())
                .contains("vmid: expected a whole number, got a list of 2 [type]");
    }

    @Test
    void aParameterCannotBeInThePathAndSomethingElseInTheData() {
        CommandRun run = validate("POST", "/nodes/pve1/qemu", "--set", "node=pve2");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'node' is in the path already, with another value");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /nodes/pve1/qemu, there is POST",
        "GET, /nodes/pve1/qemus, the nearest are",
    })
    void anOperationThatThereIsNot(String method, String path, String hint) {
        CommandRun run = validate(method, path);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("hint: " + hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": | line 1, column 6: not JSON",
                "[1] | no object",
                "{} {} | more than one JSON object",
                "text | neither a JSON object nor a form"
            })
    void dataThatCannotBeRead(String text, String message) throws IOException {
        CommandRun run = validate("POST", QEMU, "--data", file("data", text));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("hint: give a JSON object");
    }

    @Test
    void filesThatAreNotThere() {
        assertThat(validate("POST", QEMU, "--data", "no-such-file").err()).contains("there is no file no-such-file");
        assertThat(validate("POST", QEMU, "--data", temp.toString()).err()).contains("is a folder");
        assertThat(validate("--batch", "no-such-file").exitCode()).isEqualTo(3);
    }

    @Test
    void commandLinesThatMakeNoSense() {
        assertThat(validate().err()).contains("there is no request to check");
        assertThat(validate("POST").exitCode()).isEqualTo(2);
        assertThat(validate("PATCH", "/nodes").exitCode()).isEqualTo(2);
        assertThat(validate("POST", QEMU, "--set", "vmid").err()).contains("'vmid' is no parameter");
        assertThat(validate("POST", QEMU, "--compare").err()).contains("only a batch can be compared");
        assertThat(validate("POST", QEMU, "--batch", "x").exitCode()).isEqualTo(2);
        assertThat(validate("--batch", "x", "--json").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("validate", "--spec", "-", "--batch", "-").err())
                .contains("standard input cannot be both");
        assertThat(validate("POST", QEMU, "--formats", "some").exitCode()).isEqualTo(2);
    }

    @Test
    void formatsOfOtherPackagesMayBeLeftOut() {
        String watchdog = "/nodes/pve1/qemu";
        String[] request = {"validate", "POST", watchdog, "--set", "vmid=100", "--set", "watchdog=x"};

        assertThat(CommandRun.of(request).out()).contains("watchdog.model: expected one of");
        assertThat(CommandRun.of(Stream.concat(Stream.of(request), Stream.of("--formats", "common"))
                                .toArray(String[]::new))
                        .exitCode())
                .isZero();
    }

    @Test
    void secretsAndControlCharactersDoNotComeOut() {
        CommandRun run = validate(
                "POST",
                QEMU,
                "--set",
                "password=hunter2",
                "--set",
                "a\u001b[2J\nb=1",
                "--set",
                "name=\u202e\u0007" + "x".repeat(50));

        assertThat(run.out())
                .contains("password: no such parameter here", "a\\u001b[2J b: ", "name: at most 40 characters")
                .doesNotContain("hunter2");
        assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
        assertThat(validate("POST", QEMU, "--set", "password=hunter2", "--json").out())
                .contains("\"input\": \"**********\"")
                .doesNotContain("hunter2");
    }
}
