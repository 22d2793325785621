package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.runtime.wire.PercentText;
import io.github.proxmoxcodegen.server.api.Credentials;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One request and its reply, without the parts of the HTTP library that nobody else needs. */
final class Exchange {

    private static final String VARY = "Vary";
    private static final int LONGEST_LINE = 500;

    private final HttpServerRequest request;
    private final String path;
    private final String query;
    private final Function<Throwable, Reply> faults;

    /**
     * Takes over a request.
     *
     * @param faults makes the reply when this program fails
     */
    Exchange(HttpServerRequest request, Function<Throwable, Reply> faults) {
        this.request = request;
        this.faults = faults;
        String uri = request.uri();
        int mark = uri.indexOf('?');
        this.path = PercentText.decode(withoutHost(mark < 0 ? uri : uri.substring(0, mark)));
        this.query = mark < 0 ? "" : uri.substring(mark + 1);
    }

    /** A request to a proxy names the host as well. */
    private static String withoutHost(String target) {
        int scheme = target.indexOf("://");
        if (scheme < 0 || target.startsWith("/")) {
            return target;
        }
        int slash = target.indexOf('/', scheme + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }

    /** Does something so that a fault in it is answered, too. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            reply(faults.apply(e));
        }
    }

    /** Gives every reply of this exchange a header. */
    void willHave(String name, String value) {
        request.response().putHeader(name, value);
    }

    /** The method as it was sent. */
    String method() {
        return request.method().name();
    }

    /** The path, decoded. */
    String path() {
        return path;
    }

    /** What stands behind the question mark, as it was sent. */
    String query() {
        return query;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    int headerLines() {
        int[] lines = {0};
        request.headers().forEach((name, value) -> lines[0]++);
        return lines[0];
    }

    /** The media type of the body, without parameters and in lower case; empty if none was named. */
    String contentType() {
        String type = header("Content-Type").orElse("");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The announced length of the body; 0 if none was, -1 if it is no number. */
    long contentLength() {
        String length = header("Content-Length").orElse("0");
        try {
            return Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    Credentials credentials() {
        return Credentials.of(header("Authorization"), header("Cookie"), header("CSRFPreventionToken"));
    }

    /**
     * Reads the body.
     *
     * @param limit how many bytes it may have
     * @param whole gets it
     * @param tooLong called instead, once, when it is longer
     */
    void body(long limit, Consumer<byte[]> whole, Runnable tooLong) {
        Body body = new Body(limit);
        request.handler(chunk -> {
            if (!body.takes(chunk)) {
                tooLong.run();
            }
        });
        request.endHandler(end -> {
            if (!body.refused()) {
                guard(() -> whole.accept(body.bytes()));
            }
        });
    }

    /** What a site gets of the request. */
    Sites.Request toSite(byte[] body) {
        return new Sites.Request(
                path, query, this::header, request.remoteAddress().hostAddress(), body);
    }

    /** The request itself, for uploads. */
    HttpServerRequest request() {
        return request;
    }

    void reply(Reply reply) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(reply.status());
        if (!reply.reason().isEmpty()) {
            response.setStatusMessage(line(reply.reason()));
        }
        reply.headers().forEach((name, value) -> {
            // Several parts of the server may have something to say of what an answer varies with.
            String before = name.equals(VARY) ? response.headers().get(VARY) : null;
            response.putHeader(name, before == null ? line(value) : before + ", " + line(value));
        });
        if (reply.last()) {
            response.putHeader("Connection", "close");
        }
        if (method().equals("HEAD")) {
            response.putHeader("Content-Length", Integer.toString(reply.body().length()));
            response.end();
        } else {
            response.end(reply.body());
        }
        if (reply.last()) {
            close();
        }
    }

    /** Who is cut off while sending may never see the answer, so the rest of the request is read and thrown away. */
    private void close() {
        if (request.isEnded()) {
            request.connection().close();
        } else {
            request.handler(rest -> {});
            request.end().onComplete(end -> request.connection().close());
        }
    }

    /** What may stand in a line of a head: no control characters, and not without end. */
    private static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || i == LONGEST_LINE) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < LONGEST_LINE; i++) {
            char c = text.charAt(i);
            line.append(c < ' ' || c == 0x7F ? ' ' : c > 0xFF ? '?' : c);
        }
        return line.toString();
    }
}
