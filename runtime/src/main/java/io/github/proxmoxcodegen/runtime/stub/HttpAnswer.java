package io.github.proxmoxcodegen.runtime.stub;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to a client.
 *
 * @param status the status code
 * @param reason the reason phrase of HTTP/1.1, printable and on one line; a server that has its own may ignore it
 * @param headers all but those of the connection and the length, by name
 * @param body the body, which nobody may change afterwards; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
public record HttpAnswer(int status, String reason, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_REASON = 500;

    public HttpAnswer {
        reason = printable(reason);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** An answer without a body. */
    static HttpAnswer empty(int status, String reason) {
        return new HttpAnswer(status, reason, Map.of(), new byte[0]);
    }

    /** An answer with a text. */
    static HttpAnswer text(int status, String reason, String contentType, String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return new HttpAnswer(status, reason, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer with a header more. */
    HttpAnswer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpAnswer(status, reason, more, body);
    }

    /** The same answer with nothing but its head. */
    HttpAnswer withoutBody() {
        return new HttpAnswer(status, reason, headers, new byte[0]);
    }

    /** A line feed in a reason phrase would begin a header. */
    private static String printable(String reason) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(reason.length(), LONGEST_REASON); i++) {
            char c = reason.charAt(i);
            if (c == '\n' || c == '\r') {
                break;
            }
            line.append(c >= ' ' && c < 127 ? c : '?');
        }
        return line.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpAnswer that
                && status == that.status
                && reason.equals(that.reason)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return 31 * status + Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return status + " " + reason + " " + headers + " (" + body.length + " bytes)";
    }
}
