package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.OperationTraits.Proxy;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsTest {

    @Test
    void whatAMethodSaysOfItself() {
        Operation operation = Fixture.ofInfo("""
                        {'method': 'PUT', 'name': 'change', 'description': 'in our words', 'allowtoken': 0,
                         'protected': 1, 'proxyto': 'node', 'download_allowed': 1, 'expose_credentials': 1,
                         'unstable': true}
                        """).operation();
        assertThat(operation.name()).contains("change");
        assertThat(operation.description()).contains("in our words");
        assertThat(operation.traits())
                .isEqualTo(new OperationTraits(
                        false, true, true, true, true, Optional.of(new Proxy(Optional.of("node"))), Transfer.NONE));
        assertThat(operation.extensions()).isEmpty();
    }

    @Test
    void whatAMethodDoesNotSay() {
        Operation operation = Fixture.ofInfo("{}").operation();
        assertThat(operation.traits()).isEqualTo(OperationTraits.DEFAULT);
        assertThat(operation.name()).isEmpty();
        assertThat(operation.description()).isEmpty();
        assertThat(operation.summary()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'allowtoken': 1", "'protected': 0", "'protected': '0'", "'unstable': false", "'protected': ''"})
    void whatAMethodSaysAlthoughItIsTheRule(String flag) {
        assertThat(Fixture.ofInfo("{" + flag + "}").operation().traits()).isEqualTo(OperationTraits.DEFAULT);
    }

    @Test
    void theServersOwnCodeMayChooseTheNode() {
        assertThat(Fixture.ofInfo("{'proxyto': null}").operation().traits().proxy())
                .contains(new Proxy(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "allowtoken   | 'no'",
                "protected    | 2",
                "proxyto      | ['node']",
                "name         | {}",
                "description  | null",
                "method       | [1]",
                "unstable     | 'x'"
            })
    void aValueOfTheWrongKindIsKeptAndReported(String key, String value) {
        Fixture fixture = Fixture.ofInfo("{'" + key + "': " + value + "}");
        assertThat(fixture.operation().extensions()).containsEntry(key, value.replace('\'', '"'));
        assertThat(fixture.operation().traits()).isEqualTo(OperationTraits.DEFAULT);
        Diagnostic finding = fixture.finding("method.invalid-value");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("'" + key + "'");
        assertThat(finding.position().pointer()).isEqualTo("/0/info/PUT/" + key);
    }

    @Test
    void aMethodThatCallsItselfAnotherIsReported() {
        Fixture fixture = Fixture.ofInfo("{'method': 'GET'}");
        assertThat(fixture.operation().method().name()).isEqualTo("PUT");
        assertThat(fixture.operation().extensions()).containsEntry("method", "\"GET\"");
        assertThat(fixture.finding("method.mismatch").message()).contains("PUT").contains("'GET'");
    }

    @Test
    void aMethodThatNoApiHasIsLeftOut() {
        Fixture fixture =
                Fixture.ofQuoted("[{'path': '/pools', 'info': {'GET': {}, 'PATCH': {'name': 'x'}, 'get': 1}}]");
        assertThat(fixture.api().operations()).hasSize(1);
        assertThat(fixture.codes()).containsExactly("operation.unknown-method", "operation.unknown-method");
        assertThat(fixture.diagnostics().get(0).message()).contains("'PATCH'");
        assertThat(fixture.diagnostics().get(0).position().pointer()).isEqualTo("/0/info/PATCH");
    }

    @Test
    void unknownKeywordsAreKeptWhereTheModelHasAPlace() {
        Fixture fixture = Fixture.ofQuoted("""
                [{'path': '/pools', 'icon': 'round', 'info': {'GET': {
                  'deprecated': {'since': [9, null]},
                  'returns': {'type': 'string', 'x-unit': 'B'}}}}]
                """);
        assertThat(fixture.operation().extensions()).containsEntry("deprecated", "{\"since\":[9,null]}");
        assertThat(fixture.operation().returns().annotations().extensions()).containsEntry("x-unit", "\"B\"");
        assertThat(fixture.codes())
                .containsExactlyInAnyOrder("node.unknown-keyword", "method.unknown-keyword", "schema.unknown-keyword");
        assertThat(fixture.finding("method.unknown-keyword").message()).contains("'deprecated'");
        assertThat(fixture.finding("schema.unknown-keyword").position().pointer())
                .isEqualTo("/0/info/GET/returns/x-unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "parameters", "permissions", "returns"})
    void aKeywordOfAMethodThatStandsTwiceIsReported(String key) {
        String value = key.equals("name") ? "'x'" : "{}";
        Fixture fixture = Fixture.ofInfo("{'" + key + "': " + value + ", '" + key + "': " + value + "}");
        assertThat(fixture.finding("json.duplicate-key").message()).contains("'" + key + "'");
        assertThat(fixture.finding("json.duplicate-key").position().pointer()).isEqualTo("/0/info/PUT/" + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type': 'null'}", "{}"})
    void anAnswerMayBeNothing(String returns) {
        Schema schema =
                Fixture.ofInfo("{'returns': " + returns + "}").operation().returns();
        assertThat(schema).isInstanceOf(returns.equals("{}") ? AnySchema.class : NullSchema.class);
    }

    @Test
    void anAnswerThatTheSourceDoesNotTellOfIsAnyValue() {
        assertThat(Fixture.ofInfo("{}").operation().returns()).isInstanceOf(AnySchema.class);
    }

    @Test
    void anAnswerThatIsOptionalKeepsThat() {
        Fixture fixture = Fixture.ofInfo("{'returns': {'type': 'string', 'optional': 1}}");
        assertThat(fixture.operation().returns().annotations().extensions()).containsEntry("optional", "1");
        assertThat(fixture.finding("method.optional-answer").position().pointer())
                .isEqualTo("/0/info/PUT/returns/optional");
    }
}
