package io.github.proxmoxcodegen.pinned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PinnedSpecsTest {

    static List<PinnedSpec> all() {
        return PinnedSpecs.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyReleaseHasEveryDocument(PinnedSpec spec) throws IOException {
        assertThat(text(spec, PinnedDocument.SNAPSHOT)).startsWith("proxmox-api-snapshot ");
        assertThat(text(spec, PinnedDocument.MANIFEST)).contains("\"tag\": \"" + spec.tag() + "\"");
        assertThat(text(spec, PinnedDocument.OPENAPI_3_1)).startsWith("{\n  \"openapi\": \"3.1.0\"");
        assertThat(text(spec, PinnedDocument.OPENAPI_3_0)).startsWith("{\n  \"openapi\": \"3.0.3\"");
    }

    @Test
    void findsReleasesByTagAndAlias() {
        assertThat(PinnedSpecs.find("pve-9.2")).contains(PinnedSpecs.latest());
        assertThat(PinnedSpecs.find("pbs-latest")).map(PinnedSpec::tag).contains("pbs-4");
        assertThat(PinnedSpecs.find("9.2")).isEmpty();
        assertThat(PinnedSpecs.latest().resource(PinnedDocument.OPENAPI_3_1))
                .isEqualTo("META-INF/proxmox-specs/pve/9.2.3/openapi-3.1.json");
    }

    /** For tools that can name a file in a jar and no more. */
    @ParameterizedTest
    @EnumSource(PinnedDocument.class)
    void theFolderCalledLatestIsThatOfTheNewestRelease(PinnedDocument document) throws IOException {
        for (String product : List.of("pve", "pbs")) {
            PinnedSpec latest = PinnedSpecs.find(product + "-latest").orElseThrow();

            assertThat(text(new PinnedSpec(product + "-latest", List.of()), document))
                    .isEqualTo(text(latest, document));
        }
    }

    private static String text(PinnedSpec spec, PinnedDocument document) throws IOException {
        try (InputStream in = spec.open(document)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
