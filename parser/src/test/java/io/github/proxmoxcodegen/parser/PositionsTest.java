package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.diagnostic.Severity;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "const apiSchema = ", "// one\n/* two\n three */ var x =\n   ", "\uFEFFvar x=\r\n"})
    void aFindingIsWhereItsCauseIsInTheFile(String before) {
        String text = before + """
                [
                  {"path": "/pools",
                   "info": {"GET": {
                     "parameters": {"properties": {
                       "a~b/c": {"type": "string",   "minimum": "HERE"},
                       "d": {"type": "ELSEWHERE"}}}}}}
                ]
                """;
        List<Diagnostic> findings = Fixture.of(text, ApidocOptions.DEFAULT).diagnostics();

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).position())
                .isEqualTo(at(text, "\"HERE\"", "/0/info/GET/parameters/properties/a~0b~1c/minimum"));
        assertThat(findings.get(1).position())
                .isEqualTo(at(text, "\"ELSEWHERE\"", "/0/info/GET/parameters/properties/d/type"));
    }

    @Test
    void aFindingIsPrintedWithEverythingThatOneNeeds() {
        Diagnostic finding =
                Fixture.ofParameter("{'type': 'string', 'maxLength': 'x'}").finding("schema.invalid-value");
        assertThat(finding.toString())
                .matches("fixture:1:\\d+: warning: .*'maxLength'.* \\[schema\\.invalid-value\\] at "
                        + "/0/info/PUT/parameters/properties/p/maxLength; .+");
    }

    @Test
    void everyErrorIsListedAndTheFirstIsTheMessage() {
        List<Diagnostic> errors = Fixture.refusal("""
                [{'path': '/pools', 'info': {'GET': {'parameters': {'properties': {'': {}, 'a\\u0000': {}}}}}},
                 {'path': '/storage', 'info': {'GET': {}, 'GET': {}}}]
                """);
        assertThat(errors)
                .extracting(Diagnostic::code)
                .containsExactly("schema.invalid-name", "schema.invalid-name", "operation.duplicate");
        assertThat(errors).extracting(error -> error.position().line()).containsExactly(1, 1, 2);
    }

    @Test
    void findingsComeInTheOrderOfTheFile() {
        List<Diagnostic> findings = Fixture.ofQuoted("""
                        [{'path': '/pools', 'x': 1, 'info': {
                          'GET': {'y': 1, 'returns': {'type': 'string', 'default': true,
                            'pattern': '(unclosed', 'z': 1}}}}]
                        """).diagnostics();
        assertThat(findings).isSortedAccordingTo(Diagnostic.BY_POSITION).hasSize(5);
    }

    @Test
    void namesInMessagesCannotBreakALine() {
        Fixture fixture = Fixture.ofParameter("{'type': 'evil\\n\\u001b[31m\\u202e\\u2028name', 'bad\\nkey': 1}");
        assertThat(fixture.diagnostics())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.toString()).matches("[^\\p{Cc}\\p{Cf}\\u2028\\u2029]*"));
    }

    @Test
    void aLongNameIsCutInMessages() {
        Fixture fixture = Fixture.ofParameter("{'type': '" + "t".repeat(5_000) + "'}");
        assertThat(fixture.finding("schema.unknown-type").message()).hasSizeLessThan(300);
    }

    @Test
    void soManyFindingsAreEnough() throws Exception {
        StringBuilder text = new StringBuilder("[{\"path\": \"/pools\", \"info\": {\"GET\": {");
        for (int i = 0; i < 20_000; i++) {
            text.append("\"k").append(i).append("\": 0,");
        }
        Diagnostics diagnostics = new Diagnostics("apidoc.js");
        ApidocReader.read(
                new StringReader(text.append("\"name\": \"x\"}}}]").toString()), ApidocOptions.DEFAULT, diagnostics);

        assertThat(diagnostics.sorted()).hasSizeLessThan(6_000);
        assertThat(diagnostics.sorted()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("diagnostics.too-many");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    private static Position at(String text, String needle, String pointer) {
        String before = text.substring(text.startsWith("\uFEFF") ? 1 : 0, text.indexOf(needle));
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Position(pointer, line, before.length() - before.lastIndexOf('\n'));
    }
}
