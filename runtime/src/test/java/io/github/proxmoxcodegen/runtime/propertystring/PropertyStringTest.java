package io.github.proxmoxcodegen.runtime.propertystring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Secrets;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyStringTest {

    private static final PropertyStringDefinition NET = PropertyStringDefinition.builder()
            .required(
                    "model",
                    ScalarRule.of(ScalarType.STRING)
                            .enumeration(List.of("virtio", "e1000"))
                            .build())
            .optional(
                    "macaddr",
                    ScalarRule.of(ScalarType.STRING)
                            .format(Formats.named("mac-addr").orElseThrow())
                            .build())
            .optional("bridge", ScalarRule.of(ScalarType.STRING).build())
            .optional(
                    "tag",
                    ScalarRule.of(ScalarType.INTEGER).minimum(1).maximum(4094).build())
            .optional("firewall", ScalarRule.of(ScalarType.BOOLEAN).build())
            .part(new Part("trunks", ScalarRule.of(ScalarType.STRING).build(), true, List.of("bridge")))
            .defaultKey("model")
            .alias(new Alias("virtio", "macaddr", Optional.of("model")))
            .alias(new Alias("e1000", "macaddr", Optional.of("model")))
            .alias(new Alias("vlan", "tag", Optional.empty()))
            .build();

    private static final PropertyStringDefinition DRIVE =
            Formats.object("pve-qm-ide").orElseThrow();

    private static final String MAC = "02:00:00:00:00:01";

    private static Map<String, String> parsed(PropertyStringDefinition definition, String text) {
        Violations out = new Violations();
        PropertyValues values = definition.parse(text, out);
        assertThat(out.sorted()).isEmpty();
        return Objects.requireNonNull(values).asMap();
    }

    private static List<Violation> violations(PropertyStringDefinition definition, String text) {
        Violations out = new Violations();
        out.enter("net0");
        assertThat(definition.parse(text, out)).isNull();
        out.leave();
        assertThat(definition.accepts(text)).isFalse();
        return out.sorted();
    }

    @Test
    void keysAreResolvedToTheirCanonicalNames() {
        assertThat(parsed(NET, "virtio=" + MAC + ",bridge=vmbr0,vlan=5,firewall=ON"))
                .containsExactly(
                        entry("bridge", "vmbr0"),
                        entry("firewall", "1"),
                        entry("macaddr", MAC),
                        entry("model", "virtio"),
                        entry("tag", "5"));
        assertThat(parsed(NET, "bridge=a=b,virtio")).containsExactly(entry("bridge", "a=b"), entry("model", "virtio"));
    }

    @Test
    void blankPartsAreSkippedAndNothingIsTrimmed() {
        assertThat(parsed(NET, ",virtio,, \t,bridge= x ,")).containsEntry("bridge", " x ");
        assertThat(violations(NET, "virtio, bridge=x"))
                .extracting(Violation::toString)
                .containsExactly("net0. bridge: no such parameter here; did you mean 'bridge'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virtio,bridge=a,bridge=b",
                "virtio,e1000",
                "model=virtio,e1000",
                "virtio=" + MAC + ",model=e1000",
                "model=e1000,virtio=" + MAC,
                "macaddr=" + MAC + ",virtio=" + MAC,
                "virtio,tag=1,vlan=2",
                "virtio,bridge=",
                "virtio,=x",
                "virtio,=",
                "virtio,bogus=1,bogus=2",
                "virtio,bridge=a\nb"
            })
    void whatCannotBeTakenApartIsASyntaxErrorOfTheWhole(String text) {
        assertThat(violations(NET, text)).singleElement().satisfies(violation -> {
            assertThat(violation.kind()).isEqualTo(Kind.SYNTAX);
            assertThat(violation.path()).hasToString("net0");
        });
    }

    @Test
    void aValueWithoutAKeyNeedsADefaultKey() {
        PropertyStringDefinition definition = PropertyStringDefinition.builder()
                .optional("a", ScalarRule.of(ScalarType.STRING).build())
                .build();

        assertThat(violations(definition, "a=1,x").get(0))
                .hasToString("net0: part 2 has no key; write it as key=value");
        assertThat(violations(definition, "x").get(0).serverMessage())
                .isEqualTo("invalid format - value without key, but schema does not define a default key\n");
    }

    @Test
    void everyPartThatIsWrongIsReportedUnderItsName() {
        List<Violation> violations =
                violations(NET, "virtio=01:00:00:00:00:01,tag=0,trunks=1;2,bogus=1,firewall=maybe");

        assertThat(violations)
                .extracting(
                        violation -> violation.path() + " " + violation.kind().code())
                .containsExactly(
                        "net0.bogus unknown",
                        "net0.bridge requires",
                        "net0.firewall type",
                        "net0.macaddr format",
                        "net0.tag minimum");
        assertThat(ServerErrors.kinds(violations)).containsExactly(entry("net0", Kind.FORMAT));
        assertThat(ServerErrors.of(violations).get("net0"))
                .startsWith("invalid format - format error\nnet0.bogus: property is not defined in schema")
                .contains("\nnet0.bridge: missing property required by 'net0.trunks'\n");
        assertThat(violations(NET, "bridge=x")).singleElement().hasToString("net0.model: required, but not given");
    }

    @Test
    void aDefaultKeyThatHoldsZeroIsOverwrittenByAValueWithoutAKey() {
        PropertyStringDefinition agent = PropertyStringDefinition.builder()
                .required("enabled", ScalarRule.of(ScalarType.BOOLEAN).build())
                .defaultKey("enabled")
                .build();

        assertThat(parsed(agent, "enabled=no,yes")).containsExactly(entry("enabled", "1"));
        assertThat(violations(agent, "enabled=1,1").get(0).kind()).isEqualTo(Kind.SYNTAX);
        assertThat(violations(agent, "0,enabled=1").get(0).kind()).isEqualTo(Kind.SYNTAX);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "on,1", "YES,1", "True,1", "0,0", "Off,0", "no,0", "FALSE,0"})
    void wordsAreTruthValues(String word, String value) {
        assertThat(parsed(NET, "virtio,firewall=" + word)).containsEntry("firewall", value);
    }

    @Test
    void oneFinalLineFeedEndsAValue() {
        assertThat(parsed(NET, "virtio,bridge=x\n")).containsEntry("bridge", "x");
        assertThat(violations(NET, "virtio,bridge=\n").get(0).kind()).isEqualTo(Kind.SYNTAX);
    }

    @Test
    void theDefaultKeyIsPrintedFirstThenRequiredKeysThenOthers() {
        PropertyStringDefinition definition = PropertyStringDefinition.builder()
                .optional("b", ScalarRule.of(ScalarType.BOOLEAN).build())
                .optional("a", ScalarRule.of(ScalarType.STRING).build())
                .required("z", ScalarRule.of(ScalarType.STRING).build())
                .optional("m", ScalarRule.of(ScalarType.STRING).build())
                .defaultKey("m")
                .build();

        assertThat(definition.print(definition.values(Map.of("a", 1, "b", true, "m", "x", "z", "y"))))
                .isEqualTo("x,z=y,a=1,b=1");
    }

    @Test
    void aKeyAliasIsPrintedWithTheValueItNames() {
        assertThat(NET.print(NET.values(Map.of("model", "virtio", "macaddr", MAC, "tag", 5))))
                .isEqualTo("virtio=" + MAC + ",tag=5");
        assertThat(NET.print(NET.values(Map.of("model", "virtio")))).isEqualTo("virtio");
        assertThat(NET.print(NET.values(Map.of("macaddr", MAC)))).isEqualTo("macaddr=" + MAC);
    }

    @Test
    void aDefaultValueThatCouldBeMistakenIsPrintedWithItsKey() {
        PropertyValues values = DRIVE.values(Map.of("file", "local:a=b", "size", "32G"));

        assertThat(DRIVE.print(values)).isEqualTo("file=local:a=b,size=32G");
        assertThat(DRIVE.reprint(values)).as("as the server does").isEqualTo("local:a=b,size=32");
    }

    @Test
    void theServerPrintsSizesInTheLargestExactUnit() {
        assertThat(DRIVE.reprint(DRIVE.values(Map.of("file", "none", "size", 34359738368L))))
                .isEqualTo("none,size=32G");
        assertThat(DRIVE.reprint(DRIVE.values(Map.of("file", "none", "size", 1536))))
                .isEqualTo("none,size=1536");
    }

    @Test
    void whatCannotBeWrittenIsReportedOrRefused() {
        for (String value : List.of("a,b", "", "a\nb")) {
            PropertyValues values = NET.values(Map.of("model", "virtio", "bridge", value));
            Violations out = new Violations();

            assertThat(NET.check(values, out)).isFalse();
            assertThat(out.sorted()).extracting(Violation::kind).containsExactly(Kind.SYNTAX);
            assertThatIllegalArgumentException().isThrownBy(() -> NET.print(values));
        }
    }

    @Test
    void valuesThatDidNotComeFromATextAreCheckedToo() {
        Violations out = new Violations();
        assertThat(NET.check(NET.values(Map.of("model", "virtio", "tag", 5)), out))
                .isTrue();
        assertThat(NET.check(NET.values(Map.of("tag", 0, "x", 1)), out)).isFalse();
        assertThat(out.sorted())
                .extracting(
                        violation -> violation.path() + " " + violation.kind().code())
                .containsExactly("model missing", "tag minimum", "x unknown");

        Map<String, Object> nulls = new HashMap<>();
        nulls.put("model", null);
        assertThat(NET.values(nulls).isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> NET.values(Map.of("model", List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> NET.values(new String[] {"virtio"}));
    }

    @Test
    void valuesAreFoundByPositionAndByName() {
        PropertyValues values = NET.values(Map.of("model", "virtio", "tag", 5));

        assertThat(values.at(NET.slot("tag"))).isEqualTo("5");
        assertThat(values.get("tag")).contains("5");
        assertThat(values.get("bridge")).isEmpty();
        assertThat(NET.slot("virtio")).as("an alias has no position").isNegative();
        assertThat(values).isEqualTo(NET.values(Map.of("tag", "5", "model", "virtio")));
    }

    @Test
    void anOpenDefinitionKeepsOtherKeys() {
        PropertyStringDefinition open = PropertyStringDefinition.builder()
                .optional("a", ScalarRule.of(ScalarType.STRING).build())
                .open()
                .build();

        assertThat(parsed(open, "b=2,a=1")).containsExactly(entry("a", "1"), entry("b", "2"));
        assertThat(open.print(open.values(Map.of("c", 3, "a", 1, "b", 2)))).isEqualTo("a=1,b=2,c=3");
    }

    @Test
    void anAliasOfNothingIsLeftOut() {
        PropertyStringDefinition definition = PropertyStringDefinition.builder()
                .optional("a", ScalarRule.of(ScalarType.STRING).build())
                .alias(new Alias("b", "nowhere", Optional.empty()))
                .alias(new Alias("c", "a", Optional.of("nowhere")))
                .build();

        assertThat(definition.aliases()).isEmpty();
        assertThat(violations(definition, "b=1").get(0).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void aTextThatMayHoldASecretIsNeverRepeated() {
        PropertyStringDefinition remote = Formats.object("proxmox-remote").orElseThrow();
        String text = "host=pve,apitoken=PVEAPIToken=a@pam!t=hunter2,=";
        Violation violation = violations(remote, text).get(0);

        assertThat(violation.rejected()).contains(Secrets.MASK);
        assertThat(violation.toString() + violation.serverMessage()).doesNotContain("hunter2");
        assertThat(Objects.requireNonNull(remote.parse("host=pve,apitoken=hunter2", new Violations())))
                .asString()
                .doesNotContain("hunter2");
    }

    @Test
    void aLongTextIsTakenApartInLinearTime() {
        StringBuilder text = new StringBuilder("virtio");
        for (int i = 0; i < 200_000; i++) {
            text.append(", ,k").append(i).append("=v");
        }
        Violations out = new Violations();

        assertThat(NET.parse(text.toString(), out)).isNull();
        assertThat(out.count()).isEqualTo(200_000);
    }
}
