package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind of schema comes of which type, given or not. */
class TypesTest {

    @ParameterizedTest
    @CsvSource({"string,STRING", "integer,INTEGER", "number,NUMBER", "boolean,BOOLEAN"})
    void singleValues(String name, ScalarType type) {
        Fixture fixture = Fixture.schema("\"type\": \"" + name + "\"");
        assertThat(fixture.schema())
                .isInstanceOfSatisfying(
                        ScalarSchema.class, schema -> assertThat(schema.type()).isEqualTo(type));
        assertThat(fixture.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"enum\": [\"a\"]'|STRING",
                "'\"format\": \"pve-node\"'|STRING",
                "'\"pattern\": \"a+\"'|STRING",
                "'\"maxLength\": 3'|STRING",
                "'\"minimum\": 3'|NUMBER"
            })
    void aMissingTypeIsToldByOtherKeywords(String keywords, ScalarType type) {
        assertThat(Fixture.schema(keywords).schema())
                .isInstanceOfSatisfying(
                        ScalarSchema.class, schema -> assertThat(schema.type()).isEqualTo(type));
    }

    @Test
    void propertiesWithoutTypeMakeAnObject() {
        Schema schema = Fixture.schema("\"properties\": {\"b\": {}, \"a\": {\"optional\": 1}}")
                .schema();
        assertThat(schema).isInstanceOfSatisfying(ObjectSchema.class, object -> {
            assertThat(object.properties()).extracting(Property::name).containsExactly("a", "b");
            assertThat(object.properties()).extracting(Property::optional).containsExactly(true, false);
            assertThat(object.additional()).isEqualTo(new Additional.Allowed(false));
        });
    }

    @Test
    void itemsWithoutTypeMakeAnArray() {
        assertThat(Fixture.schema("\"items\": {\"type\": \"integer\"}").schema())
                .isInstanceOfSatisfying(
                        ArraySchema.class,
                        array -> assertThat(array.items()).get().isInstanceOf(ScalarSchema.class));
    }

    @Test
    void nothingSaidMeansAnyValue() {
        Fixture fixture = Fixture.schema("");
        assertThat(fixture.schema())
                .isInstanceOfSatisfying(
                        AnySchema.class, any -> assertThat(any.declaredType()).isEmpty());
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void anyIsATypeThatIsNotChecked() {
        Fixture fixture = Fixture.schema("\"type\": \"any\"");
        assertThat(fixture.schema())
                .isInstanceOfSatisfying(
                        AnySchema.class, any -> assertThat(any.declaredType()).contains("any"));
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void anUnknownTypeIsKeptAndReported() {
        Fixture fixture = Fixture.schema("\"type\": \"colour\"");
        assertThat(fixture.schema())
                .isInstanceOfSatisfying(
                        AnySchema.class, any -> assertThat(any.declaredType()).contains("colour"));
        assertThat(fixture.findings())
                .containsExactly("WARNING schema.unknown-type /0/info/PUT/parameters/properties/x/type");
    }

    @Test
    void arraysTakeLengthsAsNumbersOfElements() {
        assertThat(Fixture.schema("\"type\": \"array\", \"minLength\": 1, \"maxLength\": 4")
                        .schema())
                .isInstanceOfSatisfying(ArraySchema.class, array -> {
                    assertThat(array.items()).isEmpty();
                    assertThat(array.minItems()).isEqualTo(OptionalInt.of(1));
                    assertThat(array.maxItems()).isEqualTo(OptionalInt.of(4));
                });
    }

    @Test
    void anArrayWithoutItemsAndAnObjectWithoutPropertiesAreFree() {
        assertThat(Fixture.schema("\"type\": \"array\"").schema())
                .isInstanceOfSatisfying(
                        ArraySchema.class, array -> assertThat(array.items()).isEmpty());
        assertThat(Fixture.schema("\"type\": \"object\"").schema())
                .isInstanceOfSatisfying(ObjectSchema.class, object -> {
                    assertThat(object.properties()).isEmpty();
                    assertThat(object.additional()).isEqualTo(new Additional.Allowed(false));
                });
    }

    @Test
    void additionalPropertiesAreForbiddenAllowedOrFollowASchema() {
        assertThat(additional("0")).isEqualTo(Additional.FORBIDDEN);
        assertThat(additional("false")).isEqualTo(Additional.FORBIDDEN);
        assertThat(additional("1")).isEqualTo(new Additional.Allowed(true));
        assertThat(additional("true")).isEqualTo(new Additional.Allowed(true));
        assertThat(additional("{\"type\": \"null\"}"))
                .isInstanceOfSatisfying(
                        Additional.Typed.class,
                        typed -> assertThat(typed.schema()).isInstanceOf(NullSchema.class));
    }

    private static Additional additional(String json) {
        Schema schema = Fixture.schema("\"type\": \"object\", \"additionalProperties\": " + json)
                .schema();
        return ((ObjectSchema) schema).additional();
    }

    @Test
    void keywordsThatMeanNothingBesideATypeAreKept() {
        Fixture list = Fixture.schema(
                "\"type\": \"array\", \"properties\": {\"b\": {\"type\": \"string\", \"optional\": 1, \"maxLength\": 3}}");
        assertThat(list.schema().annotations().extensions())
                .containsEntry("properties", "{\"b\":{\"maxLength\":3,\"optional\":1,\"type\":\"string\"}}");
        assertThat(list.findings())
                .containsExactly("NOTE schema.misplaced-keyword /0/info/PUT/parameters/properties/x/properties");

        Fixture object = Fixture.schema("\"type\": \"object\", \"items\": {\"enum\": [\"b\", \"a\"]}");
        assertThat(object.schema().annotations().extensions())
                .containsEntry("items", "{\"enum\":[\"b\",\"a\"],\"type\":\"string\"}");
    }

    @Test
    void aSchemaThatIsNoObjectIsKept() {
        Fixture fixture = Fixture.method("\"parameters\": {\"properties\": {\"x\": [1, {\"b\": null, \"a\": true}]}}");
        assertThat(fixture.schema()).isInstanceOf(AnySchema.class);
        assertThat(fixture.schema().annotations().extensions()).containsEntry("schema", "[1,{\"a\":true,\"b\":null}]");
        assertThat(fixture.findings())
                .containsExactly("WARNING schema.invalid-value /0/info/PUT/parameters/properties/x");
    }
}
