package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.cli.console.Terminal;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "generate",
                "inspect",
                "serve",
                "validate",
                "snapshot",
                "snapshot list",
                "snapshot show",
                "snapshot import",
                "snapshot verify",
                "generate-completion"
            })
    void helpReadsAsItIsWritten(String command) throws IOException {
        CommandRun run = CommandRun.of((command + " --help").strip().split(" ", -1));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        Resources.assertGolden("help/" + (command.isEmpty() ? "root" : command.replace(' ', '-')) + ".txt", run.out());
    }

    @Test
    void helpOfACommandCanAlsoBeAskedForByName() {
        assertThat(CommandRun.of("help", "generate").out())
                .isEqualTo(CommandRun.of("generate", "--help").out());
        assertThat(CommandRun.of("help").out())
                .isEqualTo(CommandRun.of("--help").out());
    }

    @Test
    void helpIsColouredOnATerminalOnly() {
        Terminal terminal = new Terminal(true, true, 80);

        assertThat(CommandRun.on(terminal).run("--help").out()).contains("\u001b[");
        assertThat(CommandRun.on(terminal).with("NO_COLOR", "1").run("--help").out())
                .doesNotContain("\u001b[");
        assertThat(CommandRun.on(terminal).with("TERM", "dumb").run("--help").out())
                .doesNotContain("\u001b[");
        assertThat(CommandRun.on(terminal).run("--help", "--color=never").out()).doesNotContain("\u001b[");
        assertThat(CommandRun.of("--help", "--color", "always").out()).contains("\u001b[");
        assertThat(CommandRun.on(Terminal.NONE)
                        .with("CLICOLOR_FORCE", "1")
                        .run("--help")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void theVersionNamesTheToolAndTheJava() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList().get(0)).matches("proxmox-codegen \\d+\\.\\d+.*");
        assertThat(run.out()).contains("Java " + System.getProperty("java.version"));
        assertThat(CommandRun.of("-V").out()).isEqualTo(run.out());
        assertThat(CommandRun.of("generate", "--version").out()).isEqualTo(run.out());
    }

    @Test
    void theCompletionScriptKnowsCommandsOptionsAndValues() {
        CommandRun run = CommandRun.of("generate-completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash");
        assertThat(run.out())
                .contains(
                        "--openapi-version",
                        "\"3.1\" \"3.0\"",
                        "generate inspect validate serve snapshot",
                        "\"all\" \"common\"");
    }
}
