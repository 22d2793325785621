package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.OneOfSchema.Alternative;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void aSiblingChoosesAmongAlternatives() {
        Fixture fixture = Fixture.ofParameter("""
                {'type': 'array', 'type-property': 'protocol', 'optional': 1, 'oneOf': [
                  {'type': 'array', 'instance-types': ['openfabric'], 'items': {'type': 'string'}, 'optional': 1},
                  {'type': 'array', 'instance-types': ['ospf', 'bgp'], 'items': {'type': 'integer'}}]}
                """);
        OneOfSchema schema = (OneOfSchema) fixture.schema();

        assertThat(schema.typeProperty()).contains("protocol");
        assertThat(schema.declaredType()).contains("array");
        assertThat(schema.alternatives())
                .extracting(Alternative::instanceTypes)
                .containsExactly(List.of("openfabric"), List.of("ospf", "bgp"));
        assertThat(schema.alternatives()).extracting(Alternative::optional).containsExactly(true, false);
        assertThat(schema.alternatives()).allMatch(alternative -> alternative.schema() instanceof ArraySchema);
        assertThat(fixture.property().condition()).isEmpty();
        assertThat(fixture.property().optional()).isTrue();
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void withoutASiblingTheFirstFitWins() {
        OneOfSchema schema = (OneOfSchema) Fixture.ofParameter("{'oneOf': [{'type': 'integer'}, {'type': 'string'}]}")
                .schema();
        assertThat(schema.typeProperty()).isEmpty();
        assertThat(schema.declaredType()).isEmpty();
        assertThat(schema.alternatives())
                .extracting(alternative -> ((ScalarSchema) alternative.schema()).type())
                .containsExactly(ScalarType.INTEGER, ScalarType.STRING);
    }

    @Test
    void anEmptyChoiceIsNone() {
        Fixture fixture = Fixture.ofParameter("{'type': 'string', 'oneOf': []}");
        assertThat(fixture.scalar().type()).isEqualTo(ScalarType.STRING);
        assertThat(fixture.extension("oneOf")).contains("[]");
        assertThat(fixture.finding("schema.empty-choice").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aChoiceInAChoiceIsKeptAndNotChecked() {
        Fixture fixture = Fixture.ofParameter("{'oneOf': [{'oneOf': [{'type': 'integer', 'optional': 1}]}]}");
        OneOfSchema schema = (OneOfSchema) fixture.schema();
        AnySchema alternative = (AnySchema) schema.alternatives().get(0).schema();
        assertThat(alternative.annotations().extensions())
                .containsEntry("oneOf", "[{\"optional\":1,\"type\":\"integer\"}]");
        assertThat(fixture.finding("schema.nested-choice").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatANewerReleaseMaySayIsKept() {
        Fixture fixture = Fixture.ofParameter(
                "{'type': 'object', 'allOf': [{'type': 'object'}]," + " 'type-property-schema': {'enum': ['a']}}");
        assertThat(fixture.extension("allOf")).contains("[{\"type\":\"object\"}]");
        assertThat(fixture.extension("type-property-schema")).contains("{\"enum\":[\"a\"]}");
        assertThat(fixture.codes()).containsExactly("schema.unknown-keyword", "schema.unknown-keyword");
        assertThat(fixture.diagnostics()).allMatch(finding -> finding.severity() == Severity.WARNING);
    }
}
