package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Names, property strings in both spellings, lists. */
class FormatsTest {

    private static final String POINTER = "/0/info/PUT/parameters/properties/x";

    @Test
    void aNameIsARule() {
        assertThat(format("\"pve-node-list\"")).isEqualTo(new Format.Named("pve-node-list"));
    }

    @Test
    void anObjectOfSchemasIsAPropertyString() {
        Format format = format("""
                {"model": {"type": "string", "enum": ["virtio", "e1000"], "default_key": 1},
                 "virtio": {"alias": "macaddr", "keyAlias": "model"},
                 "macaddr": {"type": "string", "format": "mac-addr", "optional": 1},
                 "gw": {"type": "string", "optional": 1, "requires": "ip"},
                 "ip": {"type": "string", "optional": 1}}
                """);
        assertThat(format).isInstanceOfSatisfying(Format.Structured.class, structured -> {
            PropertyString content = structured.content();
            assertThat(structured.name()).isEmpty();
            assertThat(content.defaultKey()).contains("model");
            assertThat(content.additional()).isEqualTo(Additional.FORBIDDEN);
            assertThat(content.parts())
                    .extracting(PropertyString.Part::name)
                    .containsExactly("gw", "ip", "macaddr", "model", "virtio");
            assertThat(content.part("virtio"))
                    .contains(new PropertyString.Alias("virtio", "macaddr", Optional.of("model")));
            assertThat(member(content, "gw").requires()).containsExactly("ip");
            assertThat(member(content, "model").optional()).isFalse();
        });
    }

    @Test
    void partsMayBeCalledLikeKeywords() {
        Format format = format("""
                {"type": {"type": "string", "default_key": 1}, "items": {"type": "integer", "optional": 1},
                 "properties": {"type": "boolean", "optional": 1}}
                """);
        assertThat(format)
                .isInstanceOfSatisfying(
                        Format.Structured.class,
                        structured -> assertThat(structured.content().parts())
                                .extracting(PropertyString.Part::name)
                                .containsExactly("items", "properties", "type"));
    }

    @Test
    void aWholeSchemaOfAnObjectIsAPropertyStringToo() {
        Fixture fixture = Fixture.schema("""
                "type": "string", "format": {"additionalProperties": false, "default_key": "type",
                    "description": "own words", "properties": {
                        "type": {"type": "string", "enum": ["offline"]},
                        "message": {"type": "string", "optional": 1}},
                    "type": "object"}
                """);
        assertThat(format(fixture)).isInstanceOfSatisfying(Format.Structured.class, structured -> {
            assertThat(structured.content().defaultKey()).contains("type");
            assertThat(structured.content().additional()).isEqualTo(Additional.FORBIDDEN);
            assertThat(member(structured.content(), "message").optional()).isTrue();
        });
        assertThat(fixture.schema().annotations().prose().formatDescription()).contains("own words");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void aWholeSchemaMayBeginWithItsProperties() {
        Format format = format("{\"properties\": {\"mode\": {\"type\": \"string\"}}, \"type\": \"object\"}");
        assertThat(format).isInstanceOfSatisfying(Format.Structured.class, structured -> {
            assertThat(structured.content().part("mode")).isPresent();
            assertThat(structured.content().additional()).isEqualTo(new Additional.Allowed(false));
        });
    }

    @Test
    void aWholeSchemaOfAnArrayIsAListInOneText() {
        Format format = format("""
                {"items": {"type": "string", "enum": ["acl", "entry"]}, "maxLength": 2, "minLength": 1, "type": "array"}
                """);
        assertThat(format).isInstanceOfSatisfying(Format.Elements.class, elements -> {
            ArraySchema array = elements.array();
            assertThat(array.minItems()).isEqualTo(OptionalInt.of(1));
            assertThat(array.maxItems()).isEqualTo(OptionalInt.of(2));
            assertThat(array.items()).get().isInstanceOf(ScalarSchema.class);
        });
    }

    @Test
    void aFormatThatIsAnotherSchemaIsKept() {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"format\": {\"type\": \"string\", \"maxLength\": 3}");
        assertThat(fixture.schema().annotations().extensions())
                .containsEntry("format", "{\"maxLength\":3,\"type\":\"string\"}");
        assertThat(fixture.findings()).containsExactly("WARNING schema.unsupported-format " + POINTER + "/format");
    }

    @Test
    void referencesToKeysThatAreNotThereAreReported() {
        assertThat(Fixture.schema("\"type\": \"string\", \"format\": {\"volume\": {\"alias\": \"file\"}}")
                        .findings())
                .containsExactly("WARNING format.missing-key " + POINTER + "/format");
        assertThat(Fixture.schema("""
                                "type": "string", "format": {"a": {"default_key": 1}, "b": {"default_key": 1}}
                                """).findings())
                .containsExactly("WARNING format.default-keys " + POINTER + "/format/b");
    }

    @Test
    void aNameThatStandsForAPropertyStringIsResolved() {
        assertThat(format("\"pve-qm-watchdog\"")).isInstanceOfSatisfying(Format.Structured.class, structured -> {
            assertThat(structured.name()).contains("pve-qm-watchdog");
            assertThat(structured.content().defaultKey()).contains("model");
        });
    }

    private static Property member(PropertyString content, String key) {
        return content.part(key)
                .map(part -> ((PropertyString.Member) part).property())
                .orElseThrow();
    }

    private static Format format(String json) {
        Fixture fixture = Fixture.schema("\"type\": \"string\", \"format\": " + json);
        assertThat(fixture.findings()).isEmpty();
        return format(fixture);
    }

    private static Format format(Fixture fixture) {
        return ((ScalarSchema) fixture.schema()).constraints().format().orElseThrow();
    }
}
