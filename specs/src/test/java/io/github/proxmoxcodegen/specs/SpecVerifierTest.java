package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecVerifierTest {

    @TempDir
    private Path folder;

    private Path snapshot;
    private Path manifest;

    @BeforeEach
    void importARelease() throws Exception {
        Path source = Files.writeString(folder.resolve("lab.js"), Samples.apidoc(1));
        SpecImporter.run(ImportRequest.of(source.toString(), "lab", folder));
        snapshot = folder.resolve("pve/lab/api.snapshot");
        manifest = folder.resolve("pve/lab/manifest.json");
    }

    @Test
    void whatWasImportedIsFine() throws Exception {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedFactIsFound() throws Exception {
        replace(snapshot, "min=1", "min=2");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("spec.checksum");
            assertThat(finding.source()).isEqualTo(snapshot.toString());
            assertThat(finding.message()).contains(Sha256.of(Files.readAllBytes(snapshot)));
        });
    }

    @Test
    void anotherLayoutIsFound() throws Exception {
        replace(snapshot, "  GET", " GET");
        assertThat(findings())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("spec.checksum", "spec.not-canonical");
    }

    @Test
    void aRemovedOperationIsFound() throws Exception {
        String text = Files.readString(snapshot);
        Files.writeString(snapshot, text.substring(0, text.indexOf("  POST")));
        assertThat(findings())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("spec.checksum", "spec.manifest-differs");
    }

    @Test
    void aBrokenSnapshotIsShownWithItsPlace() throws Exception {
        replace(snapshot, "integer", "intejer");
        assertThat(findings()).extracting(Diagnostic::code).contains("spec.checksum", "snapshot.unknown-type");
        assertThat(findings()).anyMatch(finding -> finding.position().line() > 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"operations\": 2', '\"operations\": 3'",
        "'\"format\": 1', '\"format\": 2'",
        "'\"tag\": \"pve-lab\"', '\"tag\": \"pve-lob\"'",
        "'\"product\": \"pve\"', '\"product\": \"pbs\"'",
        "'\"product\": \"pve\"', '\"product\": \"pve\", \"version\": \"1\"'",
    })
    void aWrongManifestIsFound(String before, String after) throws Exception {
        replace(manifest, before, after);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("spec.manifest-differs");
            assertThat(finding.source()).isEqualTo(manifest.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "{\"format\": 1, \"tag\": \"../x\"}", "{\"format\": [[[[[]]]]]}", "\0"})
    void aManifestThatIsNoneIsOneFinding(String content) throws Exception {
        Files.writeString(manifest, content);
        assertThat(findings()).extracting(Diagnostic::code).containsExactly("spec.manifest");
    }

    @Test
    void aMissingManifestIsOneFinding() throws Exception {
        Files.delete(manifest);
        assertThat(findings()).extracting(Diagnostic::code).containsExactly("spec.manifest");
    }

    @Test
    void aRenamedFolderIsFound() throws Exception {
        Files.move(folder.resolve("pve/lab"), folder.resolve("pve/lub"));
        SpecEntry entry = SpecCatalog.of(List.of(folder)).find("pve-lub").orElseThrow();
        assertThat(SpecVerifier.verify(entry)).extracting(Diagnostic::code).containsExactly("spec.manifest-differs");
    }

    private List<Diagnostic> findings() throws IOException {
        return SpecVerifier.verify(SpecCatalog.of(List.of(folder)).find("lab").orElseThrow());
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
