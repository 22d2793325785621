package io.github.proxmoxcodegen.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The file beside a spec that holds its checksum, in the form of {@code sha256sum}.
 *
 * @param path {@code apidoc.js.sha256} for {@code apidoc.js}
 * @param subject the name of the file that the checksum is of
 */
record ChecksumFile(Path path, String subject) {

    private static final int DIGITS = 64;

    /** That of a spec; it need not exist. */
    static ChecksumFile of(Path spec) {
        String name = String.valueOf(spec.getFileName());
        return new ChecksumFile(spec.resolveSibling(name + ".sha256"), name);
    }

    /** The checksum that it holds; empty where there is no such file. */
    Optional<String> read() throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        String text = Files.readString(path, StandardCharsets.UTF_8).strip();
        return Optional.of(text.substring(0, Math.min(DIGITS, text.length())).toLowerCase(Locale.ROOT));
    }

    /** The content for a checksum. */
    byte[] content(String sha256) {
        return (sha256 + "  " + subject + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
