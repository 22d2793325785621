package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.input.ReadResult;
import io.github.proxmoxcodegen.input.SpecReader;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ProseRemover;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.snapshot.SnapshotWriter;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the snapshots that come with this program promise. */
class PinnedSnapshotsTest {

    private static final int GREATEST_SIZE = 1_200_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static List<PinnedRelease> releases() {
        return PinnedRelease.all();
    }

    @Test
    void theTableOfThisTestIsTheIndex() {
        assertThat(SpecCatalog.pinned().entries())
                .extracting(SpecEntry::tag)
                .containsExactlyElementsOf(
                        releases().stream().map(PinnedRelease::tag).toList());
        assertThat(SpecCatalog.pinned().entries())
                .extracting(SpecEntry::aliases)
                .containsExactlyElementsOf(
                        releases().stream().map(PinnedRelease::aliases).toList());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void checksumsCountsAndFormAreAsTheManifestSays(PinnedRelease release) {
        assertThat(SpecVerifier.verify(release.entry())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theManifestSaysWhatIsInIt(PinnedRelease release) throws Exception {
        SpecManifest manifest = release.entry().manifest();
        assertThat(manifest.tag()).isEqualTo(release.tag());
        assertThat(manifest.version()).contains(release.tag().name());
        assertThat(manifest.published()).isEqualTo(release.published());
        assertThat(manifest.counts().paths()).isEqualTo(release.paths());
        assertThat(manifest.counts().operations()).isEqualTo(release.operations());
        assertThat(manifest.snapshotBytes()).isPositive().isLessThan(GREATEST_SIZE);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theTextIsTheSameInEveryLocale(PinnedRelease release) throws Exception {
        Api api = release.entry().load();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(SnapshotWriter.write(api)).isEqualTo(text(release));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void itIsTheModelOfTheRawFileWithoutProse(PinnedRelease release) throws Exception {
        ReadResult raw = SpecReader.readWithChecksum(
                release.rawFile().toString(),
                ApidocOptions.DEFAULT.withVersion(release.tag().name()));
        assertThat(release.entry().load())
                .as("the pinned snapshot and the raw file; PinReleases makes the snapshots anew")
                .isEqualTo(ProseRemover.withoutProse(raw.api()));
        assertThat(release.entry().manifest().sourceSha256())
                .isEqualTo(raw.sha256().orElseThrow());
    }

    /**
     * No description, title, type text or the like of the raw file stands in the snapshot: neither as it is, nor as it would
     * be escaped, nor with its blanks changed. Left out are only those that are a single word of letters, digits, dots,
     * dashes and underscores: such a word is spelled like a name, and some names ({@code bridge}, {@code iops}, {@code
     * CIDR}) are what the publisher gives as the whole description of something.
     */
    @ParameterizedTest
    @MethodSource("releases")
    void noProseOfTheRawFileIsInIt(PinnedRelease release) throws Exception {
        String snapshot = text(release);
        String even = BLANKS.matcher(snapshot).replaceAll(" ");
        Set<String> texts = RawProse.of(release.rawFile());
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts)
                .noneMatch(text -> snapshot.contains(text)
                        || snapshot.contains(
                                text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                        || even.contains(BLANKS.matcher(text).replaceAll(" ").strip()));
    }

    private static String text(PinnedRelease release) throws Exception {
        try (InputStream in = release.entry().openSnapshot()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
