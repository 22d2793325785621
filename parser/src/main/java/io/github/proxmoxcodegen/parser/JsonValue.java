package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A small piece of JSON as it stands: what has no type of its own in the model, or none yet. */
sealed interface JsonValue {

    /**
     * A text, number, truth value or null.
     *
     * @param token which of them
     * @param text its content, or its spelling where it is no text
     */
    record Scalar(JsonToken token, String text) implements JsonValue {

        boolean isText() {
            return token == JsonToken.VALUE_STRING;
        }

        boolean isNumber() {
            return token.isNumeric();
        }

        boolean isBoolean() {
            return token.isBoolean();
        }

        boolean isNull() {
            return token == JsonToken.VALUE_NULL;
        }
    }

    /** A list. */
    record Array(List<JsonValue> elements) implements JsonValue {

        /** The elements as texts; empty where one of them is none. */
        Optional<List<String>> texts() {
            List<String> texts = new ArrayList<>();
            for (JsonValue element : elements) {
                if (!(element instanceof Scalar scalar) || !scalar.isText()) {
                    return Optional.empty();
                }
                texts.add(scalar.text());
            }
            return Optional.of(texts);
        }
    }

    /** Names and values, sorted by name. */
    record Members(SortedMap<String, JsonValue> map) implements JsonValue {}

    /** Without blanks, names sorted. */
    default String compact() {
        StringBuilder json = new StringBuilder();
        append(this, json);
        return json.toString();
    }

    /** A text as JSON. */
    static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        quote(text, json);
        return json.toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        json.append('"');
    }

    private static void append(JsonValue value, StringBuilder json) {
        if (value instanceof Scalar scalar) {
            if (scalar.isText()) {
                quote(scalar.text(), json);
            } else {
                json.append(scalar.text());
            }
        } else if (value instanceof Array array) {
            char separator = '[';
            for (JsonValue element : array.elements()) {
                append(element, json.append(separator));
                separator = ',';
            }
            json.append(separator == '[' ? "[]" : "]");
        } else if (value instanceof Members members) {
            char separator = '{';
            for (var member : members.map().entrySet()) {
                quote(member.getKey(), json.append(separator));
                append(member.getValue(), json.append(':'));
                separator = ',';
            }
            json.append(separator == '{' ? "{}" : "}");
        }
    }
}
