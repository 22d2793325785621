package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The shape of an answer as documentation prints it: its members and their JSON types. */
final class Shape {

    private final JsonNode printed;

    private Shape(JsonNode printed) {
        this.printed = printed;
    }

    static Shape of(String printed) {
        try {
            return new Shape(new ObjectMapper().readTree(printed));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Asserts that a value has all that is printed; of a list, each of its elements. It may have more. */
    void isIn(JsonNode value) {
        compare("", printed, value);
    }

    private static void compare(String path, JsonNode printed, JsonNode value) {
        assertThat(value.getNodeType()).as("type of '%s' in %s", path, value).isEqualTo(printed.getNodeType());
        printed.properties()
                .forEach(member ->
                        compare(path + "." + member.getKey(), member.getValue(), value.path(member.getKey())));
        if (printed.isArray()) {
            assertThat(value).as("elements of '%s'", path).isNotEmpty();
            value.forEach(element -> compare(path + "[]", printed.get(0), element));
        }
    }
}
