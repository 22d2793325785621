package io.github.proxmoxcodegen.server.http;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to a client.
 *
 * @param status the HTTP status
 * @param reason the reason phrase; empty for the usual one
 * @param headers beside those that the server sets by itself
 * @param body the bytes
 * @param last whether the connection is closed afterwards
 */
public record Reply(int status, String reason, Map<String, String> headers, Buffer body, boolean last) {

    static final String JSON = "application/json;charset=UTF-8";

    /** A reply with a body. */
    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, "", Map.of("Content-Type", contentType), Buffer.buffer(body), false);
    }

    /** A reply in plain text. */
    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A reply without a body. */
    public static Reply empty(int status) {
        return new Reply(status, "", Map.of(), Buffer.buffer(), false);
    }

    /** A reply in JSON. */
    public static Reply json(int status, @Nullable Object value) {
        return of(status, JSON, Json.write(value));
    }

    Reply withReason(String newReason) {
        return new Reply(status, newReason, headers, body, last);
    }

    /** The same with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, reason, all, body, last);
    }

    Reply closing() {
        return new Reply(status, reason, headers, body, true);
    }
}
