package io.github.proxmoxcodegen.cli.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters in a file: a JSON object, or a form as it is sent ({@code a=1&b=2}). */
public final class RequestData {

    /** Many times what a server takes. */
    private static final int MOST_BYTES = 16 << 20;

    private static final String HINT = "give a JSON object such as {\"vmid\": 100}, or a form such as vmid=100&cores=2";

    private RequestData() {}

    /** Reads a file to its end. */
    public static Map<String, @Nullable Object> read(DataFile file) throws IOException, InvalidDataException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new InvalidDataException(
                    file.shown() + " is larger than " + (MOST_BYTES >> 20) + " MiB", "no server takes as much");
        }
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
            return readJson(file, text);
        }
        if (!text.isEmpty() && text.indexOf('=') < 0) {
            throw new InvalidDataException(file.shown() + " is neither a JSON object nor a form", HINT);
        }
        return FormCodec.decode(text);
    }

    private static Map<String, @Nullable Object> readJson(DataFile file, String text)
            throws IOException, InvalidDataException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidDataException(file.shown() + " holds JSON, but no object", HINT);
            }
            Map<String, @Nullable Object> object = JsonValues.readObject(json);
            if (json.nextToken() != null) {
                throw new InvalidDataException(file.shown() + " holds more than one JSON object", HINT);
            }
            return object;
        } catch (JsonProcessingException e) {
            throw new InvalidDataException(
                    file.shown() + ", line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": not JSON: " + Printable.line(e.getOriginalMessage()),
                    HINT);
        }
    }
}
