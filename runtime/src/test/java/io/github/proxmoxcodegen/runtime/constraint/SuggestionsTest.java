package io.github.proxmoxcodegen.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {

    @Test
    void theNearestNameIsMeantWhateverTheOrder() {
        assertThat(Suggestions.hint("Node", List.of("node", "apiversion", "force")))
                .isEqualTo("did you mean 'node'?");
        assertThat(Suggestions.hint("Node", List.of("apiversion", "force", "node")))
                .isEqualTo("did you mean 'node'?");
        assertThat(Suggestions.hint("brigde", List.of("bridge", "brigda", "x"))).isEqualTo("did you mean 'brigda'?");
    }

    @Test
    void nothingIsMeantByANameLikeNoOther() {
        assertThat(Suggestions.hint("colour", List.of("bridge", "model"))).isEmpty();
        assertThat(Suggestions.hint("x", List.of("y"))).isEmpty();
    }
}
