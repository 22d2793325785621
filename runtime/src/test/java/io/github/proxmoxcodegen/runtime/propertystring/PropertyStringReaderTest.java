package io.github.proxmoxcodegen.runtime.propertystring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast reader takes, the parser takes as well, and as the same. */
class PropertyStringReaderTest {

    private static final ScalarRule TEXT = ScalarRule.of(ScalarType.STRING).build();
    private static final ScalarRule BOOL = ScalarRule.of(ScalarType.BOOLEAN).build();

    private static final PropertyStringDefinition CARD = PropertyStringDefinition.builder()
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
            .optional(
                    "mtu",
                    ScalarRule.of(ScalarType.INTEGER).minimum(1).maximum(9).build())
            .optional("up", BOOL)
            .optional("note", TEXT)
            .part(new Part("ip", TEXT, true, List.of("mtu")))
            .alias(new Alias("virtio", "macaddr", Optional.of("model")))
            .alias(new Alias("e1001", "macaddr", Optional.of("model")))
            .alias(new Alias("address", "ip", Optional.empty()))
            .defaultKey("model")
            .build();

    private static final PropertyStringReader READER = Objects.requireNonNull(reader(CARD));

    private static @Nullable PropertyStringReader reader(PropertyStringDefinition definition) {
        return PropertyStringReader.of(definition);
    }

    @Property(tries = 20_000)
    void whatTheReaderTakesTheParserTakesAsTheSame(@ForAll("texts") String text) {
        PropertyStringDefinition sound = PropertyStringDefinition.builder()
                .required("model", TEXT)
                .optional("up", BOOL)
                .optional("mtu", ScalarRule.of(ScalarType.NUMBER).build())
                .part(new Part("ip", TEXT, true, List.of("up", "mtu")))
                .alias(new Alias("virtio", "mtu", Optional.of("model")))
                .defaultKey("mtu")
                .build();
        requireAgreement(CARD, text);
        requireAgreement(sound, text);
    }

    private static void requireAgreement(PropertyStringDefinition definition, String text) {
        PropertyStringReader reader = reader(definition);
        @Nullable String[] slots = new @Nullable String[definition.parts().size()];
        boolean read = reader != null && reader.read(text, slots);
        PropertyValues values = new PropertyStringParser(definition).parse(text, null);
        boolean sound = values != null && new PropertyStringChecker(definition).accepts(values);

        assertThat(definition.accepts(text)).isEqualTo(sound);
        if (read) {
            assertThat(sound).as(text).isTrue();
            assertThat(definition.values(slots)).isEqualTo(values);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "model",
                "macaddr",
                "mtu",
                "up",
                "note",
                "ip",
                "virtio",
                "e1000",
                "e1001",
                "address",
                "bogus",
                "=",
                "=",
                "=",
                "=",
                ",",
                ",",
                ",",
                ",",
                "BC:24:11:00:00:01",
                "0",
                "1",
                "5",
                "10",
                "on",
                " ",
                "\n",
                "\t",
                "",
                "ä");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e1000",
                "virtio=BC:24:11:00:00:01,up=1,mtu=5",
                "mtu=5,e1000,ip=x=y",
                "model=virtio,address=a b,mtu=1,note=-"
            })
    void ordinaryTextsNeedNoParser(String text) {
        assertThat(READER.read(text, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "up=1", "e1000,up=2", "e1000,up=on", "e1000,e1000", "e1000,ip=x", "e1000,virtio=BC:24:11:00:00:01",
                "e1001=BC:24:11:00:00:01", "e1000,,up=1", "e1000, ", "e1000,=1", "e1000,up=", "e1000,mtu=10",
                        "e1000,x=1",
                "e1000,note=a\n"
            })
    void theRestIsLeftToTheParser(String text) {
        assertThat(READER.read(text, null)).isFalse();
    }

    @Test
    void definitionsOutOfTheOrdinaryHaveNoReader() {
        PropertyStringBuilder many = PropertyStringDefinition.builder();
        for (int i = 0; i < 65; i++) {
            many.optional("k" + i, TEXT);
        }

        assertThat(reader(many.build())).isNull();
        assertThat(reader(PropertyStringDefinition.builder()
                        .part(new Part("a", TEXT, true, List.of("gone")))
                        .build()))
                .isNull();
        assertThat(reader(PropertyStringDefinition.builder()
                        .optional("a", TEXT)
                        .whole(values -> null)
                        .build()))
                .isNull();
        assertThat(reader(PropertyStringDefinition.builder().required("", TEXT).build()))
                .isNotNull()
                .satisfies(reader -> assertThat(reader.read("=x", null)).isFalse());
    }
}
