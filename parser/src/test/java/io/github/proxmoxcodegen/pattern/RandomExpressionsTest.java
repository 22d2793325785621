package io.github.proxmoxcodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.pattern.Judges.EcmaVerdicts;
import io.github.proxmoxcodegen.pattern.Judges.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expressions of any shape, on a machine that has Perl: what is translated means the same. */
class RandomExpressionsTest {

    private static final int COUNT = Integer.getInteger("expressions.count", 400);
    private static final long SEED = Long.getLong("expressions.seed", 20);

    private final List<Question> questions = new ArrayList<>();

    @BeforeEach
    void ask() {
        assumeThat(Judges.perlIsThere())
                .as("perl is on the PATH: without it only the stored samples are compared")
                .isTrue();
        RandomExpressions expressions = new RandomExpressions(SEED);
        for (int i = 0; i < COUNT; i++) {
            String source = expressions.next();
            if (PatternTranslator.explain(Product.PVE, source).pattern().java().isPresent()) {
                values(source, i).forEach(value -> questions.add(new Question(Product.PVE, source, value)));
            }
        }
    }

    @Test
    void javaAgreesWithPerl() {
        List<String> verdicts = Judges.perl(questions);
        List<String> disagreements = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String java = PatternTranslator.translate(Product.PVE, question.source())
                    .java()
                    .orElseThrow();
            boolean found = Pattern.compile(java).matcher(question.value()).find();
            accepted += found ? 1 : 0;
            // What Perl does not compile cannot be in an apidoc.
            if (!verdicts.get(i).equals("E") && !verdicts.get(i).equals(found ? "1" : "0")) {
                disagreements.add(question + " as " + java + " is " + found);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(accepted).isGreaterThan(questions.size() / 10);
        assertThat(Collections.frequency(verdicts, "E")).isLessThan(questions.size() / 2);
    }

    @Test
    void ecmaAgreesWithPerlOnPlainText() {
        assumeThat(Judges.nodeIsThere()).as("node is on the PATH").isTrue();
        List<String> expected = Judges.perl(questions);
        List<Integer> asked = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            boolean plain =
                    !question.value().endsWith("\n") && question.value().chars().allMatch(unit -> unit < 0x80);
            var ecma =
                    PatternTranslator.translate(Product.PVE, question.source()).ecma();
            if (plain && ecma.isPresent() && !expected.get(i).equals("E")) {
                asked.add(i);
                expressions.add(ecma.orElseThrow());
            }
        }
        List<EcmaVerdicts> verdicts = Judges.ecma(
                expressions,
                asked.stream().map(i -> List.of(questions.get(i).value())).toList());
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            String verdict = expected.get(asked.get(i));
            if (!verdicts.get(i).equals(new EcmaVerdicts(verdict, verdict))) {
                disagreements.add(questions.get(asked.get(i)) + " as " + expressions.get(i) + " is " + verdicts.get(i));
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(asked).hasSizeGreaterThan(questions.size() / 4);
    }

    private static Set<String> values(String source, int seed) {
        Node expression = Simplifier.simplify(ExpressionParser.parse(Dialect.PERL, Dialect.PERL.open(source)));
        ValueGenerator generator = new ValueGenerator(seed);
        Set<String> values = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i < 8; i++) {
            String value = generator.follow(expression);
            values.addAll(List.of(value, generator.mutate(value), generator.mutate(generator.mutate(value))));
        }
        // Longer ones keep some of these expressions busy for ever.
        values.removeIf(value -> value.length() > 14);
        return values;
    }
}
