package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One run of the command in this process.
 *
 * @param exitCode what the process would have ended with
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs without a terminal and without a relevant environment. */
    static CommandRun of(String... arguments) {
        return new Setup().run(arguments);
    }

    /** Starts a setup other than the usual one. */
    static Setup on(Terminal terminal) {
        Setup setup = new Setup();
        setup.terminal = terminal;
        return setup;
    }

    /** Circumstances of a run. */
    static final class Setup {
        private Terminal terminal = Terminal.NONE;
        private String input = "";
        private final Map<String, String> environment = new HashMap<>();

        Setup with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Setup input(String text) {
            input = text;
            return this;
        }

        CommandRun run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            try {
                int exitCode = Main.run(new Console(out, err, terminal, environment), arguments);
                return new CommandRun(
                        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
            } finally {
                System.setIn(before);
            }
        }
    }
}
