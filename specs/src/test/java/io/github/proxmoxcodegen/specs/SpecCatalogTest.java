package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecCatalogTest {

    private static final String TINY = "proxmox-api-snapshot 1\nproduct %s\n";

    @TempDir
    private Path folder;

    @Test
    void theReleasesOfTheIssueComeWithTheProgram() {
        assertThat(SpecCatalog.pinned().entries())
                .extracting(entry -> entry.tag().toString())
                .containsExactly(
                        "pve-9.2.3", "pve-9.1", "pve-9.0", "pve-8.4.5", "pve-7.4-16", "pve-6.4-15", "pve-4.1", "pbs-4");
        assertThat(SpecCatalog.pinned().entries()).allMatch(SpecEntry::pinned);
    }

    @ParameterizedTest
    @CsvSource({
        "pve-9.2.3, pve-9.2.3",
        "9.2.3, pve-9.2.3",
        "9.2, pve-9.2.3",
        "pve-9.2, pve-9.2.3",
        "latest, pve-9.2.3",
        "pve-latest, pve-9.2.3",
        "9.1, pve-9.1",
        "8.4, pve-8.4.5",
        "7.4-16, pve-7.4-16",
        "4.1, pve-4.1",
        "pbs-4, pbs-4",
        "pbs-latest, pbs-4",
    })
    void releasesAreFoundByTagAndAlias(String name, String tag) {
        assertThat(SpecCatalog.pinned().find(name).orElseThrow().tag()).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "9",
                "pve-4",
                "pbs-9.2",
                "9.2.4",
                "PVE-9.2",
                "",
                "-",
                "..",
                "pve-..",
                "../pve/9.2.3",
                "pve/9.2.3"
            })
    void otherNamesAreNot(String name) {
        assertThat(SpecCatalog.pinned().find(name)).isEmpty();
    }

    @Test
    void releasesOfAFolderStandBeforeThoseOfTheProgram() throws Exception {
        put("pve", "zeta");
        put("pbs", "alpha");
        put("pve", "9.1");
        SpecCatalog catalog = SpecCatalog.of(List.of(folder.resolve("absent"), folder));

        assertThat(catalog.entries())
                .extracting(entry -> entry.tag().toString())
                .startsWith("pve-9.1", "pve-zeta", "pbs-alpha", "pve-9.2.3")
                .endsWith("pbs-4");
        assertThat(catalog.find("9.1").orElseThrow().folder()).contains(folder.resolve("pve/9.1"));
        assertThat(catalog.find("zeta").orElseThrow().pinned()).isFalse();
        assertThat(catalog.find("alpha").orElseThrow().tag()).hasToString("pbs-alpha");
        assertThat(catalog.find("alpha").orElseThrow().load().operations()).isEmpty();
    }

    @Test
    void whatIsNoReleaseInAFolderIsPassedOver() throws Exception {
        Files.createDirectories(folder.resolve("pve/empty"));
        Files.createDirectories(folder.resolve("pve/not a tag"));
        Files.writeString(folder.resolve("pve/file"), "x");
        Files.writeString(folder.resolve("pve/not a tag/api.snapshot"), "x");
        Files.createDirectories(folder.resolve(".import-1"));
        assertThat(SpecCatalog.of(List.of(folder)).entries())
                .hasSameSizeAs(SpecCatalog.pinned().entries());
    }

    private void put(String product, String name) throws Exception {
        Path release = Files.createDirectories(folder.resolve(product).resolve(name));
        Files.writeString(release.resolve("api.snapshot"), TINY.replace("%s", product));
    }
}
