package io.github.proxmoxcodegen.runtime.propertystring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over random definitions: what is printed parses to the same values, and random text never throws. */
class PropertyStringRoundTripTest {

    private static final List<String> KEYS = List.of("a", "b", "c", "d", "model", "mac");

    /** A definition and values that fit it. */
    record Example(PropertyStringDefinition definition, Map<String, String> values) {}

    @Provide
    Arbitrary<Example> examples() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("abz019 =;:/.-_ä\t😀")
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<Map<String, String>> values =
                Arbitraries.maps(Arbitraries.of(KEYS), text).ofMaxSize(KEYS.size());
        Arbitrary<Map<String, Boolean>> truths = Arbitraries.maps(
                        Arbitraries.of("on", "off"), Arbitraries.of(true, false))
                .ofMaxSize(2);
        Arbitrary<Optional<String>> defaultKey = Arbitraries.of(KEYS).optional(0.8);
        return Combinators.combine(values, truths, defaultKey, Arbitraries.of(true, false))
                .as(PropertyStringRoundTripTest::example);
    }

    private static Example example(
            Map<String, String> texts, Map<String, Boolean> truths, Optional<String> defaultKey, boolean aliased) {
        PropertyStringBuilder builder = PropertyStringDefinition.builder();
        KEYS.forEach(key -> builder.part(new Part(
                key,
                ScalarRule.of(ScalarType.STRING).build(),
                !texts.containsKey(key) || key.length() > 1,
                List.of())));
        builder.optional("on", ScalarRule.of(ScalarType.BOOLEAN).build());
        builder.optional("off", ScalarRule.of(ScalarType.BOOLEAN).build());
        defaultKey.ifPresent(builder::defaultKey);
        if (aliased) {
            builder.alias(new Alias("virtio", "mac", Optional.of("model")));
        }
        Map<String, String> values = new TreeMap<>(texts);
        truths.forEach((key, value) -> values.put(key, value ? "1" : "0"));
        if (aliased && values.containsKey("model")) {
            values.put("model", "virtio");
        }
        return new Example(builder.build(), values);
    }

    @Property
    void whatIsPrintedParsesToTheSameValues(@ForAll("examples") Example example) {
        PropertyStringDefinition definition = example.definition();
        PropertyValues values = definition.values(example.values());
        Violations out = new Violations();

        assertThat(definition.check(values, out)).isTrue();
        String printed = definition.print(values);
        PropertyValues parsed = definition.parse(printed, out);

        assertThat(out.sorted()).isEmpty();
        assertThat(parsed).as(printed).isEqualTo(values);
        assertThat(definition.print(definition.values(example.values()))).isEqualTo(printed);
    }

    @Property
    void anyTextIsEitherParsedOrReported(@ForAll("examples") Example example, @ForAll("texts") String text) {
        PropertyStringDefinition definition = example.definition();
        Violations out = new Violations();
        PropertyValues parsed = definition.parse(text, out);

        assertThat(parsed == null).isEqualTo(!out.isEmpty());
        assertThat(definition.accepts(text)).isEqualTo(parsed != null);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b=1", "virtio=x", "model=y", "on=yes", "off=maybe", "=", "a=", "", " ", "\n", "zz=1")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join(",", parts));
    }
}
