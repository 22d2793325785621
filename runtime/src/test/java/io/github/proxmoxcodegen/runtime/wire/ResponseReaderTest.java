package io.github.proxmoxcodegen.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseReaderTest {

    private final ResponseReader reader = ResponseReader.lenient();

    @Test
    void looseValuesAreUnderstoodAndEachDeviationIsRecorded() {
        assertThat(reader.readBoolean("1")).isTrue();
        assertThat(reader.readBoolean("")).isFalse();
        assertThat(reader.readInteger("5400")).isEqualTo(5400);
        assertThat(reader.readInteger(2.0)).isEqualTo(2);
        assertThat(reader.readNumber("0.5")).isEqualByComparingTo("0.5");
        assertThat(reader.readString(12)).isEqualTo("12");

        assertThat(reader.deviations().count()).isEqualTo(6);
    }

    @Test
    void regularValuesAreNoDeviation() {
        assertThat(reader.readBoolean(1)).isTrue();
        assertThat(reader.readBoolean(0)).isFalse();
        assertThat(reader.readBoolean(true)).isTrue();
        assertThat(reader.readInteger(5400L)).isEqualTo(5400);
        assertThat(reader.readNumber(0.5)).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(reader.readString("x")).isEqualTo("x");
        assertThat(reader.readList(List.of(1))).hasSize(1);
        assertThat(reader.readObject(Map.of("a", 1))).hasSize(1);
        assertThat(reader.readBoolean(null)).isNull();
        assertThat(reader.readInteger(null)).isNull();
        assertThat(reader.readNumber(null)).isNull();
        assertThat(reader.readString(null)).isNull();

        assertThat(reader.deviations().isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeUnderstoodIsAbsentAndRecorded() {
        assertThat(reader.readInteger("N/A")).isNull();
        assertThat(reader.readInteger("1e999999999")).isNull();
        assertThat(reader.readInteger(true)).isNull();
        assertThat(reader.readInteger("9".repeat(30))).isNull();
        assertThat(reader.readBoolean("yes")).isNull();
        assertThat(reader.readNumber(List.of())).isNull();
        assertThat(reader.readString(Map.of())).isNull();
        assertThat(reader.readList("x")).isEmpty();
        assertThat(reader.readObject("x")).isEmpty();

        assertThat(reader.deviations().sorted())
                .hasSize(9)
                .extracting(Violation::kind)
                .containsOnly(Kind.TYPE);
    }

    @Test
    void aLenientReaderAcceptsWhatAStrictOneRefuses() {
        ResponseReader strict = ResponseReader.strict();
        for (ResponseReader each : List.of(reader, strict)) {
            each.undeclared("extra", 1);
            each.absent("digest");
        }

        assertThat(reader.result("value")).isEqualTo(Validated.valid("value"));
        assertThat(strict.result("value").violations())
                .extracting(Violation::toString)
                .containsExactly("digest: required, but not given", "extra: no such parameter here");
    }
}
