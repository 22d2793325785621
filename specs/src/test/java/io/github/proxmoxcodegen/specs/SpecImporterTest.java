package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.specs.ImportResult.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecImporterTest {

    @TempDir
    private Path folder;

    private Path target;
    private String source;

    @BeforeEach
    void writeASource() throws IOException {
        target = folder.resolve("specs");
        source = write("lab.js", Samples.apidoc(1));
    }

    @Test
    void anApidocBecomesAReleaseOfTheFolder() throws Exception {
        ImportResult result =
                SpecImporter.run(ImportRequest.of(source, "5.0", target).withPublished(LocalDate.of(2017, 7, 4)));

        assertThat(result.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(Samples.files(target)).containsOnlyKeys("pve/5.0/api.snapshot", "pve/5.0/manifest.json");
        SpecEntry entry = SpecCatalog.of(List.of(target)).find("5.0").orElseThrow();
        assertThat(entry.load().operations()).hasSize(2);
        assertThat(entry.manifest()).isEqualTo(result.manifest());
        assertThat(result.manifest().version()).contains("5.0");
        assertThat(result.manifest().source()).isEqualTo("lab.js");
        assertThat(result.manifest().sourceSha256())
                .isEqualTo(Sha256.of(Samples.apidoc(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(result.manifest().published()).contains(LocalDate.of(2017, 7, 4));
        assertThat(result.manifest().counts()).isEqualTo(new SpecCounts(1, 0, 2, 1, 1, 0, 0, 1));
        assertThat(SpecVerifier.verify(entry)).isEmpty();
    }

    @Test
    void wordsStayBehind() throws Exception {
        SpecImporter.run(ImportRequest.of(source, "lab", target));
        assertThat(Samples.files(target).values()).noneMatch(content -> content.contains("words"));
    }

    @Test
    void packedAndUnpackedGiveTheSame() throws Exception {
        Path packed = folder.resolve("packed/lab.js");
        Files.createDirectories(packed.getParent());
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Samples.apidoc(1).getBytes(StandardCharsets.UTF_8));
        }
        SpecImporter.run(ImportRequest.of(source, "lab", target));
        assertThat(SpecImporter.run(ImportRequest.of(packed.toString(), "lab", target))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aSnapshotIsWrittenAnewAndKeepsItsVersion() throws Exception {
        String snapshot = write("hand.snapshot", Samples.SNAPSHOT);
        ImportResult result = SpecImporter.run(ImportRequest.of(snapshot, "lab", target));
        assertThat(result.manifest().version()).contains("5.0-1");
        assertThat(Samples.files(target).get("pve/lab/api.snapshot")).isNotEqualTo(Samples.SNAPSHOT);
        assertThat(SpecVerifier.verify(result.entry())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lab, ''", "5.1, 5.1", "pve-5.1-3, 5.1-3", "v5, ''"})
    void aNameThatBeginsWithADigitIsTheVersion(String tag, String version) throws Exception {
        ImportResult result = SpecImporter.run(ImportRequest.of(source, tag, target));
        assertThat(result.manifest().version().orElse("")).isEqualTo(version);
        assertThat(result.entry().load().version().orElse("")).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                ".",
                "../out",
                "a/b",
                "/etc",
                "a\\b",
                "a..b",
                "pve-..",
                "pve-",
                "pve-../x",
                "a b",
                "a\0b",
                "é",
                "~"
            })
    void aHostileTagIsRefusedBeforeAnythingIsReadOrWritten(String tag) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> SpecImporter.run(ImportRequest.of("no such file", tag, target)))
                .satisfies(e -> assertThat(e.diagnostics().get(0).code()).isEqualTo("spec.tag"));
        assertThat(folder).isDirectoryNotContaining("glob:**specs");
        assertThat(Samples.files(folder)).containsOnlyKeys("lab.js");
    }

    @Test
    void aTagOfAnotherProductIsRefused() throws Exception {
        String snapshot = write("pve.snapshot", Samples.SNAPSHOT);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> SpecImporter.run(ImportRequest.of(snapshot, "pbs-5", target)))
                .withMessageContaining("Proxmox Backup Server is expected")
                .withMessageContaining("Proxmox VE");
        assertThat(Samples.files(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "const apiSchema = [{", "proxmox-api-snapshot 1\nproduct pve\n/a\n  GET\n"})
    void aBadSourceLeavesWhatWasThere(String content) throws Exception {
        SpecImporter.run(ImportRequest.of(source, "lab", target));
        Map<String, String> before = Samples.files(target);
        String bad = write("bad", content);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        SpecImporter.run(ImportRequest.of(bad, "lab", target).withReplace(true)));
        assertThat(Samples.files(target)).isEqualTo(before);
    }

    @Test
    void otherContentUnderATakenTagIsRefusedUntilToldOtherwise() throws Exception {
        SpecImporter.run(ImportRequest.of(source, "lab", target));
        Map<String, String> before = Samples.files(target);
        ImportRequest other = ImportRequest.of(write("other.js", Samples.apidoc(7)), "lab", target);

        assertThatExceptionOfType(SpecStoreException.class)
                .isThrownBy(() -> SpecImporter.run(other))
                .withMessageContaining("pve-lab")
                .withMessageContaining(target.toString());
        assertThat(Samples.files(target)).isEqualTo(before);
        assertThat(SpecImporter.run(other.withReplace(true)).outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(Samples.files(target)).isNotEqualTo(before).containsOnlyKeys(before.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.1", "pve-9.2.3", "latest", "9.2"})
    void theNamesOfPinnedReleasesAreTaken(String tag) throws Exception {
        ImportRequest request = ImportRequest.of(source, tag, target);
        assertThatExceptionOfType(SpecStoreException.class).isThrownBy(() -> SpecImporter.run(request));
        assertThat(Samples.files(target)).isEmpty();

        SpecImporter.run(request.withReplace(true));
        SpecEntry found = SpecCatalog.of(List.of(target)).find(tag).orElseThrow();
        assertThat(found.pinned()).isFalse();
        assertThat(found.load().operations()).hasSize(2);
    }

    @Test
    void aPinnedReleaseMayBeImportedUnderItsOwnTag() throws Exception {
        Path copy = folder.resolve("copy.snapshot");
        SpecEntry pinned = SpecCatalog.pinned().find("pbs-4").orElseThrow();
        try (InputStream in = pinned.openSnapshot()) {
            Files.copy(in, copy);
        }
        ImportResult result = SpecImporter.run(ImportRequest.of(copy.toString(), "pbs-4", target));
        Api imported = result.entry().load();
        assertThat(imported).isEqualTo(pinned.load());
        assertThat(result.manifest().snapshotSha256())
                .isEqualTo(pinned.manifest().snapshotSha256());
    }

    @Test
    void standardInputIsTakenToo() throws Exception {
        InputStream in = new ByteArrayInputStream(Samples.apidoc(1).getBytes(StandardCharsets.UTF_8));
        ImportResult result = SpecImporter.run(ImportRequest.of("-", "lab", target), in);
        assertThat(result.manifest().source()).isEqualTo("-");
        assertThat(result.entry().load().operations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/home/eve/specs/apidoc.js, apidoc.js",
        "apidoc.js.gz, apidoc.js.gz",
        "-, -",
        "https://eve:secret@pve.example:8006/pve-docs/apidoc.js?token=1#x, https://pve.example:8006/pve-docs/apidoc.js",
        "https://pve.example, https://pve.example",
        "https://pve.example/a@b, https://pve.example/a@b",
    })
    void aManifestNamesTheSourceWithoutUsersAndFolders(String source, String name) {
        assertThat(SpecSources.publicName(source)).isEqualTo(name);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
