package io.github.proxmoxcodegen.generator.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why files could not be written: several exceptions of the file system have only a path for a message. */
public final class OutputFailure {

    private OutputFailure() {}

    /** One sentence with the file, where one is known, and the reason. */
    public static String message(IOException failure) {
        return failure instanceof FileSystemException failed
                ? "cannot write to " + failed.getFile() + ": " + reason(failure)
                : reason(failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
