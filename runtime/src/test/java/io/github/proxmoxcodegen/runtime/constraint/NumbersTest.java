package io.github.proxmoxcodegen.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.runtime.constraint.Numbers.Limit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"5", "+5", "-5", "05", "5\n", "٣", "99999999999999999999999"})
    void theseAreIntegers(String text) {
        assertThat(Numbers.isInteger(text)).isTrue();
        assertThat(Numbers.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "5.0", "1e3", " 5", "5 ", "0x5", "5\n\n", "five", "--5"})
    void theseAreNot(String text) {
        assertThat(Numbers.isInteger(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.", ".5", "-5.5", "1e3", "1E-3", "+.5e+10", "5.\n"})
    void theseAreNumbersOnly(String text) {
        assertThat(Numbers.isNumber(text)).isTrue();
        assertThat(Numbers.isInteger(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "e5", "1e", "1e+", "nan", "inf", "0x1", "1.2.3", "1 ", "-", "5e5.5"})
    void theseAreNoNumbers(String text) {
        assertThat(Numbers.isNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "99, 100, -1",
        "100, 100, 0",
        "101, 100, 1",
        "+100, 100, 0",
        "-5, 0, -1",
        "1e2, 100, 0",
        "99.9, 100, -1",
        "99999999999999999999, 9223372036854775807, 1",
        "-99999999999999999999, 0, -1",
        "0.5, 0.25, 1",
        "005, 5, 0",
        "9223372036854775807, 9223372036854775807, 0"
    })
    void numbersCompareByTheirValue(String text, BigDecimal limit, int sign) {
        assertThat(Integer.signum(Numbers.compare(text, Limit.of(limit)))).isEqualTo(sign);
    }

    @Test
    void digitsOfOtherScriptsCountAsZero() {
        assertThat(Numbers.compare("٣", Limit.of(1))).isNegative();
    }

    @Test
    void wholeNumbersFitSixtyFourBitsOrNothing() {
        assertThat(Numbers.toLong("+05\n")).isEqualTo(5);
        assertThat(Numbers.toLong("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(Numbers.toLong("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Numbers.toLong("9223372036854775808")).isNull();
        assertThat(Numbers.toLong("-9223372036854775809")).isNull();
        assertThat(Numbers.toLong("0".repeat(100) + "7")).isEqualTo(7);
        assertThat(Numbers.toLong("9".repeat(1_000_000))).isNull();
    }

    @Test
    void numbersOfAbsurdLengthAreNotComputed() {
        assertThat(Numbers.toDecimal("-.5e3\n")).isEqualTo("-500");
        assertThat(Numbers.toDecimal("5.")).isEqualTo("5");
        assertThat(Numbers.toDecimal("5.50")).isEqualTo(Numbers.toDecimal("55e-1"));
        assertThat(Numbers.toDecimal("1" + "0".repeat(50))).isEqualTo(Numbers.toDecimal("1e50"));
        assertThat(Numbers.toDecimal("1e99999999999")).isNull();
        assertThat(Numbers.toDecimal("9".repeat(1_000_000))).isNull();
        assertThat(Numbers.compare("1e99999999999", Limit.of(5))).isPositive();
    }

    @Test
    void aLimitIsShownAsItIs() {
        assertThat(Limit.of(new BigDecimal("16.0")).text()).isEqualTo("16");
        assertThat(Limit.of(new BigDecimal("0.5")).text()).isEqualTo("0.5");
        assertThat(Limit.of(new BigDecimal("1e999999999")).whole()).isFalse();
    }
}
