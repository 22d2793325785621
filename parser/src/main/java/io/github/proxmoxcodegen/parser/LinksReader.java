package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.model.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code links}: which member of an element leads to which child. */
final class LinksReader {

    private LinksReader() {}

    /** The links at the cursor; null where the value there is no list. */
    static @Nullable List<Link> read(Cursor cursor) throws IOException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            return null;
        }
        List<Link> links = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            long mark = cursor.mark();
            Link link = cursor.at(JsonToken.START_OBJECT) ? readLink(cursor) : null;
            if (link == null) {
                cursor.skip();
                cursor.diagnostics()
                        .warning(
                                "schema.invalid-link",
                                cursor.position(cursor.pointer(), mark),
                                "a link needs the texts 'rel' and 'href' and nothing else; this one is left out",
                                "write it as {\"rel\": \"child\", \"href\": \"{name}\"}");
            } else {
                links.add(link);
            }
        }
        return links;
    }

    private static @Nullable Link readLink(Cursor cursor) throws IOException {
        String rel = null;
        String href = null;
        boolean fits = true;
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            String text = Values.text(cursor);
            cursor.skip();
            switch (name) {
                case "rel" -> rel = text;
                case "href" -> href = text;
                default -> fits = false;
            }
        }
        return fits && rel != null && href != null ? new Link(rel, href) : null;
    }
}
