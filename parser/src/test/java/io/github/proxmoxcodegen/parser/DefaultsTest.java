package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Literal;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which defaults are values and which are remarks. */
class DefaultsTest {

    private static final String REMARKED = "NOTE schema.default-not-valid /0/info/PUT/parameters/properties/x/default";
    private static final String CONVERTED = "NOTE schema.default-as-text /0/info/PUT/parameters/properties/x/default";

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "true,true", "false,false"})
    void truthValues(String json, boolean value) {
        Fixture fixture = Fixture.schema("\"type\": \"boolean\", \"default\": " + json);
        assertThat(value(fixture)).isEqualTo(new Literal.Bool(value));
        assertThat(fixture.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "yes,true", "on,true", "true,true", "0,false", "no,false", "Off,false", "false,false"})
    void truthValuesAsWords(String word, boolean value) {
        Fixture fixture = Fixture.schema("\"type\": \"boolean\", \"default\": \"" + word + "\"");
        assertThat(value(fixture)).isEqualTo(new Literal.Bool(value));
        assertThat(fixture.findings()).containsExactly(CONVERTED);
    }

    @Test
    void numbersAlsoAsText() {
        assertThat(value(Fixture.schema("\"type\": \"integer\", \"default\": 512")))
                .isEqualTo(new Literal.Num(BigDecimal.valueOf(512)));
        assertThat(value(Fixture.schema("\"type\": \"number\", \"default\": 0.5")))
                .isEqualTo(new Literal.Num(new BigDecimal("0.5")));
        Fixture text = Fixture.schema("\"type\": \"integer\", \"default\": \"16777216\"");
        assertThat(value(text)).isEqualTo(new Literal.Num(BigDecimal.valueOf(16777216)));
        assertThat(text.findings()).containsExactly(CONVERTED);
    }

    @Test
    void textsAlsoAsNumbers() {
        assertThat(value(Fixture.schema("\"type\": \"string\", \"default\": \"abc\"")))
                .isEqualTo(new Literal.Text("abc"));
        assertThat(value(Fixture.schema("\"type\": \"string\", \"enum\": [\"1\", \"2\"], \"default\": 2")))
                .isEqualTo(new Literal.Text("2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"integer\", \"default\": \"as many as there are\"",
                "\"type\": \"integer\", \"default\": \"max(30, half)\"",
                "\"type\": \"integer\", \"default\": 1.5",
                "\"type\": \"integer\", \"default\": true",
                "\"type\": \"number\", \"default\": 1e400",
                "\"type\": \"boolean\", \"default\": \"0; or 1 for some\"",
                "\"type\": \"boolean\", \"default\": 2",
                "\"type\": \"string\", \"default\": null",
                "\"type\": \"string\", \"default\": true",
                "\"type\": \"string\", \"default\": [1]",
                "\"type\": \"string\", \"enum\": [\"1\", \"2\", \"32\"], \"default\": \"3\"",
                "\"type\": \"string\", \"enum\": [\"on\"], \"default\": \"On\"",
                "\"type\": \"string\", \"maxLength\": 2, \"default\": \"abc\"",
                "\"type\": \"integer\", \"minimum\": 1, \"default\": 0",
                "\"type\": \"integer\", \"maximum\": 1, \"default\": 2",
                "\"type\": \"object\", \"default\": {}",
                "\"type\": \"array\", \"default\": \"a\""
            })
    void whatTheSchemaDoesNotAcceptIsARemark(String keywords) {
        Fixture fixture = Fixture.schema(keywords);
        assertThat(fixture.schema().annotations().defaultValue()).get().isInstanceOf(DefaultValue.Remark.class);
        assertThat(fixture.findings()).containsExactly(REMARKED);
    }

    @Test
    void lengthsCountCharactersAndNotHalves() {
        assertThat(value(Fixture.schema("\"type\": \"string\", \"maxLength\": 2, \"default\": \"😀😀\"")))
                .isEqualTo(new Literal.Text("😀😀"));
    }

    @Test
    void aRemarkKeepsWhatStandsThere() {
        assertThat(remark("\"cgroup: it depends\"")).isEqualTo("cgroup: it depends");
        assertThat(remark("null")).isEqualTo("null");
        assertThat(remark("{\"b\": 1, \"a\": []}")).isEqualTo("{\"a\":[],\"b\":1}");
    }

    @Test
    void aDefaultThatDoesNotMatchThePatternIsARemark() {
        Fixture fixture =
                Fixture.schema("\"type\": \"string\", \"pattern\": \"[a-f0-9]{4}\", \"default\": \"made up\"");
        assertThat(fixture.findings()).containsExactly(REMARKED);
        assertThat(value(Fixture.schema("\"type\": \"string\", \"pattern\": \"[a-f0-9]{4}\", \"default\": \"00ff\"")))
                .isEqualTo(new Literal.Text("00ff"));
    }

    @Test
    void aPatternThatNeverEndsDoesNotHang() {
        String bomb = "\"type\": \"string\", \"pattern\": \"(a|a)*b\", \"default\": \"" + "a".repeat(60) + "\"";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Fixture.schema(bomb));
    }

    @Test
    void aSchemaForAnyValueTakesAnyDefault() {
        assertThat(value(Fixture.schema("\"default\": 5"))).isEqualTo(new Literal.Num(BigDecimal.valueOf(5)));
        assertThat(value(Fixture.schema("\"default\": false"))).isEqualTo(new Literal.Bool(false));
        assertThat(value(Fixture.schema("\"default\": \"a\""))).isEqualTo(new Literal.Text("a"));
    }

    private static String remark(String json) {
        return Fixture.schema("\"type\": \"integer\", \"default\": " + json)
                .schema()
                .annotations()
                .defaultValue()
                .map(value -> ((DefaultValue.Remark) value).text())
                .orElseThrow();
    }

    private static Literal value(Fixture fixture) {
        return fixture.schema()
                .annotations()
                .defaultValue()
                .map(value -> ((DefaultValue.Value) value).literal())
                .orElseThrow();
    }
}
