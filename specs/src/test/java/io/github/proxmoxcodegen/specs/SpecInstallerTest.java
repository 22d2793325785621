package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.specs.ImportResult.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecInstallerTest {

    private static final SpecTag TAG = new SpecTag(Product.PVE, "lab");
    private static final byte[] ONE = "one\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "two\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void chooseAFolderThatDoesNotExist() {
        root = folder.resolve("a/b");
    }

    @Test
    void aReleaseIsTwoFilesInAFolderOfItsOwn() throws IOException {
        assertThat(installer().install(TAG, ONE, "{1}")).isEqualTo(Outcome.ADDED);
        assertThat(files())
                .containsExactly(Map.entry("pve/lab/api.snapshot", "one\n"), Map.entry("pve/lab/manifest.json", "{1}"));
    }

    @Test
    void theSameReleaseAgainChangesNothing() throws IOException {
        installer().install(TAG, ONE, "{1}");
        Object before = Files.readAttributes(root.resolve("pve/lab"), "*").get("fileKey");
        assertThat(installer().install(TAG, ONE, "{1}")).isEqualTo(Outcome.UNCHANGED);
        assertThat(Files.readAttributes(root.resolve("pve/lab"), "*").get("fileKey"))
                .isEqualTo(before);
    }

    @Test
    void anotherReleaseTakesThePlaceWhole() throws IOException {
        installer().install(TAG, ONE, "{1}");
        Files.writeString(root.resolve("pve/lab/left-over"), "x");
        assertThat(installer().install(TAG, TWO, "{2}")).isEqualTo(Outcome.REPLACED);
        assertThat(files())
                .containsExactly(Map.entry("pve/lab/api.snapshot", "two\n"), Map.entry("pve/lab/manifest.json", "{2}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whateverMoveFailsTheOldReleaseStays(int failing) throws IOException {
        installer().install(TAG, ONE, "{1}");
        Map<String, String> before = files();
        int[] moves = {0};
        SpecInstaller broken = new SpecInstaller(new SpecStore.Directory(root), (from, to) -> {
            if (++moves[0] == failing) {
                throw new IOException("disk full");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
        assertThatExceptionOfType(SpecStoreException.class)
                .isThrownBy(() -> broken.install(TAG, TWO, "{2}"))
                .withMessageContaining("pve-lab")
                .withMessageContaining("disk full");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneError() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("pve"), "in the way");
        assertThatExceptionOfType(SpecStoreException.class)
                .isThrownBy(() -> installer().install(TAG, ONE, "{1}"));
        assertThat(files()).containsExactly(Map.entry("pve", "in the way"));
    }

    private SpecInstaller installer() {
        return new SpecInstaller(new SpecStore.Directory(root));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
