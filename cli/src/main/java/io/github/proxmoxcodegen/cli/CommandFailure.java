package io.github.proxmoxcodegen.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        String message = cause instanceof FileSystemException failed
                ? "cannot write to " + failed.getFile() + ": " + reason(cause)
                : reason(cause);
        return new CommandFailure(ExitCodes.OUTPUT, message, "", cause);
    }

    /** What went wrong, in words: several exceptions of the file system have only a path for a message. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    int exitCode() {
        return exitCode;
    }

    /** What to do; empty when the message says it. */
    String hint() {
        return hint;
    }
}
