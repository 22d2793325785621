package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialect has more than one spelling for. */
class SpellingsTest {

    @Test
    void additionalPropertiesWithoutTypeAreAnObject() {
        assertThat(Fixture.ofParameter("{'additionalProperties': 0}").schema()).isInstanceOf(ObjectSchema.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "ip"})
    void typesThatTheServerDoesNotCheckAreAnyValue(String type) {
        Fixture fixture = Fixture.ofParameter("{'type': '" + type + "', 'maxLength': 9}");
        AnySchema schema = (AnySchema) fixture.schema();
        assertThat(schema.declaredType()).contains(type);
        assertThat(schema.constraints().maxLength()).hasValue(9);
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void aLinkMustHaveBothParts() {
        Fixture fixture = Fixture.ofParameter("{'type': 'array', 'links': [{'rel': 'child'}, {'rel': 'child', 'href':"
                + " '{id}'}, 7, {'rel': 'a', 'href': 'b', 'more': [1, 2]}]}");
        assertThat(((ArraySchema) fixture.schema()).links()).containsExactly(new Link("child", "{id}"));
        assertThat(fixture.codes())
                .containsExactly("schema.invalid-link", "schema.invalid-link", "schema.invalid-link");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "'0'", "false", "''"})
    void unknownNamesAreRefused(String flag) {
        assertThat(additional(flag)).isEqualTo(Additional.FORBIDDEN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "'1'", "true"})
    void unknownNamesPass(String flag) {
        assertThat(additional(flag)).isEqualTo(new Additional.Allowed(true));
    }

    private static Additional additional(String value) {
        Schema schema = Fixture.ofParameter("{'type': 'object', 'additionalProperties': " + value + "}")
                .schema();
        return ((ObjectSchema) schema).additional();
    }

    @Test
    void additionalPropertiesOfAnotherKindAreKeptAndReported() {
        Fixture fixture = Fixture.ofParameter("{'type': 'object', 'additionalProperties': [1]}");
        assertThat(fixture.extension("additionalProperties")).contains("[1]");
        assertThat(((ObjectSchema) fixture.schema()).additional()).isEqualTo(new Additional.Allowed(false));
        assertThat(fixture.finding("schema.invalid-value").message())
                .contains("'additionalProperties'")
                .contains("a list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"1|true", "'1'|true", "true|true", "0|false", "'0'|false", "''|false", "false|false"})
    void optionalIsSpelledInManyWays(String flag, boolean optional) {
        Fixture fixture = Fixture.ofParameter("{'type': 'string', 'optional': " + flag + "}");
        assertThat(fixture.property().optional()).isEqualTo(optional);
        assertThat(fixture.codes()).isEqualTo(flag.startsWith("'") ? List.of("schema.number-as-text") : List.of());
    }
}
