package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void thoseOfThePathComeFirstInItsOrder() {
        Parameters parameters = parameters(
                "/nodes/{node}/qemu/{vmid}/{action}",
                "GET",
                "{'parameters': {'properties': {'action': {'type': 'string'}, 'b': {'type': 'string', 'optional': 1},"
                        + " 'node': {'type': 'string'}, 'a': {'type': 'string'}, 'vmid': {'type': 'integer'}}}}");

        assertThat(parameters.list()).extracting(Parameter::name).containsExactly("node", "vmid", "action", "a", "b");
        assertThat(parameters.in(ParameterLocation.PATH)).hasSize(3).allMatch(Parameter::declared);
        assertThat(parameters.list()).extracting(Parameter::required).containsExactly(true, true, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"GET,QUERY", "DELETE,QUERY", "POST,BODY", "PUT,BODY"})
    void theOthersTravelWhereTheMethodHasRoom(String method, ParameterLocation location) {
        Parameters parameters =
                parameters("/pools", method, "{'parameters': {'properties': {'a': {'type': 'string'}}}}");
        assertThat(parameters.named("a").orElseThrow().location()).isEqualTo(location);
    }

    @Test
    void aPathParameterIsAlwaysRequired() {
        Parameter parameter = parameters(
                        "/pools/{poolid}",
                        "GET",
                        "{'parameters': {'properties': {'poolid': {'type': 'string', 'optional': 1}}}}")
                .named("poolid")
                .orElseThrow();
        assertThat(parameter.property().optional()).isTrue();
        assertThat(parameter.required()).isTrue();
    }

    @Test
    void aPathParameterThatIsNotDeclaredIsText() {
        Parameter parameter = parameters("/pools/{poolid}", "GET", "{'parameters': {'properties': {}}}")
                .named("poolid")
                .orElseThrow();
        assertThat(parameter.declared()).isFalse();
        assertThat(parameter.location()).isEqualTo(ParameterLocation.PATH);
        assertThat(((ScalarSchema) parameter.schema()).type()).isEqualTo(ScalarType.STRING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET  | {'parameters': {'additionalProperties': 0}}",
                "POST | {'parameters': {'additionalProperties': 0}}",
            })
    void anEmptyListOfParametersIsDroppedByTheViewerAndMeansNone(String method, String info) {
        Parameters parameters = parameters("/cluster/log", method, info);
        assertThat(parameters.list()).isEmpty();
        assertThat(parameters.unchecked()).isFalse();
        assertThat(parameters.additional()).isEqualTo(Additional.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/access/ticket",
                "/cluster/firewall",
                "/cluster/firewall/macros",
                "/cluster/firewall/options",
                "/cluster/notifications/matcher-field-values",
                "/cluster/qemu/custom-cpu-models",
                "/cluster/sdn/fabrics"
            })
    void someOperationsTakeAnything(String path) {
        assertThat(parameters(path, "GET", "{'parameters': {'additionalProperties': 0}}")
                        .unchecked())
                .isTrue();
        assertThat(parameters(path, "POST", "{'parameters': {'additionalProperties': 0}}")
                        .unchecked())
                .isFalse();
        assertThat(parameters(path, "GET", "{'parameters': {'properties': {'a': {'type': 'string'}}}}")
                        .unchecked())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'parameters': {'properties': {}}}", "{'parameters': {}}", "{}"})
    void withoutAWordUnknownNamesPass(String info) {
        assertThat(parameters("/pools", "GET", info).additional()).isEqualTo(new Additional.Allowed(false));
    }

    @Test
    void unknownNamesCanBeAllowed() {
        assertThat(parameters("/pools", "GET", "{'parameters': {'additionalProperties': 1, 'properties': {}}}")
                        .additional())
                .isEqualTo(new Additional.Allowed(true));
    }

    @Test
    void theParametersMayHaveATypeAndWords() {
        Fixture fixture = Fixture.ofInfo(
                "{'parameters': {'type': 'object', 'description': 'all of it', 'properties': {}, 'links': [], 'colour': 3}}");
        assertThat(fixture.operation().parameters().description()).contains("all of it");
        assertThat(fixture.operation().extensions())
                .containsEntry("parameters.links", "[]")
                .containsEntry("parameters.colour", "3");
        assertThat(fixture.codes()).containsExactlyInAnyOrder("schema.misplaced-keyword", "schema.unknown-keyword");
    }

    @Test
    void parametersThatAreNoObjectAreKept() {
        Fixture fixture = Fixture.ofInfo("{'parameters': [1]}");
        assertThat(fixture.operation().extensions()).containsEntry("parameters", "[1]");
        assertThat(fixture.finding("method.invalid-value").message()).contains("'parameters'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete",
                "default",
                "class",
                "public",
                "new-format",
                "full-tokenid",
                "keep-last",
                "VM.Config.CDROM",
                "tfa-challenge",
                "a b",
                "naïve",
                "😀",
                "$ref",
                "__proto__"
            })
    void anyPrintableNameIsAName(String name) {
        Fixture fixture =
                Fixture.ofInfo("{'parameters': {'properties': {'" + name + "': {'type': 'string', 'optional': 1}}}}");
        assertThat(fixture.operation().parameters().named(name)).isPresent();
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UPLOAD,POST,UPLOAD,QUERY",
        "UPGRADE,GET,UPGRADE,QUERY",
        "DOWNLOAD,GET,DOWNLOAD,QUERY",
        "DOWNLOAD,POST,DOWNLOAD,BODY",
        "GET,GET,NONE,QUERY"
    })
    void pbsSaysWhatKindOfStreamMoves(String declared, String method, Transfer transfer, ParameterLocation location) {
        Fixture fixture = Fixture.ofQuoted("[{'path': '/admin/datastore', 'info': {'" + method + "': {'method': '"
                + declared + "', 'parameters': {'properties': {'a': {'type': 'string'}}}}}}]");
        assertThat(fixture.operation().traits().transfer()).isEqualTo(transfer);
        assertThat(fixture.operation().parameters().named("a").orElseThrow().location())
                .isEqualTo(location);
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void aParameterDeclaredTwiceIsAnError() {
        List<Diagnostic> errors = Fixture.refusal(Fixture.document(
                "PUT", "{'parameters': {'properties': {'a': {'type': 'string'}, 'a': {'type': 'integer'}}}}"));
        assertThat(Fixture.onlyError(errors).code()).isEqualTo("schema.duplicate-property");
        assertThat(errors.get(0).message()).contains("'a'");
    }

    private static Parameters parameters(String path, String method, String info) {
        return Fixture.ofQuoted("[{'path': '" + path + "', 'info': {'" + method + "': " + info + "}}]")
                .operation()
                .parameters();
    }
}
