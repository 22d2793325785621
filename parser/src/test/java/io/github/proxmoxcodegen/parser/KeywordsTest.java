package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.TypeCondition;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single keywords become, in all their spellings. */
class KeywordsTest {

    private static final String POINTER = "/0/info/PUT/parameters/properties/x";

    @Test
    void limitsMayBeNumbersOrText() {
        Fixture fixture = Fixture.schema("\"type\": \"integer\", \"minimum\": \"0\", \"maximum\": 4294967295.0");
        Constraints constraints = constraints(fixture);
        assertThat(constraints.minimum()).contains(BigDecimal.ZERO);
        assertThat(constraints.maximum()).contains(new BigDecimal("4294967295"));
        assertThat(fixture.findings()).containsExactly("NOTE schema.number-as-text " + POINTER + "/minimum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "\"\"", "null", "[]", "{}", "1e999999999", "\"0x10\"", "true"})
    void aLimitThatIsNoReasonableNumberIsKept(String json) {
        Fixture fixture = Fixture.schema("\"type\": \"integer\", \"minimum\": " + json);
        assertThat(constraints(fixture).minimum()).isEmpty();
        assertThat(fixture.schema().annotations().extensions()).containsEntry("minimum", json);
        assertThat(fixture.findings()).containsExactly("WARNING schema.invalid-value " + POINTER + "/minimum");
    }

    @Test
    void lengthsAreWholeAndNotNegative() {
        assertThat(constraints(Fixture.schema("\"type\": \"string\", \"maxLength\": \"64\""))
                        .maxLength())
                .isEqualTo(OptionalInt.of(64));
        for (String json : new String[] {"-1", "1.5", "99999999999"}) {
            Fixture fixture = Fixture.schema("\"type\": \"string\", \"maxLength\": " + json);
            assertThat(constraints(fixture).maxLength()).isEmpty();
            assertThat(fixture.schema().annotations().extensions()).containsEntry("maxLength", json);
        }
    }

    @Test
    void limitsThatNoValueMeetsAreReported() {
        assertThat(Fixture.schema("\"type\": \"integer\", \"minimum\": 2, \"maximum\": 1")
                        .findings())
                .containsExactly("WARNING schema.empty-range " + POINTER + "/maximum");
        assertThat(Fixture.schema("\"type\": \"string\", \"minLength\": 2, \"maxLength\": 1")
                        .findings())
                .containsExactly("WARNING schema.empty-range " + POINTER + "/maxLength");
    }

    @Test
    void theSlipsMinAndMaxLimitNothing() {
        Fixture fixture = Fixture.schema("\"type\": \"integer\", \"min\": 100, \"max\": 200");
        assertThat(constraints(fixture)).isEqualTo(Constraints.NONE);
        assertThat(fixture.schema().annotations().extensions())
                .containsEntry("min", "100")
                .containsEntry("max", "200");
        assertThat(fixture.findings())
                .containsExactly(
                        "NOTE schema.ignored-keyword " + POINTER + "/min",
                        "NOTE schema.ignored-keyword " + POINTER + "/max");
    }

    @Test
    void optionalMayBeWrittenInMoreThanOneWay() {
        assertThat(Fixture.schema("\"optional\": 1").property().optional()).isTrue();
        assertThat(Fixture.schema("\"optional\": true").property().optional()).isTrue();
        assertThat(Fixture.schema("\"optional\": 0").property().optional()).isFalse();
        assertThat(Fixture.schema("").property().optional()).isFalse();
        Fixture text = Fixture.schema("\"optional\": \"1\"");
        assertThat(text.property().optional()).isTrue();
        assertThat(text.findings()).containsExactly("NOTE schema.number-as-text " + POINTER + "/optional");
        Fixture word = Fixture.schema("\"optional\": \"perhaps\"");
        assertThat(word.property().optional()).isFalse();
        assertThat(word.findings()).containsExactly("WARNING schema.invalid-value " + POINTER + "/optional");
        assertThat(word.schema().annotations().extensions()).containsEntry("optional", "\"perhaps\"");
    }

