package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.cli.console.Printable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of data, or standard input; plain or gzipped, which the content tells.
 *
 * @param name what a user calls it; {@code -} for standard input
 */
public record DataFile(String name) {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /** Opens it. */
    public InputStream open() throws IOException, InvalidDataException {
        BufferedInputStream in = new BufferedInputStream(source(), BUFFER);
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return packed ? new GZIPInputStream(in, BUFFER) : in;
    }

    private InputStream source() throws IOException, InvalidDataException {
        if (name.equals(STANDARD_INPUT)) {
            return System.in;
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new InvalidDataException(shown() + " is a folder", "give a file, or - for standard input");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new InvalidDataException("there is no file " + shown(), "give a file, or - for standard input");
        } catch (AccessDeniedException e) {
            throw new InvalidDataException("cannot read " + shown() + ": permission denied", "make it readable");
        }
    }

    /** Its name as messages have it. */
    public String shown() {
        return name.equals(STANDARD_INPUT) ? "standard input" : Printable.line(name);
    }
}
