package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes all pinned snapshots anew from raw files. Not a test, and not run as one: {@code mvn test -pl specs -am
 * -Dtest=PinReleases -Dsurefire.failIfNoSpecifiedTests=false}. The raw files are looked for in {@code ../shared/apidoc}, or
 * in the folder that the system property {@code raw.files} names.
 */
class PinReleases {

    @Test
    void pinAll() throws Exception {
        Path target =
                Path.of(System.getProperty("project.root", "."), "specs/src/main/resources", SpecStore.Pinned.ROOT);
        Path rawFiles = Path.of(System.getProperty("raw.files", PinnedRelease.RAW_FILES.toString()));
        for (PinnedRelease release : PinnedRelease.all()) {
            ImportRequest request = ImportRequest.of(
                            rawFiles.resolve(release.fileName()).toString(),
                            release.tag().toString(),
                            target)
                    .withVersion(release.tag().name())
                    .withReplace(true);
            ImportResult result = SpecImporter.run(
                    release.published().map(request::withPublished).orElse(request));
            assertThat(result.manifest().counts().operations()).isEqualTo(release.operations());
            System.out.println(result.outcome() + " " + release);
        }
        Files.writeString(
                target.resolve(SpecCatalog.INDEX),
                PinnedRelease.all().stream().map(PinReleases::line).collect(Collectors.joining()));
    }

    private static String line(PinnedRelease release) {
        return Stream.concat(Stream.of(release.tag().toString()), release.aliases().stream())
                .collect(Collectors.joining(" ", "", "\n"));
    }
}