    @Test
    void enumsKeepTheirOrderAndAreTexts() {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"enum\": [\"b\", 1, \"a\", 2.5]");
        assertThat(constraints(fixture).enumeration()).containsExactly("b", "1", "a", "2.5");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void anEnumThatIsNullIsNone() {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"enum\": null");
        assertThat(constraints(fixture).enumeration()).isEmpty();
        assertThat(fixture.schema().annotations().extensions()).containsEntry("enum", "null");
        assertThat(fixture.findings()).containsExactly("NOTE schema.enum-null " + POINTER + "/enum");
    }

    @Test
    void aValueThatAnEnumHasTwiceIsTakenOnce() {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"enum\": [\"b\", \"a\", \"b\"]");
        assertThat(constraints(fixture).enumeration()).containsExactly("b", "a");
        assertThat(fixture.findings()).containsExactly("NOTE schema.enum-duplicate " + POINTER + "/enum");
    }

    @Test
    void anEmptyEnumIsKeptButNotChecked() {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"enum\": []");
        assertThat(fixture.schema().annotations().extensions()).containsEntry("enum", "[]");
        assertThat(fixture.findings()).containsExactly("WARNING schema.empty-enum " + POINTER + "/enum");
    }

    @Test
    void requiresNamesOneOrMore() {
        assertThat(Fixture.schema("\"requires\": \"storage\"").property().requires())
                .containsExactly("storage");
        assertThat(Fixture.schema("\"requires\": [\"a\", \"b\"]").property().requires())
                .containsExactly("a", "b");
    }

    @Test
    void aPropertyMayBelongToSomeVariants() {
        assertThat(Fixture.schema("\"type-property\": \"kind\", \"instance-types\": [\"b\", \"a\"]")
                        .property()
                        .condition())
                .contains(new TypeCondition("kind", java.util.List.of("b", "a")));
        Fixture half = Fixture.schema("\"instance-types\": [\"b\"]");
        assertThat(half.property().condition()).isEmpty();
        assertThat(half.schema().annotations().extensions()).containsEntry("instance-types", "[\"b\"]");
    }

    @Test
    void wordsGoToTheProse() {
        Annotations annotations = Fixture.schema("""
                        "type": "integer", "title": "T", "description": "D", "verbose_description": "V", "typetext": "<x>",
                        "format_description": "F", "renderer": "bytes"
                        """).schema().annotations();
        assertThat(annotations.prose())
                .isEqualTo(new Prose(
                        Optional.of("T"), Optional.of("D"), Optional.of("V"), Optional.of("<x>"), Optional.of("F")));
        assertThat(annotations.renderer()).contains("bytes");
    }

    @Test
    void linksTellWhichMemberNamesAChild() {
        Fixture fixture = Fixture.method("""
                "returns": {"type": "array", "items": {"type": "object"},
                    "links": [{"rel": "child", "href": "{id}"}, {"rel": "child"}, 5]}
                """);
        assertThat(((ArraySchema) fixture.operation().returns()).links()).containsExactly(new Link("child", "{id}"));
        assertThat(fixture.findings())
                .containsExactly(
                        "WARNING schema.invalid-link /0/info/PUT/returns/links/1",
                        "WARNING schema.invalid-link /0/info/PUT/returns/links/2");
    }

    @Test
    void anUnknownKeywordIsKeptWithSortedNamesAndReportedWhereItStands() {
        Fixture fixture = Fixture.of("""
                [{"path": "/cluster/thing", "info": {"GET": {
                    "parameters": {"properties": {"x": {
                        "type": "string",
                        "flavour": {"b": [1, 2.50, "\\u0007"], "a": null}
                    }}}
                }}}]
                """);
        assertThat(fixture.schema().annotations().extensions())
                .containsEntry("flavour", "{\"a\":null,\"b\":[1,2.50,\"\\u0007\"]}");
        assertThat(fixture.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(Fixture.line(diagnostic))
                    .isEqualTo("WARNING schema.unknown-keyword /0/info/GET/parameters/properties/x/flavour");
            assertThat(diagnostic.position().line()).isEqualTo(4);
            assertThat(diagnostic.position().column()).isEqualTo(20);
            assertThat(diagnostic.message()).contains("'flavour'");
        });
    }

    @Test
    void ofAKeywordThatStandsTwiceTheLastCounts() {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"maxLength\": 3, \"maxLength\": 4");
        assertThat(constraints(fixture).maxLength()).isEqualTo(OptionalInt.of(4));
        assertThat(fixture.findings()).containsExactly("WARNING json.duplicate-key " + POINTER + "/maxLength");
    }

    @Test
    void aLineBreakInsideATextIsTakenAsItIs() {
        Fixture fixture = Fixture.of(Fixture.methodText(
                "GET", "/cluster/thing", "\"description\": \"two\nlines\tand a tab\",\n\"bogus\": 1"));
        assertThat(fixture.operation().description()).contains("two\nlines\tand a tab");
        assertThat(fixture.diagnostics())
                .singleElement()
                .satisfies(
                        diagnostic -> assertThat(diagnostic.position().line()).isEqualTo(3));
    }

    private static Constraints constraints(Fixture fixture) {
        return ((ScalarSchema) fixture.schema()).constraints();
    }
}
