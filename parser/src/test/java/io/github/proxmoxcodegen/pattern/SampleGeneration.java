package io.github.proxmoxcodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.pattern.Judges.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Makes the values of the sample files anew, with the verdicts of the Perl on this machine. Not part of the build:
 * {@code mvn -pl parser -am test -Dtest=SampleGeneration -Dsamples.update=true -Dsurefire.failIfNoSpecifiedTests=false}.
 *
 * <p>A pattern is added by a line that has no values yet.
 */
class SampleGeneration {

    private static final int EACH = 22;
    private static final int ROUNDS = 4_000;

    @ParameterizedTest
    @ValueSource(strings = {PatternSamples.REAL, PatternSamples.CONSTRUCTS})
    @EnabledIfSystemProperty(named = "samples.update", matches = "true")
    void update(String resource) {
        List<PatternSamples> updated = PatternSamples.read(resource).stream()
                .map(SampleGeneration::judged)
                .toList();

        assertThat(updated).isNotEmpty();
        PatternSamples.write(
                Path.of("src/test/resources/io/github/proxmoxcodegen/pattern").resolve(resource), updated);
    }

    private static PatternSamples judged(PatternSamples old) {
        List<String> values = List.copyOf(candidates(old.product(), old.source()));
        List<String> verdicts = Judges.perl(values.stream()
                .map(value -> new Question(old.product(), old.source(), value))
                .toList());
        List<String> accepted = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<String> side = switch (verdicts.get(i)) {
                case "1" -> accepted;
                case "0" -> refused;
                default -> throw new IllegalStateException("Perl does not compile " + old.source());
            };
            if (side.size() < EACH) {
                side.add(values.get(i));
            }
        }
        return new PatternSamples(old.product(), old.source(), List.copyOf(accepted), List.copyOf(refused));
    }

    private static Set<String> candidates(Product product, String source) {
        Dialect dialect = Dialect.of(product);
        Node expression = Simplifier.simplify(ExpressionParser.parse(dialect, dialect.open(source)));
        ValueGenerator generator = new ValueGenerator(source.hashCode());
        Set<String> values = new LinkedHashSet<>(List.of("", "\n"));
        for (int i = 0; i < ROUNDS && values.size() < 300; i++) {
            String value = generator.follow(expression);
            add(values, product, value);
            add(values, product, generator.mutate(value));
            add(values, product, generator.mutate(generator.mutate(value)));
        }
        return values;
    }

    private static void add(Set<String> values, Product product, String value) {
        // Rust's POSIX classes stop at ASCII, so that Perl has no say in the controls beyond it.
        boolean c1 = value.codePoints().anyMatch(point -> point >= 0x80 && point <= 0x9F);
        if (value.length() <= 120 && !(product == Product.PBS && c1)) {
            values.add(value);
        }
    }
}
