package io.github.proxmoxcodegen.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.proxmoxcodegen.model.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"9.2.3", "7.4-16", "my_lab", "A", "x.y-z_1", "-", "latest"})
    void lettersDigitsDotsDashesAndUnderscoresAreNames(String name) {
        assertThat(SpecTag.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "a..b", "../x", "a/b", "a\\b", "a b", "a\n", "\u00e9", "a\0", "a:b", "~", "$HOME",
                "%2e%2e", "*", "\u0661"
            })
    void whatCouldLeaveAFolderOrMeanSomethingToAShellIsNoName(String name) {
        assertThat(SpecTag.isName(name)).isFalse();
        assertThat(SpecTag.parse(name, Product.PVE)).isEmpty();
        assertThat(SpecTag.parse("pve-" + name)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SpecTag(Product.PVE, name));
    }

    @Test
    void aNameHasAtMostAHundredCharacters() {
        assertThat(SpecTag.isName("a".repeat(100))).isTrue();
        assertThat(SpecTag.isName("a".repeat(101))).isFalse();
    }

    @Test
    void theProductIsPartOfATag() {
        assertThat(SpecTag.parse("pbs-4")).contains(new SpecTag(Product.PBS, "4"));
        assertThat(SpecTag.parse("pve-7.4-16")).hasToString("Optional[pve-7.4-16]");
        assertThat(SpecTag.parse("9.2")).isEmpty();
        assertThat(SpecTag.parse("9.2", Product.PVE)).contains(new SpecTag(Product.PVE, "9.2"));
        assertThat(SpecTag.parse("pbs-4", Product.PVE)).contains(new SpecTag(Product.PBS, "4"));
        assertThat(SpecTag.parse("pve-", Product.PVE)).isEmpty();
    }
}
