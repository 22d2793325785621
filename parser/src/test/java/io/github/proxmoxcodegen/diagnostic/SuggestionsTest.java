package io.github.proxmoxcodegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final List<String> NAMES = List.of("pve-9.2.3", "pve-9.2", "pve-8.4", "pbs-4", "9.2.3", "latest");

    @Test
    void theNearestNameComesFirst() {
        assertThat(of("pve-9.2.4")).first().isEqualTo("pve-9.2.3");
        assertThat(of("lastest")).containsExactly("latest");
        assertThat(of("PVE-8.4")).first().isEqualTo("pve-8.4");
        assertThat(of("9.23")).first().isEqualTo("9.2.3");
    }

    @Test
    void whatIsNotAlikeIsNotOffered() {
        assertThat(of("documentation")).isEmpty();
    }

    @Test
    void atMostThreeAreOffered() {
        assertThat(of("pve-9")).hasSizeLessThanOrEqualTo(3).contains("pve-9.2");
    }

    private static List<String> of(String text) {
        return Suggestions.of(text, Stream.concat(NAMES.stream(), NAMES.stream()));
    }
}
