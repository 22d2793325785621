package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.PropertyString.Member;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyStringsTest {

    @Test
    void partsMayBeNamedLikeKeywordsOfSchemas() {
        Fixture fixture = Fixture.ofParameter("""
                {'type': 'string', 'format': {
                  'type': {'type': 'string'},
                  'format': {'type': 'string', 'enum': ['raw']},
                  'items': {'type': 'integer'},
                  'properties': {'type': 'string', 'maxLength': 3},
                  'default': {'type': 'boolean'}}}
                """);
        PropertyString content = content(fixture);

        assertThat(content.parts())
                .extracting(PropertyString.Part::name)
                .containsExactly("default", "format", "items", "properties", "type");
        assertThat(((ScalarSchema) member(content, "properties").schema()).type())
                .isEqualTo(ScalarType.STRING);
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void aPropertyStringCanStandInAPropertyString() {
        Fixture fixture = Fixture.ofParameter("{'format': {'inner': {'format': {'x': {'type': 'integer'}}}}}");
        ScalarSchema inner = (ScalarSchema) member(content(fixture), "inner").schema();
        Format.Structured format =
                (Format.Structured) inner.constraints().format().orElseThrow();
        assertThat(format.content().part("x")).isPresent();
    }

    @Test
    void noPartsAtAllAreAPropertyStringThatTakesNoKey() {
        assertThat(content(Fixture.ofParameter("{'type': 'string', 'format': {}}")))
                .isEqualTo(new PropertyString(List.of(), Optional.empty(), Additional.FORBIDDEN));
    }

    @Test
    void theFirstOfTwoDefaultKeysCounts() {
        Fixture fixture = Fixture.ofParameter("{'format': {'b': {'type': 'string', 'default_key': 1},"
                + " 'a': {'type': 'string', 'default_key': 1}, 'c': {'type': 'string', 'default_key': 0}}}");
        assertThat(content(fixture).defaultKey()).contains("b");
        assertThat(fixture.finding("format.default-keys").message())
                .contains("'a'")
                .contains("'b'");
    }

    @Test
    void anAliasMustStandForAKey() {
        Fixture fixture = Fixture.ofParameter(
                "{'format': {'a': {'alias': 'nothing'}, 'b': {'type': 'string'}, 'c': {'alias': 'b',"
                        + " 'keyAlias': 'moon'}}}");
        assertThat(fixture.codes()).containsExactly("format.missing-key", "format.missing-key");
        assertThat(fixture.diagnostics()).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(fixture.diagnostics().get(0).message()
                        + fixture.diagnostics().get(1).message())
                .contains("'nothing'")
                .contains("'moon'");
    }

    @Test
    void whatAnAliasSaysBesideIsReported() {
        Fixture fixture =
                Fixture.ofParameter("{'format': {'a': {'alias': 'b', 'optional': 1}, 'b': {'type': 'string'}}}");
        assertThat(fixture.finding("format.alias-keyword").message()).contains("'optional'");
    }

    @Test
    void aKeyDeclaredTwiceIsAnError() {
        String text = Fixture.document(
                "PUT", "{'parameters': {'properties': {'p': {'format': {'a': {'type': 'string'}, 'a': {}}}}}}");
        assertThat(Fixture.onlyError(Fixture.refusal(text)).code()).isEqualTo("schema.duplicate-property");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'object', 'properties': {'kind': {'type': 'string'}}, 'additionalProperties': true",
                "'additionalProperties': true, 'properties': {'kind': {'type': 'string'}}, 'type': 'object'",
                "'properties': {'kind': {'type': 'string'}}, 'type': 'object', 'additionalProperties': true",
            })
    void theOrderOfKeywordsDoesNotMatter(String format) {
        Fixture fixture = Fixture.ofPbsParameter("{'type': 'string', 'format': {" + format + "}}");
        assertThat(content(fixture).part("kind")).isPresent();
        assertThat(content(fixture).additional()).isEqualTo(new Additional.Allowed(true));
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'array', 'items': {'type': 'string', 'maxLength': 5}, 'minLength': 1",
                "'items': {'type': 'string', 'maxLength': 5}, 'minLength': 1, 'type': 'array'",
            })
    void pbsGivesTheSchemaOfAList(String format) {
        Fixture fixture = Fixture.ofPbsParameter("{'type': 'string', 'format': {" + format + "}}");
        ArraySchema array =
                ((Format.Elements) fixture.scalar().constraints().format().orElseThrow()).array();
        assertThat(array.minItems()).hasValue(1);
        assertThat(((ScalarSchema) array.items().orElseThrow()).constraints().maxLength())
                .hasValue(5);
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void whatMeansNothingForAWholeStringIsKept() {
        Fixture fixture = Fixture.ofPbsParameter("{'type': 'string', 'format': {'type': 'object', 'maxLength': 9,"
                + " 'shape': 'round', 'properties': {'a': {'type': 'string'}}}}");
        assertThat(fixture.extension("format.maxLength")).contains("9");
        assertThat(fixture.extension("format.shape")).contains("\"round\"");
        assertThat(fixture.codes()).containsExactlyInAnyOrder("schema.misplaced-keyword", "schema.unknown-keyword");
    }

    private static Format.Structured structured(Fixture fixture) {
        return (Format.Structured) fixture.scalar().constraints().format().orElseThrow();
    }

    private static PropertyString content(Fixture fixture) {
        return structured(fixture).content();
    }

    private static Property member(PropertyString content, String key) {
        return ((Member) content.part(key).orElseThrow()).property();
    }
}
