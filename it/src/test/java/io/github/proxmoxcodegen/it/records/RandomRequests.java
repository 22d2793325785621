package io.github.proxmoxcodegen.it.records;

import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.runtime.constraint.ArrayRule;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.validation.OperationValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Requests to an operation: what it must have, some of what it may have, and a few faults. */
final class RandomRequests {

    /** Values that no text or number of a schema looks like. */
    private static final List<@Nullable Object> ODD_VALUES = Arrays.asList(
            null,
            true,
            false,
            0,
            1,
            -1L,
            1.5,
            new BigDecimal("1e30"),
            "",
            "yes",
            List.of(),
            List.of("a", 1),
            Map.of(),
            Map.of("a", "b"));

    private static final List<String> UNKNOWN_NAMES =
            List.of("bogus", "", "net[n]", "net01", "Node", "node ", "\u00e4");

    private final RandomPropertyStrings texts;

    RandomRequests(RandomPropertyStrings texts) {
        this.texts = texts;
    }

    /** Requests, most of them with something wrong. */
    Arbitrary<Map<String, @Nullable Object>> near(OperationValidator operation) {
        return requests(operation, 0.3, 0.15);
    }

    /** Requests that are most often valid. */
    Arbitrary<Map<String, @Nullable Object>> sound(OperationValidator operation) {
        return requests(operation, 0.0, 0.0);
    }

    private Arbitrary<Map<String, @Nullable Object>> requests(
            OperationValidator operation, double unknown, double faulty) {
        Parameters parameters = operation.operation().parameters();
        List<Parameter> needed =
                parameters.list().stream().filter(Parameter::required).toList();
        List<Parameter> others = parameters.list().stream()
                .filter(parameter -> !parameter.required())
                .toList();
        List<Arbitrary<Optional<Entry>>> entries = new ArrayList<>();
        for (Parameter parameter : needed) {
            entries.add(entry(operation, parameter, faulty).optional(1.0 - faulty / 4));
        }
        Arbitrary<List<Optional<Entry>>> given = entries.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(entries).as(list -> list);
        Arbitrary<List<Entry>> more = others.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(others)
                        .flatMap(parameter -> entry(operation, parameter, faulty))
                        .list()
                        .ofMaxSize(6);
        Arbitrary<Optional<Entry>> stranger = Combinators.combine(
                        Arbitraries.of(UNKNOWN_NAMES),
                        Arbitraries.of(ODD_VALUES).injectNull(0.1))
                .as(Entry::new)
                .optional(unknown);
        return Combinators.combine(given, more, stranger).as(RandomRequests::request);
    }

    private static Map<String, @Nullable Object> request(
            List<Optional<Entry>> given, List<Entry> more, Optional<Entry> stranger) {
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        given.stream().flatMap(Optional::stream).forEach(entry -> request.put(entry.name(), entry.value()));
        more.forEach(entry -> request.put(entry.name(), entry.value()));
        stranger.ifPresent(entry -> request.put(entry.name(), entry.value()));
        return request;
    }

    /** A parameter with its value. */
    private record Entry(String name, @Nullable Object value) {}

    private Arbitrary<Entry> entry(OperationValidator operation, Parameter parameter, double faulty) {
        Arbitrary<String> names = names(parameter, faulty);
        String any = parameter
                .property()
                .family()
                .map(family -> family.memberName(family.first()))
                .orElse(parameter.name());
        Arbitrary<Object> sample =
                Arbitraries.just(Optional.ofNullable(SchemaSamples.of(parameter.name(), parameter.schema()))
                        .orElse(""));
        Arbitrary<Object> values = operation
                .rule()
                .member(any)
                .map(ObjectRule.Member::rule)
                .map(rule -> Arbitraries.frequencyOf(Tuple.of(2, sample), Tuple.of(3, values(rule, faulty, sample))))
                .orElse(sample);
        Arbitrary<@Nullable Object> all = faulty == 0.0
                ? values
                : Arbitraries.frequencyOf(
                        Tuple.of((int) (100 * (1 - faulty)), values),
                        Tuple.of((int) (100 * faulty), Arbitraries.of(ODD_VALUES)));
        return Combinators.combine(names, all).as(Entry::new);
    }

    private static Arbitrary<String> names(Parameter parameter, double faulty) {
        if (parameter.property().family().isEmpty()) {
            return Arbitraries.just(parameter.name());
        }
        IndexedFamily family = parameter.property().family().orElseThrow();
        int beyond = faulty == 0.0 ? 0 : 1;
        return Arbitraries.integers()
                .between(family.first(), family.last() + beyond)
                .map(family::memberName);
    }

    private Arbitrary<Object> values(Rule rule, double faulty, Arbitrary<Object> otherwise) {
        if (rule instanceof ScalarRule scalar) {
            if (scalar.format().orElse(null) instanceof PropertyStringDefinition definition) {
                return (faulty == 0.0 ? texts.sound(definition) : texts.near(definition)).asGeneric();
            }
            return (faulty == 0.0 ? texts.accepted(scalar) : texts.texts(scalar)).map(RandomRequests::asJson);
        }
        if (rule instanceof ArrayRule array && array.items().isPresent()) {
            Arbitrary<List<Object>> lists = values(array.items().orElseThrow(), faulty, otherwise)
                    .list()
                    .ofMaxSize(3);
            return lists.asGeneric();
        }
        return otherwise;
    }

    /** Numbers as JSON would have them, every other time. */
    private static Object asJson(String text) {
        boolean number = text.matches("[1-9][0-9]{0,8}");
        return number && text.length() % 2 == 1 ? (Object) Integer.valueOf(text) : text;
    }
}
