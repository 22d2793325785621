package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @Test
    void aPathThatStandsTwice() {
        Diagnostic error = Fixture.onlyError(Fixture.refusal(
                "[{'path': '/pools', 'info': {'GET': {}}},\n" + "{'path': '/pools', 'info': {'PUT': {}}}]"));
        assertThat(error.code()).isEqualTo("path.duplicate");
        assertThat(error.message()).contains("'/pools'").contains("line 1");
        assertThat(error.position().line()).isEqualTo(2);
        assertThat(error.position().pointer()).isEqualTo("/1/path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pools",
                "//",
                "/pools/",
                "/pools//a",
                "/../etc",
                "/pools/./a",
                "/po ols",
                "/pools/{",
                "/pools/{}",
                "/pools/{a",
                "/pools/a}",
                "/pools/{a}{b}",
                "/pools/x{a}",
                "/pools/{a}/{a}",
                "/pools/{a/b}",
                "/pools/%2e",
                "/pools?x",
                "/pools#x",
                "/pools/\\\\x",
                "/pools/é",
                "/pools/a\\nb",
                "/pools/{a b}",
                "/pools/{a\\u0000}"
            })
    void nonsensePaths(String path) {
        Diagnostic error = Fixture.onlyError(Fixture.refusal("[{'path': '" + path + "', 'info': {'GET': {}}}]"));
        assertThat(error.code()).isEqualTo("path.invalid");
        assertThat(error.position().pointer()).isEqualTo("/0/path");
        assertThat(error.hint()).contains("{parameter}");
    }

    @Test
    void everyWrongPathIsNamed() {
        List<Diagnostic> errors =
                Fixture.refusal("[{'path': 'a', 'info': {'GET': {}}, 'children': [{'path': '/b/'}]}]");
        assertThat(errors).extracting(Diagnostic::message).anyMatch(message -> message.contains("'a'"));
        assertThat(errors).extracting(Diagnostic::message).anyMatch(message -> message.contains("'/b/'"));
    }

    @Test
    void pathsThatAServerCannotTellApart() {
        Fixture fixture = Fixture.ofQuoted(
                "[{'path': '/pools/{a}', 'info': {'GET': {}}}, {'path': '/pools/{b}', 'info': {'PUT': {}}}]");
        assertThat(fixture.finding("path.ambiguous").message()).contains("'/pools/{a}'", "'/pools/{b}'");
    }

    @Test
    void aNodeThatIsNotBelowItsParent() {
        Fixture fixture =
                Fixture.ofQuoted("[{'path': '/pools', 'children': [{'path': '/poolside', 'info': {'GET': {}}}]}]");
        assertThat(fixture.finding("path.outside-parent").message()).contains("'/poolside'", "'/pools'");
        assertThat(fixture.api().operations()).hasSize(1);
    }
}
