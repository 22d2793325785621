package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.cli.console.Console;
import io.github.proxmoxcodegen.cli.console.DiagnosticPrinter;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Suggestions;
import io.github.proxmoxcodegen.generator.GenerationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a run into a message for people and an exit code. */
final class Failures {

    private final Console console;
    private final boolean stackTrace;

    Failures(Console console, boolean stackTrace) {
        this.console = console;
        this.stackTrace = stackTrace;
    }

    /** A command line that cannot be understood. */
    int usage(ParameterException exception) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        String help = "see " + command.qualifiedName() + " --help";
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            List<String> nearest = nearest(command, argument);
            String question = nearest.isEmpty() ? "" : "did you mean " + String.join(" or ", nearest) + "? ";
            console.error(complaint(command, argument), question + help);
        } else {
            console.error(message(exception), help);
        }
        trace(exception);
        return ExitCodes.USAGE;
    }

    private static String complaint(CommandSpec command, String argument) {
        String quoted = Excerpt.quoted(argument);
        if (argument.startsWith("-")) {
            return "there is no option " + quoted;
        }
        return command.subcommands().isEmpty() ? quoted + " is one argument too many" : "there is no command " + quoted;
    }

    /** The commands or options that an argument may have been meant to be; the dashes of options count for nothing. */
    private static List<String> nearest(CommandSpec command, String argument) {
        if (!argument.startsWith("-")) {
            return Suggestions.of(argument, command.subcommands().keySet().stream());
        }
        Stream<String> longOptions = command.optionsMap().keySet().stream()
                .filter(option -> option.startsWith("--"))
                .map(option -> option.substring(2));
        return Suggestions.of(argument.replaceFirst("^-+", ""), longOptions).stream()
                .map(option -> "--" + option)
                .toList();
    }

    /** Anything that a command throws. */
    int of(Throwable failure) {
        int exitCode;
        if (failure instanceof CommandFailure expected) {
            console.error(message(expected), expected.hint());
            exitCode = expected.exitCode();
        } else if (failure instanceof GenerationException request) {
            console.error(message(request), "");
            exitCode = ExitCodes.USAGE;
        } else if (failure instanceof InvalidInputException input) {
            new DiagnosticPrinter(console).print(input.diagnostics());
            exitCode = ExitCodes.INPUT;
        } else if (failure instanceof OutOfMemoryError) {
            console.error("the Java heap is full", "give it more, for example JAVA_OPTS=-Xmx1g proxmox-codegen ...");
            exitCode = ExitCodes.BUG;
        } else {
            console.error(
                    "proxmox-codegen " + Version.number() + " failed: " + failure,
                    stackTrace
                            ? "this is a bug; please report it with the lines below"
                            : "this is a bug; please report it with what --stacktrace prints");
            exitCode = ExitCodes.BUG;
        }
        trace(failure);
        return exitCode;
    }

    /** A standard output that could not take what was written to it. */
    int ofStandardOutput(IOException exception) {
        console.error("cannot write to standard output: " + message(exception), "");
        trace(exception);
        console.finish();
        return ExitCodes.OUTPUT;
    }

    private static String message(Exception exception) {
        return Printable.line(String.valueOf(exception.getMessage()));
    }

    private void trace(Throwable failure) {
        if (stackTrace) {
            PrintWriter writer = console.err();
            failure.printStackTrace(writer);
            writer.flush();
        }
    }
}
