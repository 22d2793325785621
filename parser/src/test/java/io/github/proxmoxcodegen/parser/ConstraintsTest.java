package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    @Test
    void greatAndBrokenNumbersAreExact() {
        Constraints constraints = Fixture.ofParameter(
                        "{'type': 'number', 'minimum': -0.10, 'maximum': 18446744073709551615}")
                .scalar()
                .constraints();
        assertThat(constraints.minimum()).contains(new BigDecimal("-0.1"));
        assertThat(constraints.maximum()).contains(new BigDecimal("18446744073709551615"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "minimum   | 'a few'",
                "minimum   | [0]",
                "maximum   | 1e99999",
                "maximum   | '1e-2000000000'",
                "maximum   | null",
                "minLength | -1",
                "minLength | 1.5",
                "maxLength | 3000000000",
                "maxLength | {}",
                "pattern   | ['a']",
                "pattern   | true",
                "enum      | 'a'",
                "enum      | {}",
                "format    | ''",
                "format    | 1",
                "type      | ['string']",
                "renderer  | {}",
            })
    void aValueOfTheWrongKindIsKeptAndReported(String keyword, String value) {
        Fixture fixture = Fixture.ofParameter("{'type': 'string', '" + keyword + "': " + value + "}");

        assertThat(fixture.extension(keyword))
                .isEqualTo(
                        keyword.equals("enum") && value.startsWith("'")
                                ? Optional.of("\"a\"")
                                : Optional.of(value.replace('\'', '"')));
        Diagnostic finding = fixture.finding("schema.invalid-value");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("'" + keyword + "'");
        assertThat(finding.position().pointer()).endsWith("/properties/p/" + keyword);
    }

    @Test
    void anEnumListsEachValueOnce() {
        Fixture fixture = Fixture.ofParameter("{'type': 'string', 'enum': ['a', 'b', 'a', {'c': 1}]}");
        assertThat(fixture.scalar().constraints().enumeration()).containsExactly("a", "b");
        assertThat(fixture.finding("schema.enum-duplicate").message()).contains("'a'");
        assertThat(fixture.finding("schema.invalid-value").position().pointer()).endsWith("/p/enum/3");
    }

    @Test
    void aLongEnumListsEachValueOnce() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            list.append("'v").append(i % 599).append("',");
        }
        Fixture fixture = Fixture.ofParameter("{'enum': [" + list + "'last']}");
        assertThat(fixture.scalar().constraints().enumeration()).hasSize(600).endsWith("v598", "last");
        assertThat(fixture.finding("schema.enum-duplicate").message()).contains("'v0'");
    }

    @Test
    void equalLimitsAreARange() {
        assertThat(Fixture.ofParameter("{'type': 'integer', 'minimum': 5, 'maximum': 5}")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void perlPatternsAreTranslated() {
        Pattern pattern = Fixture.ofParameter("{'type': 'string', 'pattern': '(?^i:[a-z]+)'}")
                .scalar()
                .constraints()
                .pattern()
                .orElseThrow();
        assertThat(pattern.source()).isEqualTo("(?^i:[a-z]+)");
        assertThat("aBc").matches(pattern.java().orElseThrow());
        assertThat(pattern.ecma().orElseThrow()).doesNotContain("?^");
    }

    @Test
    void rustPatternsAreTranslated() {
        Pattern pattern = ((ScalarSchema) Fixture.ofPbsParameter("{'type': 'string', 'pattern': '/^[[:^cntrl:]]*$/'}")
                        .schema())
                .constraints()
                .pattern()
                .orElseThrow();
        assertThat(pattern.source()).isEqualTo("/^[[:^cntrl:]]*$/");
        assertThat(java.util.regex.Pattern.compile(pattern.java().orElseThrow())
                        .matcher("plain")
                        .find())
                .isTrue();
        assertThat(java.util.regex.Pattern.compile(pattern.java().orElseThrow())
                        .matcher("a\u0007b")
                        .find())
                .isFalse();
    }

    @Test
    void patternsFollowTheProductEvenIfItShowsLate() {
        // Nothing before the pattern tells that this is Rust: only the paths do, and they come last.
        Fixture late =
                Fixture.ofQuoted("[{'info': {'PUT': {'parameters': {'properties': {'p': {'type': 'string', 'pattern':"
                        + " '/^[a-z]+$/'}}}}}, 'path': '/admin/datastore'}]");
        Fixture early = Fixture.of(
                "[{\"path\":\"/admin/datastore\",\"info\":{\"PUT\":{\"parameters\":{\"properties\":{\"p\":{\"type\":\"string\","
                        + "\"pattern\":\"/^[a-z]+$/\"}}}}}}]",
                ApidocOptions.DEFAULT.withProduct(Product.PBS));
        assertThat(late.api()).isEqualTo(early.api());
        assertThat(late.scalar().constraints().pattern().orElseThrow().java().orElseThrow())
                .doesNotContain("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(unclosed", "a(?{ code })", "(?<x>a)\\\\k<y>"})
    void aPatternWithoutTranslationIsReportedOnce(String pattern) {
        Fixture fixture = Fixture.ofInfo("{'parameters': {'properties': {'p': {'type': 'string', 'pattern': '" + pattern
                + "'}, 'q': {'type': 'string', 'pattern': '" + pattern + "'}}}}");
        assertThat(fixture.scalar().constraints().pattern()).isPresent();
        Diagnostic finding = fixture.finding("schema.untranslatable-pattern");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.position().pointer()).endsWith("/p/pattern");
    }

    @ParameterizedTest
    @CsvSource({
        "pve-vmid,pve-vmid,false,false",
        "pve-node-list,pve-node,true,false",
        "email-opt,email,false,true",
        "regex,regex,false,false"
    })
    void formatsHaveNamesWithSuffixes(String name, String base, boolean list, boolean emptyAllowed) {
        Format.Named format = (Format.Named) Fixture.ofParameter("{'type': 'string', 'format': '" + name + "'}")
                .scalar()
                .constraints()
                .format()
                .orElseThrow();
        assertThat(format.name()).isEqualTo(name);
        assertThat(format.base()).isEqualTo(base);
        assertThat(format.list()).isEqualTo(list);
        assertThat(format.emptyAllowed()).isEqualTo(emptyAllowed);
    }

    @Test
    void limitsCountWithoutKnownTypeAsWell() {
        AnySchema schema = (AnySchema) Fixture.ofParameter("{'type': 'any', 'minimum': 3, 'enum': ['3', '4']}")
                .schema();
        assertThat(schema.constraints().minimum()).contains(new BigDecimal(3));
        assertThat(schema.constraints().enumeration()).isEqualTo(List.of("3", "4"));
    }
}
