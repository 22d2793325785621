package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.validation.Routed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The surface for people who know REST: plain JSON at the root, without envelope, with the status codes of HTTP. */
final class PlainSurface {

    private final Pipeline pipeline;
    private final DelayedReplies delayed;
    private final boolean credentialsNeeded;

    PlainSurface(Pipeline pipeline, DelayedReplies delayed, boolean credentialsNeeded) {
        this.pipeline = pipeline;
        this.delayed = delayed;
        this.credentialsNeeded = credentialsNeeded;
    }

    void handle(Exchange exchange) {
        try {
            begin(exchange);
        } catch (ApiError e) {
            refuse(exchange, Optional.empty(), e);
        }
    }

    private void begin(Exchange exchange) {
        String sent = exchange.method().equals("HEAD") ? "GET" : exchange.method();
        Optional<HttpMethod> method = Arrays.stream(HttpMethod.values())
                .filter(each -> each.name().equals(sent))
                .findFirst();
        Optional<Routed> routed = method.flatMap(known -> pipeline.route(known, exchange.path()));
        if (routed.isEmpty()) {
            exchange.reply(elsewhere(exchange));
            return;
        }
        Caller caller = caller(exchange, routed.get());
        String type = exchange.contentType();
        if (type.equals(RequestParameters.MULTIPART)) {
            Upload.read(
                    exchange,
                    (parameters, upload) -> finish(exchange, routed.get(), caller, parameters, upload),
                    () -> exchange.reply(PlainErrors.detail(400, "the body is no multipart form")));
            return;
        }
        exchange.body(
                Limits.BODY,
                body -> finish(exchange, routed.get(), caller, body),
                () -> exchange.reply(PlainErrors.detail(413, "the body is longer than " + Limits.BODY + " bytes")
                        .closing()));
    }

    private void finish(Exchange exchange, Routed routed, Caller caller, byte[] body) {
        String type = exchange.contentType();
        try {
            Map<String, @Nullable Object> parameters = body.length == 0
                    ? RequestParameters.ofQuery(exchange.query())
                    : type.equals(RequestParameters.FORM) && body[0] != '{'
                            ? RequestParameters.ofForm(body, exchange.query())
                            : RequestParameters.ofJson(body, exchange.query());
            finish(exchange, routed, caller, parameters, Optional.empty());
        } catch (RequestParameters.NoJsonException e) {
            exchange.reply(PlainErrors.detail(
                    400,
                    "the body is " + e.getMessage() + "; send an object in JSON, or a form as "
                            + RequestParameters.FORM));
        }
    }

    private void finish(
            Exchange exchange,
            Routed routed,
            Caller caller,
            Map<String, @Nullable Object> given,
            Optional<Call.Upload> upload) {
        try {
            Selection selection = Selection.takenFrom(routed.validator().operation(), given);
            Map<String, @Nullable Object> asked =
                    PlainFormat.asked(routed.validator().operation(), selection.remaining());
            Answer answer = pipeline.run(routed, caller, asked, upload);
            exchange.reply(
                    PlainFormat.success(routed.validator().operation(), routed.pathParameters(), selection.of(answer)));
        } catch (ApiError e) {
            refuse(exchange, Optional.of(routed), e);
        }
    }

    /** Nobody is asked for credentials unless the server was told to; those that come are looked at. */
    private Caller caller(Exchange exchange, Routed routed) {
        boolean world = routed.validator().operation().permissions().access() == Permissions.Access.WORLD;
        if (!credentialsNeeded) {
            return Caller.ROOT;
        }
        return world
                ? Caller.NOBODY
                : pipeline.backend()
                        .authenticate(
                                exchange.credentials(),
                                routed.validator().operation().method() != HttpMethod.GET);
    }

    private Reply elsewhere(Exchange exchange) {
        String allowed = Arrays.stream(HttpMethod.values())
                .filter(other -> pipeline.route(other, exchange.path()).isPresent())
                .map(HttpMethod::name)
                .collect(Collectors.joining(", "));
        if (allowed.isEmpty()) {
            return PlainErrors.detail(404, "there is nothing at " + exchange.path());
        }
        if (exchange.method().equals("OPTIONS")) {
            return Reply.empty(204).with("Allow", allowed);
        }
        return PlainErrors.detail(405, exchange.method() + " is not possible here; possible are " + allowed)
                .with("Allow", allowed);
    }

    private void refuse(Exchange exchange, Optional<Routed> routed, ApiError error) {
        Reply reply =
                PlainErrors.of(error, routed.map(found -> found.validator().operation()));
        if (reply.status() == 401) {
            delayed.reply(exchange, reply);
        } else {
            exchange.reply(reply);
        }
    }
}
