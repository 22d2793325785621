package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.routing.RouteMatch;
import io.github.proxmoxcodegen.runtime.routing.Router;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers the requests to an API with the implementations of its operations. Immutable, and safe to share between threads
 * if the implementations are.
 *
 * <p>The path is looked up in a tree of segments: a literal goes before a parameter, slashes at the end and doubled ones do
 * not count, and an encoded slash belongs to the value. Parameters are those of path, query and body together, checked
 * before an implementation sees them.
 */
public final class StubServer {

    /** As much as Proxmox takes. */
    private static final int LARGEST_BODY = 512 * 1024;

    private static final String HEAD = "HEAD";
    private static final String OPTIONS = "OPTIONS";

    private final String prefix;
    private final ErrorShape errors;
    private final Responder responder;
    private final Map<String, Router<Target<?>>> routers;

    private StubServer(Builder builder) {
        this.prefix = builder.prefix;
        this.errors = builder.errors;
        this.responder = new Responder(builder.errors);
        this.routers = new TreeMap<>();
        builder.routers.forEach((method, router) -> routers.put(method, router.build()));
    }

    /** Starts a server without operations. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Answers a request.
     *
     * @throws IOException if the connection fails
     */
    public void serve(HttpExchange exchange) throws IOException {
        RequestHead head = exchange.head();
        byte[] body = exchange.body(LARGEST_BODY + 1);
        HttpAnswer answer = responder.answer(head.method() + " " + head.path(), () -> answer(head, body));
        exchange.answer(head.method().equals(HEAD) ? answer.withoutBody() : answer);
    }

    private HttpAnswer answer(RequestHead head, byte[] body) {
        String path = below(head);
        boolean wire = errors == ErrorShape.PVE;
        // Proxmox knows neither; HTTP has a meaning for both.
        if (!wire && head.method().equals(OPTIONS)) {
            List<String> allowed = allowed(path);
            if (allowed.isEmpty()) {
                throw Refusal.noSuchPath(OPTIONS, path);
            }
            return HttpAnswer.empty(204, "No Content").with("Allow", String.join(", ", allowed));
        }
        String method = !wire && head.method().equals(HEAD) ? "GET" : head.method();
        RouteMatch<Target<?>> match = route(method, path).orElseThrow(() -> {
            List<String> allowed = allowed(path);
            return allowed.isEmpty()
                    ? Refusal.noSuchPath(head.method(), path)
                    : Refusal.noSuchMethod(head.method(), path, allowed);
        });
        return match.value().call(responder, values(head, method, body).with(match.parameters()));
    }

    private String below(RequestHead head) {
        String path = head.path();
        String rest = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
        if (!path.startsWith(prefix) || !(rest.isEmpty() || rest.startsWith("/"))) {
            throw Refusal.noSuchPath(head.method(), path);
        }
        return rest.isEmpty() ? "/" : rest;
    }

    private Optional<RouteMatch<Target<?>>> route(String method, String path) {
        Router<Target<?>> router = routers.get(method);
        return router == null ? Optional.empty() : router.matchEncoded(path);
    }

    private List<String> allowed(String path) {
        List<String> allowed = new ArrayList<>();
        routers.forEach((method, router) -> {
            if (router.matchEncoded(path).isPresent()) {
                allowed.add(method);
                if (method.equals("GET")) {
                    allowed.add(HEAD);
                }
            }
        });
        return allowed;
    }

    private static RequestValues values(RequestHead head, String method, byte[] body) {
        RequestValues values = new RequestValues();
        if (method.equals("POST") || method.equals("PUT")) {
            if (body.length > LARGEST_BODY) {
                throw Refusal.tooLarge(LARGEST_BODY);
            }
            values.body(head.mediaType(), body);
        } else if (body.length > 0) {
            throw Refusal.unexpectedBody(method);
        }
        return values.all(FormCodec.decode(head.query()));
    }

    /** An operation, and what it is implemented by. */
    private record Target<O extends ApiOperation>(OperationBinding<O> binding, O operation) {

        HttpAnswer call(Responder responder, Map<String, ? extends @Nullable Object> values) {
            return responder.call(binding, operation, values);
        }
    }

    /** Gathers what a server answers; not thread-safe. */
    public static final class Builder {

        private final Map<String, Router.Builder<Target<?>>> routers = new TreeMap<>();
        private String prefix = "";
        private ErrorShape errors = ErrorShape.PVE;

        private Builder() {}

        /**
         * Adds the operations of a binding.
         *
         * @throws IllegalArgumentException if one of them is there already
         */
        public <O extends ApiOperation> Builder add(OperationBinding<O> binding) {
            for (O operation : binding.operations()) {
                routers.computeIfAbsent(operation.method(), method -> Router.builder())
                        .route(operation.path(), new Target<>(binding, operation), operation.takesRest());
            }
            return this;
        }

        /**
         * Says below which path the API lies.
         *
         * @param path such as {@code /api2/json}; default none
         * @throws IllegalArgumentException if it does not begin with a slash, or ends in one
         */
        public Builder below(String path) {
            if (!path.isEmpty() && (!path.startsWith("/") || path.endsWith("/"))) {
                throw new IllegalArgumentException(
                        "'" + path + "' is no path to be below: write it like /api2/json, without a slash at its end");
            }
            prefix = path;
            return this;
        }

        /** Says how errors are told; default {@link ErrorShape#PVE}. */
        public Builder errors(ErrorShape shape) {
            errors = shape;
            return this;
        }

        /** The server. */
        public StubServer build() {
            return new StubServer(this);
        }
    }
}
