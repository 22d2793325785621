package io.github.proxmoxcodegen.runtime.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class JsonSchemaResourceTest {

    private static final String RESOURCE = "/io/github/proxmoxcodegen/runtime/record/schemas.json";

    @Test
    void aSchemaHasWhatItRefersToAndNothingElse() {
        assertThat(JsonSchemaResource.read(JsonSchemaResourceTest.class, RESOURCE, "Outer"))
                .isEqualTo("""
                        {
                        "$schema": "https://json-schema.org/draft/2020-12/schema",
                        "title": "JsonSchemaResourceTest",
                        "$ref": "#/$defs/Outer",
                        "$defs": {
                        "Inner": {"type":"object","properties":{"more":{"$ref":"#/$defs/Inner"}}},
                        "Outer": {"type":"array","items":{"$ref":"#/$defs/Inner"}}
                        }
                        }
                        """);
    }

    @Test
    void whoForgotToPackTheResourceIsToldWhatToDo() {
        assertThatThrownBy(() -> JsonSchemaResource.read(JsonSchemaResourceTest.class, "/none/schemas.json", "Outer"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/none/schemas.json")
                .hasMessageContaining("add the folder of the generated sources to the resources of the build");
    }

    @Test
    void aResourceOfAnotherRunIsToldFromTheRightOne() {
        assertThatThrownBy(() -> JsonSchemaResource.read(JsonSchemaResourceTest.class, RESOURCE, "Missing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not define Missing");
    }
}
