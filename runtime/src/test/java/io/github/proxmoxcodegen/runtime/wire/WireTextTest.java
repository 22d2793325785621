package io.github.proxmoxcodegen.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTextTest {

    @Test
    void numbersAreWrittenAsPerlWritesThem() {
        assertThat(WireText.of((Object) 100.0)).isEqualTo("100");
        assertThat(WireText.of(new BigDecimal("1e2"))).isEqualTo("100");
        assertThat(WireText.of(new BigDecimal("100.0"))).isEqualTo("100");
        assertThat(WireText.of((Object) 0.1)).isEqualTo("0.1");
        assertThat(WireText.of((Object) (1.0 / 3))).isEqualTo("0.333333333333333");
        assertThat(WireText.of((Object) 1e15)).isEqualTo("1e+15");
        assertThat(WireText.of((Object) 1e14)).isEqualTo("100000000000000");
        assertThat(WireText.of(Double.valueOf(-1.5e300))).isEqualTo("-1.5e+300");
        assertThat(WireText.of((Object) 0.0001)).isEqualTo("0.0001");
        assertThat(WireText.of((Object) 0.00001)).isEqualTo("1e-05");
        assertThat(WireText.of(Double.valueOf(-0.0))).isEqualTo("0");
        assertThat(WireText.of((Object) 2.5f)).isEqualTo("2.5");
        assertThat(WireText.of((Object) Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(WireText.of(new BigInteger("123456789012345678901234567890")))
                .isEqualTo("123456789012345678901234567890");
    }

    @Test
    void truthValuesAreOneAndZero() {
        assertThat(WireText.of(true)).isEqualTo("1");
        assertThat(WireText.of(false)).isEqualTo("0");
    }

    @Test
    void onlySingleValuesHaveText() {
        assertThat(WireText.of(List.of("a"))).isNull();
        assertThat(WireText.of((Object) null)).isNull();
        assertThat(WireText.of(new Object())).isNull();
    }
}
