package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.generator.output.OutputFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An end of the run that the user is told about in one message; no bug. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String hint;

    private CommandFailure(int exitCode, String message, String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    /** A command line that asks for something impossible. */
    static CommandFailure usage(String message, String hint) {
        return new CommandFailure(ExitCodes.USAGE, message, hint, null);
    }

    /** An input that was read and is not good enough. */
    static CommandFailure input(String message, String hint) {
        return new CommandFailure(ExitCodes.INPUT, message, hint, null);
    }

    /** An output that cannot be written. */
    static CommandFailure output(IOException cause) {
        return new CommandFailure(ExitCodes.OUTPUT, OutputFailure.message(cause), "", cause);
    }

    /** A place to serve at that cannot be had. */
    static CommandFailure place(String message, String hint, IOException cause) {
        return new CommandFailure(ExitCodes.OUTPUT, message, hint, cause);
    }

    int exitCode() {
        return exitCode;
    }

    /** What to do; empty when the message says it. */
    String hint() {
        return hint;
    }
}
