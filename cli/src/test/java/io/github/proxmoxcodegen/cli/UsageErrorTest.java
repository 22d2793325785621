package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.cli.console.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UsageErrorTest {

    @TempDir
    Path temp;

    private static void assertUsage(CommandRun run, String... texts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error: ").contains(texts).doesNotContain("\tat ");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearest() {
        assertUsage(
                CommandRun.of("generate", "--fromat", "yaml"),
                "there is no option '--fromat'",
                "did you mean --format?",
                "proxmox-codegen generate --help");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        assertUsage(
                CommandRun.of("genrate"),
                "there is no command 'genrate'",
                "did you mean generate",
                "proxmox-codegen --help");
    }

    @Test
    void aMissingCommandIsAUsageError() {
        assertUsage(CommandRun.of(), "Missing required subcommand");
        assertUsage(CommandRun.of("snapshot"), "Missing required subcommand", "proxmox-codegen snapshot --help");
    }

    @Test
    void optionsAreCheckedBeforeTheSpecIsRead() {
        assertUsage(
                CommandRun.of("generate", "--spec", "no-such-file", "--format", "xml"),
                "--format xml is unknown; there are: json, yaml");
        assertUsage(
                CommandRun.of("generate", "--spec", "no-such-file", "--openapi-version", "2.0"),
                "--openapi-version 2.0 is unknown; there are: 3.1, 3.0");
        assertUsage(CommandRun.of("generate", "--emit", "cobol"), "--emit cobol is unknown; there are: openapi");
    }

    @Test
    void standardOutputTakesOneFile() throws Exception {
        Path spec = Resources.copy("small-apidoc.js", temp);

        assertUsage(
                CommandRun.of("generate", "--spec", spec.toString(), "--out", "-", "--format", "json,yaml"),
                "--out - prints one file, and this would make 2");
        assertUsage(CommandRun.of("generate", "--out", "-", "--check"), "--out - prints the file itself");
    }

    @Test
    void aFilterThatSelectsNothingIsAnError() throws Exception {
        Path spec = Resources.copy("small-apidoc.js", temp);

        assertUsage(
                CommandRun.of("generate", "--spec", spec.toString(), "--include", "/nowhere"),
                "--include /nowhere matches no path");
        assertUsage(
                CommandRun.of("generate", "--spec", spec.toString(), "--tag", "Nonsense"),
                "--tag 'Nonsense' is no category",
                "Virtual Machines");
        assertThat(temp.toFile().list()).containsExactly("small-apidoc.js");
    }

    @Test
    void errorsAreColouredOnATerminal() {
        CommandRun run = CommandRun.on(new Terminal(false, true, 80)).run("genrate");

        assertThat(run.err()).startsWith("\u001b[1;31merror:\u001b[0m ");
    }

    @Test
    void messagesBreakBetweenWordsOnATerminal() {
        CommandRun run = CommandRun.on(new Terminal(false, true, 40)).run("inspect", "no-such-release");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.length() <= 40)
                .anyMatch(line -> line.startsWith("       "));
    }

    @Test
    void argumentsCanStandInAFile() throws Exception {
        Path spec = Resources.copy("small-apidoc.js", temp);
        Path arguments = java.nio.file.Files.writeString(temp.resolve("arguments"), "inspect " + spec + " --ops");

        assertThat(CommandRun.of("@" + arguments).out()).startsWith("GET     /nodes ");
    }

    @Test
    void aStackTraceIsPrintedOnRequest() {
        CommandRun run = CommandRun.of("generate", "--emit", "cobol", "--stacktrace");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("GenerationException").contains("\tat ");
    }
}
