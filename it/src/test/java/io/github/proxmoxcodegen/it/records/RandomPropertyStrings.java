package io.github.proxmoxcodegen.it.records;

import io.github.proxmoxcodegen.runtime.constraint.Numbers.Limit;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts for property strings: most of them sound, some of them not quite. */
final class RandomPropertyStrings {

    /** What may stand between commas and is no key with its value, or no sound one. */
    private static final List<String> ODD_PARTS =
            List.of("", "=", "=1", "bogus=1", "novalue", "a=b=c", " ", "\n", "model=", "size=1x", "\u00e4=1");

    private final List<String> samples;

    /**
     * Makes texts.
     *
     * @param samples values that some rule or other accepts
     */
    RandomPropertyStrings(List<String> samples) {
        this.samples = samples;
    }

    /** Texts that follow a definition, or nearly so: parts may be left out, repeated, in any order, wrong, or broken. */
    Arbitrary<String> near(PropertyStringDefinition definition) {
        Arbitrary<Optional<String>> odd = oddPart(definition).optional(0.2);
        return Combinators.combine(good(definition), odd, Arbitraries.integers().between(0, 4))
                .as(RandomPropertyStrings::joined);
    }

    /** Texts that most often follow a definition. */
    Arbitrary<String> sound(PropertyStringDefinition definition) {
        return good(definition).map(parts -> String.join(",", parts));
    }

    private static String joined(List<String> parts, Optional<String> odd, int place) {
        List<String> all = new ArrayList<>(parts);
        odd.ifPresent(part -> all.add(Math.min(place, all.size()), part));
        return String.join(",", all);
    }

    private Arbitrary<List<String>> good(PropertyStringDefinition definition) {
        List<Arbitrary<Optional<String>>> parts = new ArrayList<>();
        for (PropertyStringDefinition.Part part : definition.parts()) {
            boolean stands = definition.defaultPart().filter(part::equals).isPresent();
            Arbitrary<String> text = accepted(part.rule())
                    .flatMap(value -> stands
                            ? Arbitraries.of(part.name() + "=" + value, value)
                            : Arbitraries.just(part.name() + "=" + value));
            parts.add(text.optional(part.optional() ? 0.3 : 0.97));
        }
        Arbitrary<List<String>> given = Combinators.combine(parts)
                .as(values -> values.stream().flatMap(Optional::stream).toList());
        return definition.aliases().isEmpty()
                ? given
                : Combinators.combine(given, alias(definition).optional(0.2)).as((list, alias) -> {
                    List<String> all = new ArrayList<>(list);
                    alias.ifPresent(all::add);
                    return all;
                });
    }

    private Arbitrary<String> alias(PropertyStringDefinition definition) {
        return Arbitraries.of(definition.aliases())
                .flatMap(alias -> accepted(definition
                                .parts()
                                .get(definition.slot(alias.target()))
                                .rule())
                        .map(value -> alias.name() + "=" + value));
    }

    private Arbitrary<String> oddPart(PropertyStringDefinition definition) {
        Arbitrary<String> any = Arbitraries.of(ODD_PARTS);
        return definition.parts().isEmpty()
                ? any
                : Arbitraries.oneOf(
                        any,
                        Arbitraries.of(definition.parts())
                                .flatMap(part -> texts(part.rule()).map(value -> part.name() + "=" + value)));
    }

    /** Texts that a rule takes, so far as any is known; else any. */
    Arbitrary<String> accepted(ScalarRule rule) {
        List<String> taken = candidates(rule).stream()
                .filter(text -> rule.failure(text) == null)
                .toList();
        return taken.isEmpty() ? texts(rule) : Arbitraries.of(taken);
    }

    /** Texts that a rule takes or that come close: numbers about its limits, texts about its lengths, odd spellings. */
    Arbitrary<String> texts(ScalarRule rule) {
        Arbitrary<String> random =
                Arbitraries.strings().withChars("aZ09 .:;/-_=,@\u00e4\n").ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(candidates(rule))), Tuple.of(1, random));
    }

    private List<String> candidates(ScalarRule rule) {
        List<String> all = new ArrayList<>(rule.enumeration());
        rule.minimum().ifPresent(limit -> about(limit, all));
        rule.maximum().ifPresent(limit -> about(limit, all));
        rule.maxLength().ifPresent(length -> all.addAll(List.of("x".repeat(length), "x".repeat(length + 1))));
        rule.minLength()
                .ifPresent(length -> all.addAll(List.of("x".repeat(length), "x".repeat(Math.max(0, length - 1)))));
        all.addAll(samples);
        return all;
    }

    /** The limit and its neighbours. */
    private static void about(Limit limit, List<String> all) {
        BigDecimal number = new BigDecimal(limit.text());
        for (int offset = -1; offset <= 1; offset++) {
            all.add(number.add(BigDecimal.valueOf(offset)).toPlainString());
        }
    }
}
