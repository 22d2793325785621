package io.github.proxmoxcodegen.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.ServerErrors;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule.Choice;
import io.github.proxmoxcodegen.runtime.format.Formats;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ObjectRuleTest {

    private static final ScalarRule INTEGER = ScalarRule.of(ScalarType.INTEGER).build();
    private static final ScalarRule STRING = ScalarRule.of(ScalarType.STRING).build();
    private static final ScalarRule VMIDS = ScalarRule.of(ScalarType.STRING)
            .format(Formats.named("pve-vmid-list").orElseThrow())
            .build();

    private static Map<String, Kind> kinds(Rule rule, Object value) {
        return ServerErrors.kinds(violations(rule, value));
    }

    private static List<Violation> violations(Rule rule, Object value) {
        Violations out = new Violations();
        rule.check(value, out);
        return out.sorted();
    }

    @Test
    void everythingThatIsWrongComesOutAtOnce() {
        ObjectRule rule = ObjectRule.request()
                .member("node", STRING, false)
                .member("vmid", INTEGER, false)
                .member("cores", INTEGER, true)
                .closed()
                .build();

        assertThat(kinds(rule, Map.of("vmid", "x", "cores", true, "bogus", 1)))
                .containsExactly(
                        entry("bogus", Kind.UNKNOWN),
                        entry("cores", Kind.TYPE),
                        entry("node", Kind.MISSING),
                        entry("vmid", Kind.TYPE));
    }

    @Test
    void nullIsAbsentForDeclaredNamesAndStillUnknownForOthers() {
        ObjectRule rule = ObjectRule.request()
                .member("a", STRING, false)
                .member("b", STRING, true)
                .closed()
                .build();
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("a", null);
        nulls.put("b", null);
        nulls.put("c", null);

        assertThat(kinds(rule, nulls)).containsExactly(entry("a", Kind.MISSING), entry("c", Kind.UNKNOWN));
    }

    @Test
    void anOpenObjectTakesOtherNamesAndMayCheckTheirValues() {
        assertThat(kinds(ObjectRule.object().build(), Map.of("x", List.of()))).isEmpty();

        ObjectRule typed = ObjectRule.object().additional(INTEGER).build();
        assertThat(kinds(typed, Map.of("x", "5"))).isEmpty();
        assertThat(kinds(typed, Map.of("x", "five"))).containsExactly(entry("x", Kind.TYPE));
    }

    @Test
    void whatAPropertyRequiresMustBePresent() {
        ObjectRule rule = ObjectRule.request()
                .member(new ObjectRule.Member("checksum", STRING, true, List.of("algorithm")))
                .member("algorithm", STRING, true)
                .build();

        assertThat(kinds(rule, Map.of())).isEmpty();
        assertThat(kinds(rule, Map.of("checksum", "x", "algorithm", "y"))).isEmpty();
        assertThat(kinds(rule, Map.of("checksum", "x"))).containsExactly(entry("algorithm", Kind.REQUIRES));
        assertThat(violations(rule, Map.of("checksum", "x")).get(0))
                .hasToString("algorithm: required because 'checksum' is given");
    }

    @Test
    void aListForAListOfTextIsJoined() {
        ObjectRule rule = ObjectRule.request().member("vms", VMIDS, true).build();

        assertThat(kinds(rule, Map.of("vms", List.of(100, "101")))).isEmpty();
        assertThat(kinds(rule, Map.of("vms", List.of(100, 7)))).containsExactly(entry("vms", Kind.FORMAT));
        assertThat(kinds(rule, Map.of("vms", List.of(List.of(100))))).containsExactly(entry("vms", Kind.TYPE));
        assertThat(kinds(ObjectRule.object().member("vms", VMIDS, true).build(), Map.of("vms", List.of(100))))
                .as("members of objects are not converted")
                .containsExactly(entry("vms", Kind.TYPE));
    }

    @Test
    void aSingleValueForAListIsWrappedUnlessItIsFalse() {
        ObjectRule rule =
                ObjectRule.request().member("a", ArrayRule.of(INTEGER), true).build();

        assertThat(kinds(rule, Map.of("a", "5"))).isEmpty();
        assertThat(kinds(rule, Map.of("a", "x"))).containsExactly(entry("a[0]", Kind.TYPE));
        for (Object value : new Object[] {"0", "", 0, false, Map.of()}) {
            assertThat(kinds(rule, Map.of("a", value))).containsExactly(entry("a", Kind.TYPE));
        }
    }

    @Test
    void elementsAndMembersAreCheckedInDepth() {
        ObjectRule rule = ObjectRule.request()
                .member(
                        "map",
                        ArrayRule.of(ObjectRule.object()
                                .member("id", INTEGER, false)
                                .closed()
                                .build()),
                        false)
                .build();

        assertThat(kinds(rule, Map.of("map", Arrays.asList(Map.of("id", 1), Map.of("ID", "x"), null, "x"))))
                .containsExactly(
                        entry("map[1].ID", Kind.UNKNOWN),
                        entry("map[1].id", Kind.MISSING),
                        entry("map[2]", Kind.MISSING),
                        entry("map[3]", Kind.TYPE));
    }

    @Test
    void listsMayHaveLimitsAndNullableElements() {
        ArrayRule rule = new ArrayRule(Optional.of(INTEGER), true, OptionalInt.of(1), OptionalInt.of(2));

        assertThat(kinds(rule, Arrays.asList(1, null))).isEmpty();
        assertThat(kinds(rule, List.of())).containsValue(Kind.MIN_LENGTH);
        assertThat(kinds(rule, List.of(1, 2, 3))).containsValue(Kind.MAX_LENGTH);
        assertThat(kinds(ArrayRule.ofAny(), Arrays.asList("x", null))).isEmpty();
    }

    @Test
    void familiesHaveTheirIndicesAndNoOthers() {
        ObjectRule rule = ObjectRule.request()
                .family("net", 0, 31, INTEGER, List.of())
                .member("numa", INTEGER, true)
                .closed()
                .build();

        assertThat(kinds(rule, Map.of("net0", 1, "net31", 1, "numa", 1))).isEmpty();
        assertThat(kinds(rule, Map.of("net", 1, "net32", 1, "net00", 1, "net[n]", 1, "numa0", 1))
                        .values())
                .hasSize(5)
                .containsOnly(Kind.UNKNOWN);
        assertThat(violations(rule, Map.of("net32", 1)).get(0).message())
                .endsWith("the index of 'net' goes from 0 to 31");
    }

    @Test
    void indicesAreReadFromNames() {
        assertThat(IndexedNames.index("net31", "net", 0, 31)).isEqualTo(31);
        assertThat(List.of("net", "net32", "net01", "netx", "xnet1", "net1x", "net99999999999"))
                .allMatch(name -> IndexedNames.index(name, "net", 0, 31) < 0);
    }

    @Test
    void anUnknownNameIsComparedWithTheKnownOnes() {
        ObjectRule rule = ObjectRule.request()
                .member("memory", STRING, true)
                .member("onboot", STRING, true)
                .closed()
                .build();

        assertThat(violations(rule, Map.of("memmory", 1)).get(0).message())
                .isEqualTo("no such parameter here; did you mean 'memory'?");
        assertThat(violations(rule, Map.of("OnBoot", 1)).get(0).message()).contains("'onboot'");
        assertThat(violations(rule, Map.of("digest2", 1)).get(0).message()).isEqualTo("no such parameter here");
    }

    @Test
    void aSiblingChoosesTheSchema() {
        VariantRule variant = new VariantRule(
                "type",
                Optional.of(ArrayRule.ofAny()),
                List.of(
                        new Choice(List.of("a"), true, ArrayRule.of(INTEGER)),
                        new Choice(List.of("b", "c"), false, ArrayRule.of(STRING))));
        ObjectRule rule = ObjectRule.request()
                .member("type", STRING, true)
                .member("items", variant, true)
                .closed()
                .build();

        assertThat(kinds(rule, Map.of("type", "a", "items", List.of(1)))).isEmpty();
        assertThat(kinds(rule, Map.of("type", "a"))).isEmpty();
        assertThat(kinds(rule, Map.of("type", "a", "items", "x"))).containsExactly(entry("items[0]", Kind.TYPE));
        assertThat(kinds(rule, Map.of("type", "c", "items", "x"))).isEmpty();
        assertThat(kinds(rule, Map.of("type", "c"))).containsExactly(entry("items", Kind.MISSING));
        assertThat(kinds(rule, Map.of("type", "d", "items", "x"))).containsExactly(entry("items", Kind.UNKNOWN));
        assertThat(kinds(rule, Map.of("items", "x"))).containsExactly(entry("items", Kind.UNKNOWN));
        assertThat(kinds(rule, Map.of("items", "0"))).containsExactly(entry("items", Kind.TYPE));
        assertThat(kinds(rule, Map.of())).isEmpty();
    }

    @Test
    void theFirstAlternativeThatAcceptsWins() {
        Rule rule = ObjectRule.request()
                .member("a", new AlternativesRule(List.of(INTEGER, ArrayRule.of(INTEGER))), true)
                .build();

        assertThat(kinds(rule, Map.of("a", 5))).isEmpty();
        assertThat(kinds(rule, Map.of("a", List.of(5)))).isEmpty();
        assertThat(kinds(rule, Map.of("a", List.of("x"))))
                .containsExactly(entry("a.oneOf[0]", Kind.TYPE), entry("a.oneOf[1][0]", Kind.TYPE));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(kinds(ObjectRule.object().build(), "x")).containsExactly(entry("_root", Kind.TYPE));
    }

    @Test
    void aMillionUnknownNamesCostLittle() {
        ObjectRule rule =
                ObjectRule.request().member("memory", STRING, true).closed().build();
        Map<String, Object> flood = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            flood.put("memory" + "x".repeat(i % 7) + i, i);
        }
        Violations out = new Violations();
        rule.check(flood, out);

        assertThat(out.count()).isEqualTo(200_000);
        assertThat(out.sorted()).hasSize(Violations.LIMIT);
    }

    @Test
    void familiesOfAnySizeAreKnownByTheirMembers() {
        ObjectRule rule = ObjectRule.request()
                .member("unused7", STRING, true)
                .family("unused", 0, 255, INTEGER, List.of("vmid"))
                .family("a1", 5, 4095, INTEGER, List.of())
                .member("vmid", INTEGER, true)
                .closed()
                .build();

        assertThat(kinds(rule, Map.of("unused0", 1, "unused255", 1, "unused7", "x", "a15", 1, "a14095", 1, "vmid", 1)))
                .isEmpty();
        assertThat(kinds(
                        rule,
                        Map.of("unused200", "x", "unused256", 1, "unused01", 1, "unused", 1, "a14096", 1, "a14", 1)))
                .containsOnly(
                        entry("a14", Kind.UNKNOWN),
                        entry("a14096", Kind.UNKNOWN),
                        entry("unused", Kind.UNKNOWN),
                        entry("unused01", Kind.UNKNOWN),
                        entry("unused200", Kind.TYPE),
                        entry("unused256", Kind.UNKNOWN),
                        entry("vmid", Kind.REQUIRES));
        assertThat(rule.member("unused200").orElseThrow().name()).isEqualTo("unused200");
        assertThat(rule.member("unused256")).isEmpty();
    }
}
