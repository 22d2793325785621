package io.github.proxmoxcodegen.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "512, 512",
        "8K, 8192",
        "32G, 34359738368",
        "32GiB, 34359738368",
        "1.5T, 1649267441664",
        "0.3, 0"
    })
    void sizesAreBinaryAndFractionsDropped(String text, long bytes) {
        assertThat(DiskSize.parse(text)).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "32g", "32 G", "1.G", ".5G", "32GB", "-1", "32GiBx"})
    void otherTextIsNoSize(String text) {
        assertThat(DiskSize.isSize(text)).isFalse();
        assertThat(DiskSize.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 1K", "34359738368, 32G", "1536, 1536", "0, 0T", "1099511627776, 1T", "1125899906842624, 1024T"})
    void sizesAreWrittenInTheLargestExactUnit(long bytes, String text) {
        assertThat(DiskSize.format(bytes)).isEqualTo(text);
    }

    @Test
    void absurdSizesAreSizesButHaveNoNumber() {
        assertThat(DiskSize.isSize("9".repeat(100_000))).isTrue();
        assertThat(DiskSize.parse("9".repeat(100_000))).isEmpty();
        assertThat(DiskSize.parse("99999999999T")).isEmpty();
    }
}
