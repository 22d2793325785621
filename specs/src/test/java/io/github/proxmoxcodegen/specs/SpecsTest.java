package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecsTest {

    @TempDir
    private Path folder;

    private final Specs specs = Specs.with(SpecCatalog.pinned());

    @Test
    void aTagGivesADocumentedApi() throws Exception {
        ResolvedSpec spec = specs.resolve("9.2");
        assertThat(spec.origin().kind()).isEqualTo(SpecOrigin.Kind.PINNED);
        assertThat(spec.origin().label()).isEqualTo("pve-9.2.3");
        assertThat(spec.name()).isEqualTo("pve-9.2.3");
        assertThat(spec.api().version()).contains("9.2.3");
        assertThat(spec.api().operations())
                .hasSize(675)
                .allMatch(operation -> operation.summary().isPresent());
    }

    @Test
    void aFileGivesItsOwnWords() throws Exception {
        String file = write("lab.js", Samples.apidoc(1));
        ResolvedSpec spec = specs.resolve(file);
        assertThat(spec.origin()).isEqualTo(new SpecOrigin(SpecOrigin.Kind.FILE, file, Optional.empty()));
        assertThat(spec.name()).isEqualTo("pve");
        assertThat(spec.api().operations())
                .extracting(operation -> operation.description().orElse(""))
                .contains("Our wordy words.");
        assertThat(spec.api().operations())
                .allMatch(operation -> operation.summary().isPresent());
    }

    @Test
    void aSnapshotFileIsNamedByItsVersion() throws Exception {
        assertThat(specs.resolve(write("x", Samples.SNAPSHOT)).name()).isEqualTo("pve-5.0-1");
    }

    @Test
    void anImportedReleaseIsFoundAndMarkedAsSuch() throws Exception {
        SpecImporter.run(ImportRequest.of(write("lab.js", Samples.apidoc(1)), "lab", folder));
        Specs withFolder = Specs.with(SpecCatalog.of(List.of(folder)));
        assertThat(withFolder.resolve("lab").origin().kind()).isEqualTo(SpecOrigin.Kind.IMPORTED);
        assertThat(withFolder.resolve("lab").name()).isEqualTo("pve-lab");
        assertThat(withFolder.catalog().entries()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.3", "9.2.4", "pve-9.2.33", "lastest", "PVE-9.2.3"})
    void anUnknownTagIsAnsweredWithOnesThatAreAlike(String tag) {
        Diagnostic error = error(tag);
        assertThat(error.code()).isEqualTo("spec.unknown-tag");
        assertThat(error.message()).contains("'" + tag + "'");
        assertThat(error.hint()).startsWith("did you mean ").contains("pbs-4");
        String first = error.hint().substring("did you mean ".length()).split("[ ?]", 2)[0];
        assertThat(SpecCatalog.pinned().find(first)).isPresent();
    }

    @Test
    void aNameLikeNoneIsAnsweredWithAll() {
        assertThat(error("documentation").hint()).startsWith("known are pve-9.2.3, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apidoc.js", "./9.3", "dir/9.2", "x.snapshot", "C:\\apidoc.JS", "x.js.GZ"})
    void aMissingFileIsSaidToBeMissing(String file) {
        assertThat(error(file).code()).isEqualTo("input.not-found");
    }

    @Test
    void whatIsNoDescriptionIsRefused() throws Exception {
        assertThat(error(write("page.js", "<html><body>502</body></html>"))
                        .position()
                        .line())
                .isEqualTo(1);
        assertThat(error(folder.toString()).source()).isEqualTo(folder.toString());
    }

    @Test
    void aBrokenImportedReleaseIsRefusedWithItsPlace() throws Exception {
        Path release = Files.createDirectories(folder.resolve("pve/lab"));
        Files.writeString(release.resolve("api.snapshot"), "proxmox-api-snapshot 1\nproduct pve\nnonsense\n");
        Specs withFolder = Specs.with(SpecCatalog.of(List.of(folder)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> withFolder.resolve("lab"))
                .withMessageStartingWith(release.resolve("api.snapshot") + ":3:1: error: ");
    }

    @Test
    void standardInputIsRead() throws Exception {
        InputStream in = new ByteArrayInputStream(Samples.apidoc(1).getBytes(StandardCharsets.UTF_8));
        ResolvedSpec spec = specs.withStandardInput(in).resolve("-");
        assertThat(spec.origin()).isEqualTo(new SpecOrigin(SpecOrigin.Kind.STANDARD_INPUT, "-", Optional.empty()));
        assertThat(spec.api().operations()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://pve.example/apidoc.js", "ftp://pve.example/apidoc.js", "a\0b"})
    void whatIsNeitherNameNorFileNorAddressIsOneError(String spec) {
        assertThat(error(spec).code()).startsWith("input.");
    }

    @Test
    void filesAreLookedForInTheFolderThatIsNamed() throws Exception {
        write("lab.js", Samples.apidoc(1));
        write("lab", Samples.apidoc(1));
        Specs there = specs.withFolder(folder);

        assertThat(there.resolve("lab.js").api().operations()).hasSize(2);
        assertThat(there.resolve("lab").origin().label()).isEqualTo("lab");
        assertThat(there.file("lab.js")).contains(folder.resolve("lab.js"));
        assertThat(error("lab.js").code()).isEqualTo("input.not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.2", "latest", "-", "https://pve.example/apidoc.js", "a\0b"})
    void whatIsNoFileHasNoFile(String spec) {
        assertThat(specs.file(spec)).isEmpty();
    }

    @Test
    void theChecksumChangesWithTheContentOnly() throws Exception {
        String file = write("lab.js", Samples.apidoc(1));
        Optional<String> key = specs.sha256(file);
        assertThat(key).isPresent().isEqualTo(specs.sha256(write("copy.js", Samples.apidoc(1))));

        write("lab.js", Samples.apidoc(2));
        assertThat(specs.sha256(file)).isPresent().isNotEqualTo(key);
    }

    @Test
    void theChecksumOfAReleaseIsThatOfItsSnapshot() throws Exception {
        assertThat(specs.sha256("9.2"))
                .contains(specs.catalog().find("9.2").orElseThrow().manifest().snapshotSha256())
                .isEqualTo(specs.sha256("pve-latest"))
                .isNotEqualTo(specs.sha256("9.1"));

        SpecImporter.run(ImportRequest.of(write("lab.js", Samples.apidoc(1)), "lab", folder));
        Optional<String> before = Specs.with(SpecCatalog.of(List.of(folder))).sha256("lab");
        SpecImporter.run(ImportRequest.of(write("lab.js", Samples.apidoc(2)), "lab", folder)
                .withReplace(true));
        assertThat(Specs.with(SpecCatalog.of(List.of(folder))).sha256("lab"))
                .isPresent()
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "https://pve.example/apidoc.js", "missing.js", "9.3", "", "a\0b"})
    void whatCannotBeKnownWithoutReadingHasNoChecksum(String spec) {
        assertThat(specs.sha256(spec)).isEmpty();
    }

    @Test
    void aSpecIsReadFromAFileUnlessItIsPinnedOrComesFromElsewhere() throws Exception {
        SpecImporter.run(ImportRequest.of(write("lab.js", Samples.apidoc(1)), "lab", folder));
        Specs withFolder = Specs.with(SpecCatalog.of(List.of(folder))).withFolder(folder);

        assertThat(withFolder.files("lab.js")).containsExactly(folder.resolve("lab.js"));
        assertThat(withFolder.files("lab")).containsExactly(folder.resolve("pve/lab/api.snapshot"));
        assertThat(withFolder.files("9.2")).isEmpty();
        assertThat(withFolder.files("-")).isEmpty();
        assertThat(withFolder.files("https://pve.example/apidoc.js")).isEmpty();
    }

    @Test
    void aStreamIsReadUnderTheNameThatItIsGiven() throws Exception {
        String url = "https://pve.example/apidoc.js";
        ResolvedSpec spec =
                specs.resolve(url, new ByteArrayInputStream(Samples.apidoc(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(spec.origin().kind()).isEqualTo(SpecOrigin.Kind.URL);
        assertThat(spec.api().operations())
                .hasSize(2)
                .allMatch(operation -> operation.summary().isPresent());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> specs.resolve(url, new ByteArrayInputStream(new byte[] {'<'})))
                .withMessageStartingWith(url + ":1:1: error: ");
    }

    private Diagnostic error(String spec) {
        List<Diagnostic> found = new java.util.ArrayList<>();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> specs.resolve(spec))
                .satisfies(e -> found.addAll(e.diagnostics()));
        return found.get(0);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
