package io.github.proxmoxcodegen.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsFormatTest {

    private static final ElementsFormat SLOTS = new ElementsFormat(
            ScalarRule.of(ScalarType.INTEGER).minimum(1).build(), OptionalInt.of(1), OptionalInt.of(3));

    private static final ScalarRule RULE =
            ScalarRule.of(ScalarType.STRING).format(SLOTS).build();

    private static Violations check(Rule rule, String text) {
        Violations out = new Violations();
        rule.check(text, "slots", out);
        return out;
    }

    @ParameterizedTest
    @CsvSource({"1, true", "'1,2;3', true", "' 1 , ; 2 ', true", "'', false", "'1,2,3,4', false", "'1,x', false"})
    void elementsAreSeparatedAndCheckedOneByOne(String text, boolean accepted) {
        assertThat(SLOTS.accepts(text)).isEqualTo(accepted);
        assertThat(check(RULE, text).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void elementsAreReportedAtTheirPlacesAndToTheServerAtTheText() {
        Violations out = check(RULE, "1,x;0;5");

        assertThat(out.sorted())
                .extracting(
                        violation -> violation.path() + " " + violation.kind().code())
                .containsExactly("slots maxLength", "slots[1] type", "slots[2] minimum");
        assertThat(ServerErrors.kinds(out.sorted())).containsOnly(entry("slots", Kind.FORMAT));
    }

    @Test
    void insideAPropertyStringTheServerIsToldOfThatAsAWhole() {
        ScalarRule whole = ScalarRule.of(ScalarType.STRING)
                .format(PropertyStringDefinition.builder()
                        .required("export", RULE)
                        .optional("name", ScalarRule.of(ScalarType.BOOLEAN).build())
                        .build())
                .build();

        Violations out = check(whole, "export=0,name=x");

        assertThat(out.sorted())
                .extracting(
                        violation -> violation.path() + " " + violation.kind().code())
                .containsExactly("slots.export[0] minimum", "slots.name type");
        assertThat(ServerErrors.kinds(out.sorted())).containsOnly(entry("slots", Kind.FORMAT));
    }
}
