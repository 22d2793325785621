package io.github.proxmoxcodegen.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file as it was at some time.
 *
 * @param path its place, absolute or below a folder that is known elsewhere
 * @param sha256 the checksum of its content; empty where that is not known
 * @param size in bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
public record RecordedFile(String path, String sha256, long size, long modified) {

    /** An absolute path, as it is now; the content is not read. */
    public static RecordedFile stamp(Path file) throws IOException {
        return of(file.toString(), file, "");
    }

    /** The same with the checksum of the content; without one when the file has been written since. */
    public RecordedFile withChecksum() throws IOException {
        Path file = Path.of(path);
        String checksum = Sha256.of(Files.readAllBytes(file));
        return equals(stamp(file)) ? new RecordedFile(path, checksum, size, modified) : this;
    }

    /** A file whose content is known. */
    static RecordedFile of(String path, Path file, String sha256) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new RecordedFile(path, sha256, now.size(), now.lastModifiedTime().toMillis());
    }

    /** Whether it is still there as it was; its content is read only when its time says otherwise. */
    boolean isUntouched(Path root) throws IOException {
        Path file = root.resolve(path);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile()
                    && now.size() == size
                    && (now.lastModifiedTime().toMillis() == modified
                            || Sha256.of(Files.readAllBytes(file)).equals(sha256));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** One line without line breaks, whatever the path. */
    String toLine() {
        return "sha256:" + sha256 + " " + size + " " + modified + " " + escaped(path);
    }

    /** The file that a line tells of; fails with a runtime exception where it is not one. */
    static RecordedFile parse(String line) {
        String[] parts = line.split(" ", 4);
        return new RecordedFile(
                unescaped(parts[3]),
                parts[0].substring("sha256:".length()),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]));
    }

    /** Only what would end the line: thousands of paths are read by every build, and nearly none has anything of it. */
    private static String escaped(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String text) {
        return text.indexOf('%') < 0
                ? text
                : text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
