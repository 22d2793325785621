package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists of texts: {@code enum}, {@code instance-types}, {@code requires}. */
final class TextLists {

    /** So many texts are compared with each other faster than put into a set. */
    private static final int FEW = 12;

    private TextLists() {}

    /** A text, or a list of texts; null where the value at the cursor is neither. */
    static @Nullable List<String> read(Cursor cursor) throws IOException {
        if (cursor.at(JsonToken.VALUE_STRING)) {
            return List.of(cursor.text());
        }
        return cursor.at(JsonToken.START_ARRAY) ? elements(cursor) : null;
    }

    /** The values of an {@code enum}, each once; null where the value at the cursor is no list. */
    static @Nullable List<String> readEnum(Cursor cursor) throws IOException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            return null;
        }
        List<String> elements = elements(cursor);
        if (areDistinct(elements)) {
            return elements;
        }
        Set<String> seen = new HashSet<>(elements);
        List<String> once = new ArrayList<>();
        for (String element : elements) {
            if (seen.remove(element)) {
                once.add(element);
            } else {
                cursor.diagnostics()
                        .note(
                                "schema.enum-duplicate",
                                cursor.here(),
                                "the enum lists " + Excerpt.quoted(element) + " more than once; it is taken once",
                                "leave the value out where it comes again");
            }
        }
        return once;
    }

    private static boolean areDistinct(List<String> elements) {
        if (elements.size() > FEW) {
            return new HashSet<>(elements).size() == elements.size();
        }
        for (int i = 1; i < elements.size(); i++) {
            String element = elements.get(i);
            for (int j = 0; j < i; j++) {
                if (elements.get(j).equals(element)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> elements(Cursor cursor) throws IOException {
        List<String> elements = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            JsonToken token = cursor.token();
            if (token == JsonToken.VALUE_STRING || token.isNumeric() || token.isBoolean()) {
                elements.add(cursor.text());
            } else {
                cursor.diagnostics()
                        .warning(
                                "schema.invalid-value",
                                cursor.here(),
                                "a list of texts has an element that is none; it is left out",
                                "write each element as a text");
                cursor.skip();
            }
        }
        return elements;
    }
}
