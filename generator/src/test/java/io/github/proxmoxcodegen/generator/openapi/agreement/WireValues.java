package io.github.proxmoxcodegen.generator.openapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Turns values as they are on the wire into values of the type that a document declares.
 *
 * <p>In a path, a query and a form everything is text, and OpenAPI leaves it to the reader to make numbers of it; the
 * server does the same by the rules written here, and takes text for a number in JSON bodies as well. Text that is no
 * number stays text, so that the document's type refuses it; so does text for a number with a rule of its own, which never
 * lets signs and leading zeros through. A single value for a list is a list of one, as in a form.
 */
final class WireValues {

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+\\n?");
    private static final Pattern PLAIN_INTEGER = Pattern.compile("0|-?[1-9]\\d*");
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(\\d+\\.\\d+|\\d+\\.|\\.\\d+|\\d+)([eE][+-]?\\d+)?\\n?", Pattern.UNICODE_CHARACTER_CLASS);

    private final SchemaLookup schemas;

    WireValues(SchemaLookup schemas) {
        this.schemas = schemas;
    }

    /** The value as the type that the schema declares; unchanged where it cannot be one. */
    JsonNode typed(JsonNode value, JsonNode declared, boolean query) {
        JsonNode schema = schemas.resolved(declared);
        JsonNode type = schema.path("type");
        if (isTruthValue(schema)) {
            return truthValue(value, query);
        }
        return switch (type.asText()) {
            case "integer" -> matches(value, ruled(schema) ? PLAIN_INTEGER : INTEGER) ? integer(value.asText()) : value;
            case "number" -> matches(value, NUMBER) ? decimal(value.asText()) : value;
            case "string" -> text(value, schema);
            case "array" -> list(value, schema.path("items"), query);
            default -> value;
        };
    }

    /** Whether a rule for the text of the number goes with it. */
    private static boolean ruled(JsonNode schema) {
        return schema.has("x-proxmox-format");
    }

    /** Text, also where the value is a number; the server joins a list that is given for a text of the format of one. */
    private static JsonNode text(JsonNode value, JsonNode schema) {
        if (value.isArray() && schema.path("format").asText().endsWith("-list")) {
            StringJoiner joined = new StringJoiner(",");
            value.forEach(element -> joined.add(element.asText()));
            return TextNode.valueOf(joined.toString());
        }
        return value.isNumber() ? TextNode.valueOf(value.asText()) : value;
    }

    private static boolean isTruthValue(JsonNode schema) {
        return schema.path("type").isArray()
                || (schema.path("type").asText().equals("integer")
                        && schema.path("maximum").asInt(-1) == 1
                        && schema.path("minimum").asInt(-1) == 0);
    }

    /** JSON's true and false cannot stand in a query; what a client means by them there is 1 and 0. */
    private static JsonNode truthValue(JsonNode value, boolean query) {
        if (value.isTextual() && (value.asText().equals("0") || value.asText().equals("1"))) {
            return IntNode.valueOf(Integer.parseInt(value.asText()));
        }
        return value.isBoolean() && query ? IntNode.valueOf(value.asBoolean() ? 1 : 0) : value;
    }

    private JsonNode list(JsonNode value, JsonNode items, boolean query) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (value.isArray()) {
            value.forEach(element -> list.add(typed(element, items, query)));
            return list;
        }
        boolean empty =
                value.isNull() || value.asText().isEmpty() || value.asText().equals("0");
        return value.isValueNode() && !empty ? list.add(typed(value, items, query)) : value;
    }

    private static boolean matches(JsonNode value, Pattern pattern) {
        return value.isTextual() && pattern.matcher(value.asText()).matches();
    }

    private static JsonNode integer(String text) {
        return BigIntegerNode.valueOf(new BigInteger(text.strip()));
    }

    private static JsonNode decimal(String text) {
        return DecimalNode.valueOf(new BigDecimal(text.strip()));
    }
}
