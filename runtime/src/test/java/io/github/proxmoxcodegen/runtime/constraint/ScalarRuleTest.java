package io.github.proxmoxcodegen.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.format.Formats;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScalarRuleTest {

    private static final ScalarRule BOOLEAN = ScalarRule.of(ScalarType.BOOLEAN).build();
    private static final ScalarRule INTEGER = ScalarRule.of(ScalarType.INTEGER).build();
    private static final ScalarRule NUMBER = ScalarRule.of(ScalarType.NUMBER).build();
    private static final ScalarRule STRING = ScalarRule.of(ScalarType.STRING).build();
    private static final ScalarRule ANY = ScalarRule.of(ScalarType.ANY).build();

    @Test
    void aBooleanIsOneOrZeroOrAJsonTruthValue() {
        assertThat(List.<Object>of("1", "0", 1, 0L, true, false, 1.0))
                .allMatch(value -> BOOLEAN.failure(value) == null);
        assertThat(List.<Object>of("true", "yes", "on", "", "01", "1\n", 2, -1, List.of(), Map.of()))
                .allMatch(value -> BOOLEAN.failure(value) == Kind.TYPE);
    }

    @Test
    void anIntegerMayComeAsText() {
        assertThat(List.<Object>of("5", "+5", "05", "5\n", 5, 100.0, new BigDecimal("1e2"), BigInteger.TEN.pow(30)))
                .allMatch(value -> INTEGER.failure(value) == null);
        assertThat(List.<Object>of("5.0", "1e3", " 5", "", true, 5.5, 1e20, List.of(5)))
                .allMatch(value -> INTEGER.failure(value) == Kind.TYPE);
    }

    @Test
    void aNumberIsDecimal() {
        assertThat(List.<Object>of("5.", ".5", "1e3", 5.5, 1e20, 7)).allMatch(value -> NUMBER.failure(value) == null);
        assertThat(List.<Object>of("0x5", "nan", "inf", "", true))
                .allMatch(value -> NUMBER.failure(value) == Kind.TYPE);
    }

    @Test
    void textIsAnyTextOrNumberButNoTruthValue() {
        assertThat(List.<Object>of("", "x", 5, 5.5)).allMatch(value -> STRING.failure(value) == null);
        assertThat(List.<Object>of(true, false, List.of(), Map.of()))
                .allMatch(value -> STRING.failure(value) == Kind.TYPE);
    }

    @Test
    void anUnknownTypeTakesAnything() {
        assertThat(List.<Object>of("", 5, true, List.of(), Map.of())).allMatch(value -> ANY.failure(value) == null);
    }

    @Test
    void onlyTheFirstFailureCountsInTheServersOrder() {
        ScalarRule rule = ScalarRule.of(ScalarType.INTEGER)
                .format(Formats.named("pve-vmid").orElseThrow())
                .pattern(new TextPattern("1.*", Pattern.compile("^1").asPredicate()))
                .maxLength(5)
                .minLength(4)
                .maximum(15000)
                .minimum(1200)
                .enumeration(List.of("1300"))
                .build();

        assertThat(rule.failure("x")).isEqualTo(Kind.TYPE);
        assertThat(rule.failure("99")).isEqualTo(Kind.FORMAT);
        assertThat(rule.failure("2000000")).isEqualTo(Kind.PATTERN);
        assertThat(rule.failure("1000000")).isEqualTo(Kind.MAX_LENGTH);
        assertThat(rule.failure("100")).isEqualTo(Kind.MIN_LENGTH);
        assertThat(rule.failure("16000")).isEqualTo(Kind.MAXIMUM);
        assertThat(rule.failure("1100")).isEqualTo(Kind.MINIMUM);
        assertThat(rule.failure("1301")).isEqualTo(Kind.ENUM);
        assertThat(rule.failure("1300")).isNull();
        assertThat(rule.failure(1300)).isNull();
        assertThat(rule.failure(99)).isEqualTo(Kind.FORMAT);
    }

    @Test
    void theRangeIsCheckedOfWhateverLooksLikeANumber() {
        ScalarRule rule =
                ScalarRule.of(ScalarType.STRING).minimum(10).maximum(20).build();

        assertThat(rule.failure("abc")).isNull();
        assertThat(rule.failure("5")).isEqualTo(Kind.MINIMUM);
        assertThat(rule.failure("2.1e1")).isEqualTo(Kind.MAXIMUM);
        assertThat(rule.failure(21)).isEqualTo(Kind.MAXIMUM);
        assertThat(rule.failure(9L)).isEqualTo(Kind.MINIMUM);
    }

    @Test
    void lengthsCountUnicodeCharacters() {
        ScalarRule rule =
                ScalarRule.of(ScalarType.STRING).minLength(2).maxLength(3).build();

        assertThat(rule.failure("😀")).isEqualTo(Kind.MIN_LENGTH);
        assertThat(rule.failure("😀😀😀")).isNull();
        assertThat(rule.failure("äöüß")).isEqualTo(Kind.MAX_LENGTH);
    }

    @Test
    void aListOfWordsGivesWayToTheNarrowerEnumeration() {
        ScalarRule rule = ScalarRule.of(ScalarType.STRING)
                .format(Formats.named("pve-storage-content").orElseThrow())
                .enumeration(List.of("iso", "vztmpl"))
                .build();

        assertThat(rule.failure("nope")).isEqualTo(Kind.ENUM);
        assertThat(rule.failure("images")).isEqualTo(Kind.ENUM);
        assertThat(rule.failure("iso")).isNull();
    }

    @Test
    void aReportNamesTheConstraintAndTheValue() {
        Violations out = new Violations();
        ScalarRule.of(ScalarType.INTEGER).maximum(128).build().check(200.0, "cores", out);

        Violation violation = out.sorted().get(0);
        assertThat(violation.kind()).isEqualTo(Kind.MAXIMUM);
        assertThat(violation.constraint()).contains("128");
        assertThat(violation.rejected()).contains("200");
        assertThat(violation).hasToString("cores: must be at most 128, got '200'");
    }

    @Test
    void scalarsAreReadIntoJavasTypes() {
        Violations out = new Violations();

        assertThat(Scalars.text(STRING, 5, "a", out)).isEqualTo("5");
        assertThat(Scalars.integer(INTEGER, "+05", "a", out)).isEqualTo(5);
        assertThat(Scalars.integer(INTEGER, 7, "a", out)).isEqualTo(7);
        assertThat(Scalars.integer(INTEGER, 100.0, "a", out)).isEqualTo(100);
        assertThat(Scalars.number(NUMBER, "1e3", "a", out)).isEqualByComparingTo("1000");
        assertThat(Scalars.bool(BOOLEAN, true, "a", out)).isTrue();
        assertThat(Scalars.bool(BOOLEAN, "0", "a", out)).isFalse();
        assertThat(out.isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeReadIsReported() {
        Violations out = new Violations();

        assertThat(Scalars.text(STRING, true, "a", out)).isNull();
        assertThat(Scalars.integer(INTEGER, "x", "b", out)).isNull();
        assertThat(Scalars.integer(INTEGER, "9".repeat(20), "c", out)).isNull();
        assertThat(Scalars.integer(ScalarRule.of(ScalarType.INTEGER).minimum(5).build(), 4, "d", out))
                .isNull();
        assertThat(Scalars.number(NUMBER, "1e99999999999", "e", out)).isNull();
        assertThat(Scalars.bool(BOOLEAN, "yes", "f", out)).isNull();
        assertThat(out.sorted())
                .extracting(
                        violation -> violation.path() + " " + violation.kind().code())
                .containsExactly("a type", "b type", "c maximum", "d minimum", "e type", "f type");
    }

    @Test
    void aStretchOfATextIsCheckedAsIfItStoodAlone() {
        List<String> texts = List.of(
                "",
                "0",
                "1",
                "5",
                "-5",
                "+5",
                "05",
                "5\n",
                "5.5",
                "-.5e3",
                "1e",
                "x",
                "ab",
                "abc",
                "abcd",
                "\n",
                "-",
                "1.",
                "12345678901234567890",
                "ä",
                "\ud83d\ude00\ud83d\ude00");
        List<ScalarRule> rules = List.of(
                BOOLEAN,
                INTEGER,
                NUMBER,
                STRING,
                ScalarRule.of(ScalarType.STRING).minimum(-4).maximum(6).build(),
                ScalarRule.of(ScalarType.NUMBER).minimum(new BigDecimal("-0.5")).build(),
                ScalarRule.of(ScalarType.STRING).minLength(2).maxLength(3).build(),
                ScalarRule.of(ScalarType.STRING)
                        .pattern(new TextPattern("x|5", text -> text.equals("x") || text.startsWith("5")))
                        .build(),
                ScalarRule.of(ScalarType.STRING)
                        .enumeration(List.of("1", "ab", "ä", ""))
                        .build());

        for (ScalarRule rule : rules) {
            for (String text : texts) {
                for (String around : List.of("", "1", "-", "e5", "\n")) {
                    String whole = around + text + around;
                    assertThat(rule.failure(whole, around.length(), whole.length() - around.length()))
                            .as("%s in %s", text, whole)
                            .isEqualTo(rule.failure(text));
                }
            }
        }
    }
}
