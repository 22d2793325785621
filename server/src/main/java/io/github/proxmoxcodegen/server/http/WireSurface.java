package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.validation.Routed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The surface that is true to the wire: {@code /api2/json} and {@code /api2/extjs}.
 *
 * <p>The checks come in the order of a real server, and the first that fails answers.
 */
final class WireSurface {

    static final String PREFIX = "/api2/";

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    private final Pipeline pipeline;
    private final DelayedReplies delayed;

    WireSurface(Pipeline pipeline, DelayedReplies delayed) {
        this.pipeline = pipeline;
        this.delayed = delayed;
    }

    void handle(Exchange exchange) {
        try {
            begin(exchange);
        } catch (ApiError e) {
            refuse(exchange, WireFormat.JSON, e);
        }
    }

    private void begin(Exchange exchange) {
        if (!METHODS.contains(exchange.method())) {
            throw ApiError.statusOnly(501, "method '" + exchange.method() + "' not available");
        }
        if (exchange.header("Transfer-Encoding").isPresent()) {
            throw ApiError.statusOnly(501, "chunked transfer encoding not supported");
        }
        if (exchange.headerLines() >= Limits.HEADER_LINES) {
            throw ApiError.statusOnly(400, "too many http header lines (> " + Limits.HEADER_LINES + ")");
        }
        HttpMethod method = HttpMethod.valueOf(exchange.method());
        WirePath path = WirePath.of(exchange.path());
        Optional<Routed> routed = pipeline.route(method, path.rest());
        boolean upload = isUpload(exchange, routed);
        Caller caller = isWorld(routed, path)
                ? Caller.NOBODY
                : pipeline.backend().authenticate(exchange.credentials(), method != HttpMethod.GET && !upload);
        if (!method.hasBody()) {
            if (exchange.contentLength() != 0) {
                throw ApiError.statusOnly(501, "Unexpected content for method '" + method + "'");
            }
            finish(exchange, path, caller, RequestParameters.ofQuery(exchange.query()), Optional.empty());
        } else if (upload) {
            readUpload(exchange, path, caller, routed.orElseThrow());
        } else {
            readBody(exchange, path, caller);
        }
    }

    private void readBody(Exchange exchange, WirePath path, Caller caller) {
        String type = exchange.contentType();
        if (exchange.contentLength() > Limits.BODY) {
            throw ApiError.statusOnly(501, "for data too large");
        }
        boolean json = type.equals(RequestParameters.JSON);
        if (!json && !type.isEmpty() && !type.equals(RequestParameters.FORM)) {
            throw ApiError.statusOnly(506, "upload 'Content-Type '" + type + "' not implemented");
        }
        exchange.body(
                Limits.BODY,
                body -> {
                    try {
                        finish(exchange, path, caller, parameters(json, body, exchange.query()), Optional.empty());
                    } catch (RequestParameters.NoJsonException e) {
                        String reason = e.wrongType()
                                ? "Not a HASH reference"
                                : "malformed JSON string, neither tag, array, object, number, string or atom";
                        exchange.reply(Reply.text(500, reason + "\n")
                                .withReason(reason)
                                .closing());
                    }
                },
                () -> refuse(exchange, path.format(), ApiError.statusOnly(501, "for data too large")));
    }

    private static Map<String, @Nullable Object> parameters(boolean json, byte[] body, String query)
            throws RequestParameters.NoJsonException {
        return json ? RequestParameters.ofJson(body, query) : RequestParameters.ofForm(body, query);
    }

    /** The right to upload is looked at before the file is read. */
    private void readUpload(Exchange exchange, WirePath path, Caller caller, Routed routed) {
        if (exchange.contentLength() > Limits.UPLOAD) {
            throw ApiError.statusOnly(501, "for data too large");
        }
        pipeline.backend().authorize(caller, routed.validator().operation(), routed.pathParameters());
        Upload.read(
                exchange,
                (parameters, upload) -> finish(exchange, path, caller, parameters, upload),
                () -> refuse(exchange, path.format(), ApiError.failed("upload failed - malformed multipart body")));
    }

    private void finish(
            Exchange exchange,
            WirePath path,
            Caller caller,
            Map<String, @Nullable Object> parameters,
            Optional<Call.Upload> upload) {
        if (!path.known()) {
            String reason =
                    path.rest().isEmpty() ? "no such uri" : "no formatter for uri " + path.rest() + ", " + path.name();
            exchange.reply(Reply.text(501, reason + "\n").withReason(reason).closing());
            return;
        }
        try {
            Routed routed = pipeline.require(HttpMethod.valueOf(exchange.method()), path.rest());
            Answer answer = pipeline.run(routed, caller, parameters, upload);
            exchange.reply(path.format().success(answer));
        } catch (ApiError e) {
            refuse(exchange, path.format(), e);
        }
    }

    private void refuse(Exchange exchange, WireFormat format, ApiError error) {
        Reply reply = format.failure(error).closing();
        if (error.status() == 401) {
            delayed.reply(exchange, reply);
        } else {
            exchange.reply(reply);
        }
    }

    /** Operations that need no credentials are matched by their exact path: a slash more, and they do. */
    private static boolean isWorld(Optional<Routed> routed, WirePath path) {
        return routed.map(found -> found.validator().operation())
                .filter(operation -> operation.permissions().access() == Permissions.Access.WORLD)
                .map(Operation::path)
                .filter(path.rest()::equals)
                .isPresent();
    }

    private static boolean isUpload(Exchange exchange, Optional<Routed> routed) {
        return exchange.contentType().equals(RequestParameters.MULTIPART)
                && routed.map(found -> found.validator().operation())
                        .filter(operation -> operation.method() == HttpMethod.POST
                                && operation.path().endsWith("/upload"))
                        .isPresent();
    }
}
