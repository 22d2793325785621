package io.github.proxmoxcodegen.generator.emit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file to be written, before it is one.
 *
 * @param path where it goes below the output folder, with {@code /} between segments
 * @param content its bytes; not copied, so nobody may change them afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // documents of several megabytes are handed over once and never compared
public record Artifact(String path, byte[] content) {

    /** A text file in UTF-8. */
    public static Artifact text(String path, String content) {
        return new Artifact(path, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Artifact that && path.equals(that.path) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
