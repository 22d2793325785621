package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@link JsonValue}s. */
final class JsonValues {

    private JsonValues() {}

    /** The value that begins at the cursor, which is left at its last token. */
    static JsonValue read(Cursor cursor) throws IOException {
        JsonToken token = cursor.token();
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> elements = new ArrayList<>();
            while (cursor.next() != JsonToken.END_ARRAY) {
                elements.add(read(cursor));
            }
            return new JsonValue.Array(Collections.unmodifiableList(elements));
        }
        if (token == JsonToken.START_OBJECT) {
            SortedMap<String, JsonValue> members = new TreeMap<>();
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                cursor.next();
                members.put(name, read(cursor));
            }
            return new JsonValue.Members(Collections.unmodifiableSortedMap(members));
        }
        return new JsonValue.Scalar(token, cursor.text());
    }
}
