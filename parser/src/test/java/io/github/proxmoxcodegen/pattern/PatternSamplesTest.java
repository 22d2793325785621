package io.github.proxmoxcodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.pattern.Judges.EcmaVerdicts;
import io.github.proxmoxcodegen.pattern.Judges.Question;
import io.github.proxmoxcodegen.runtime.regex.BoundedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each expression of the sample files in each engine, beside the verdicts of Perl that the files hold. */
class PatternSamplesTest {

    static Stream<PatternSamples> all() {
        return Stream.of(PatternSamples.REAL, PatternSamples.CONSTRUCTS)
                .flatMap(file -> PatternSamples.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void javaAgreesWithPerl(PatternSamples samples) {
        Pattern pattern = PatternTranslator.translate(samples.product(), samples.source());
        java.util.regex.Pattern compiled =
                java.util.regex.Pattern.compile(pattern.java().orElseThrow());

        assertThat(samples.accepted()).allMatch(value -> compiled.matcher(value).find(), "matched by " + compiled);
        assertThat(samples.refused()).noneMatch(value -> compiled.matcher(value).find());
    }

    /** The engine that generated code and validators run. */
    @ParameterizedTest
    @MethodSource("all")
    void boundedPatternAgreesWithPerl(PatternSamples samples) {
        BoundedPattern bounded = BoundedPattern.compile(PatternTranslator.translate(samples.product(), samples.source())
                .java()
                .orElseThrow());

        assertThat(samples.accepted()).allMatch(bounded::matches, "matched by " + bounded);
        assertThat(samples.refused()).noneMatch(bounded::matches);
    }

    @Test
    void allRealPatternsButAtomicOnesRunInLinearTime() {
        assertThat(PatternSamples.read(PatternSamples.REAL))
                .allSatisfy(samples -> assertThat(
                                BoundedPattern.compile(PatternTranslator.translate(samples.product(), samples.source())
                                                .java()
                                                .orElseThrow())
                                        .isLinear())
                        .isEqualTo(!samples.source().contains("(?>")));
    }

    /** Also where node is missing, for the ECMA form is one that Java reads the same way. */
    @ParameterizedTest
    @MethodSource("all")
    void ecmaReadByJavaAgreesWithPerlOnPlainText(PatternSamples samples) {
        Pattern pattern = PatternTranslator.translate(samples.product(), samples.source());
        if (pattern.ecma().isEmpty()) {
            assertThat(samples.source()).containsAnyOf("\\p", "\\P");
            return;
        }
        java.util.regex.Pattern ecma =
                java.util.regex.Pattern.compile(pattern.ecma().orElseThrow(), java.util.regex.Pattern.UNIX_LINES);

        assertThat(samples.accepted())
                .filteredOn(PatternSamplesTest::isPlain)
                .allMatch(value -> ecma.matcher(value).find());
        assertThat(samples.refused())
                .filteredOn(PatternSamplesTest::isPlain)
                .noneMatch(value -> ecma.matcher(value).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {PatternSamples.REAL, PatternSamples.CONSTRUCTS})
    void ecmaAgreesWithPerlInNode(String file) {
        assumeThat(Judges.nodeIsThere())
                .as("node is on the PATH: without it ECMA-262 is tested through Java only")
                .isTrue();
        List<PatternSamples> all = PatternSamples.read(file).stream()
                .filter(samples -> ecma(samples).isPresent())
                .toList();
        List<EcmaVerdicts> verdicts = Judges.ecma(
                all.stream().map(samples -> ecma(samples).orElseThrow()).toList(),
                all.stream().map(PatternSamples::values).toList());

        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            compare(all.get(i), verdicts.get(i).plain(), disagreements);
            compare(all.get(i), verdicts.get(i).unicode(), disagreements);
        }
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PatternSamples.REAL, PatternSamples.CONSTRUCTS})
    void verdictsAreThoseOfPerl(String file) {
        assumeThat(Judges.perlIsThere())
                .as("perl is on the PATH: without it its verdicts are taken from the file")
                .isTrue();
        List<PatternSamples> all = PatternSamples.read(file);
        List<Question> questions = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (PatternSamples samples : all) {
            samples.values().forEach(value -> questions.add(new Question(samples.product(), samples.source(), value)));
            expected.append(verdicts(samples));
        }

        assertThat(String.join("", Judges.perl(questions))).isEqualTo(expected.toString());
    }

    @Test
    void thereAreEnoughValuesOnBothSides() {
        List<PatternSamples> real = PatternSamples.read(PatternSamples.REAL);

        assertThat(real).hasSize(125).allSatisfy(samples -> {
            assertThat(samples.accepted()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(samples.refused()).hasSizeGreaterThanOrEqualTo(5);
        });
    }

    private static Optional<String> ecma(PatternSamples samples) {
        return PatternTranslator.translate(samples.product(), samples.source()).ecma();
    }

    private static void compare(PatternSamples samples, String verdicts, List<String> disagreements) {
        List<String> values = samples.values();
        if (verdicts.length() != values.size()) {
            disagreements.add(samples.source() + " does not compile: " + verdicts);
            return;
        }
        String expected = verdicts(samples);
        for (int i = 0; i < values.size(); i++) {
            if (isPlain(values.get(i)) && verdicts.charAt(i) != expected.charAt(i)) {
                disagreements.add(samples.source() + " with " + values.get(i) + ": " + verdicts.charAt(i));
            }
        }
    }

    private static String verdicts(PatternSamples samples) {
        return "1".repeat(samples.accepted().size())
                + "0".repeat(samples.refused().size());
    }

    /** Whether a value has nothing that the ECMA form leaves out on purpose: a final newline, characters beyond ASCII. */
    private static boolean isPlain(String value) {
        return !value.endsWith("\n") && value.chars().allMatch(unit -> unit < 0x80);
    }
}
