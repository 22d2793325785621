package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.ColorMode;
import io.github.proxmoxcodegen.cli.console.Console;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Runs one command line against the streams of a console and gives the exit code. */
final class CommandRunner {

    private final Console console;

    CommandRunner(Console console) {
        this.console = console;
    }

    /** Never throws and never ends the process. */
    int run(String... args) {
        console.color(colorMode(args));
        Failures failures = new Failures(console, Arrays.asList(args).contains("--stacktrace"));
        int exitCode;
        try {
            CommandLine commandLine = new CommandTree(console).forArguments(args);
            commandLine.setColorScheme(
                    Help.defaultColorScheme(console.outPaint().on() ? Help.Ansi.ON : Help.Ansi.OFF));
            commandLine.setOut(console.out());
            commandLine.setErr(console.err());
            commandLine.setParameterExceptionHandler((exception, arguments) -> failures.usage(exception));
            commandLine.setExecutionExceptionHandler((exception, command, result) -> failures.of(exception));
            exitCode = commandLine.execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            exitCode = failures.of(e);
        }
        Optional<IOException> lost = console.finish();
        return lost.isPresent() ? failures.ofStandardOutput(lost.get()) : exitCode;
    }

    /** Colour also concerns help and complaints about other options, so it is looked up before anything is parsed. */
    private static ColorMode colorMode(String... args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            String value = "";
            if (args[i].startsWith("--color=")) {
                value = args[i].substring("--color=".length());
            } else if (args[i].equals("--color") && i + 1 < args.length) {
                value = args[i + 1];
            }
            for (ColorMode mode : ColorMode.values()) {
                if (mode.toString().equals(value.toLowerCase(Locale.ROOT))) {
                    return mode;
                }
            }
        }
        return ColorMode.AUTO;
    }
}
