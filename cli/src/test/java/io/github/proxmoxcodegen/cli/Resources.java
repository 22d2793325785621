package io.github.proxmoxcodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Files that tests read, and texts that output is held against. */
final class Resources {

    private static final String FOLDER = "src/test/resources/io/github/proxmoxcodegen/cli";

    private Resources() {}

    static String read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a resource into a folder, where a command can read it as a file. */
    static Path copy(String name, Path folder) throws IOException {
        return Files.writeString(folder.resolve(Path.of(name).getFileName()), read(name));
    }

    /** Compares with a golden file, or with -Dgolden.update writes it. */
    static void assertGolden(String name, String actual) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Path file = Path.of(FOLDER, name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, actual);
            return;
        }
        assertThat(actual).as(name).isEqualTo(read(name));
    }
}
