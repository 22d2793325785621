package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Backend;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.api.Disturbances;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where every request comes in: it belongs to a page, to the surface true to the wire, or to the plain one. */
public final class Front implements Handler<HttpServerRequest> {

    private final Vertx vertx;
    private final WireSurface wire;
    private final PlainSurface plain;
    private final Sites sites;
    private final boolean credentialsNeeded;
    private final DelayedReplies delayed;
    private final CrossOrigin crossOrigin;
    private final Pipeline pipeline;
    private final Disturbances disturbances;
    private final Consumer<Throwable> faults;

    /**
     * Brings the surfaces together.
     *
     * @param sites what is neither
     * @param credentialsNeeded whether the plain surface asks for credentials
     * @param loginDelay how long a refused login waits for its answer
     * @param disturbances what goes wrong on purpose
     * @param origins the sites whose scripts may use the server; {@code *} for all
     * @param faults is told of faults of this program
     */
    public Front(
            Vertx vertx,
            ApiValidator validator,
            Backend backend,
            Sites sites,
            boolean credentialsNeeded,
            Duration loginDelay,
            Disturbances disturbances,
            Set<String> origins,
            Consumer<Throwable> faults) {
        this.vertx = vertx;
        this.pipeline = new Pipeline(validator, backend);
        this.disturbances = disturbances;
        this.credentialsNeeded = credentialsNeeded;
        this.delayed = new DelayedReplies(vertx, loginDelay);
        this.wire = new WireSurface(pipeline, delayed);
        this.plain = new PlainSurface(pipeline, delayed, credentialsNeeded);
        this.sites = sites;
        this.crossOrigin = new CrossOrigin(origins);
        this.faults = faults;
    }

    @Override
    public void handle(HttpServerRequest request) {
        Exchange exchange = new Exchange(request, this::fault);
        exchange.guard(() -> {
            if (crossOrigin.answers(exchange)) {
                return;
            }
            boolean toWire = exchange.path().startsWith(WireSurface.PREFIX);
            Optional<Sites.Site> site = toWire ? Optional.empty() : sites.find(exchange.method(), exchange.path());
            if (site.isPresent()) {
                if (mayVisit(exchange)) {
                    visit(exchange, site.get());
                }
                return;
            }
            Optional<Disturbances.Disturbance> disturbance = disturbance(exchange, toWire);
            if (disturbance.isPresent()) {
                disturb(exchange, toWire, disturbance.get());
            } else {
                answer(exchange, toWire);
            }
        });
    }

    private void answer(Exchange exchange, boolean toWire) {
        if (toWire) {
            wire.handle(exchange);
        } else {
            plain.handle(exchange);
        }
    }

    private Optional<Disturbances.Disturbance> disturbance(Exchange exchange, boolean toWire) {
        if (disturbances.isEmpty()) {
            return Optional.empty();
        }
        String path = toWire ? WirePath.of(exchange.path()).rest() : exchange.path();
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equals(exchange.method()))
                .findFirst()
                .flatMap(method -> pipeline.route(method, path))
                .flatMap(routed -> disturbances.next(routed.validator().operation()));
    }

    private void disturb(Exchange exchange, boolean toWire, Disturbances.Disturbance disturbance) {
        HttpServerRequest request = exchange.request();
        request.pause();
        vertx.setTimer(
                Math.max(1, disturbance.latency().toMillis()),
                timer -> exchange.guard(() -> {
                    if (disturbance.drop()) {
                        request.connection().close();
                    } else if (disturbance.error().isPresent()) {
                        ApiError error = disturbance.error().get();
                        exchange.reply((toWire
                                        ? WirePath.of(exchange.path()).format().failure(error)
                                        : PlainErrors.detail(error.status(), error.reason()))
                                .closing());
                    } else {
                        answer(exchange, toWire);
                        request.resume();
                    }
                }));
    }

    /** Whether a site is open to who calls; if not, that is answered. */
    private boolean mayVisit(Exchange exchange) {
        if (!credentialsNeeded || !sites.isRestricted(exchange.path())) {
            return true;
        }
        try {
            boolean read = exchange.method().equals("GET");
            Caller caller = pipeline.backend().authenticate(exchange.credentials(), !read);
            if (!caller.userId().equals(Caller.ROOT.userId())) {
                throw ApiError.forbidden("only " + Caller.ROOT.userId() + " and its tokens take hold of the mock");
            }
            return true;
        } catch (ApiError e) {
            Reply reply = PlainErrors.of(e, Optional.empty()).closing();
            if (reply.status() == 401) {
                delayed.reply(exchange, reply);
            } else {
                exchange.reply(reply);
            }
            return false;
        }
    }

    private void visit(Exchange exchange, Sites.Site site) {
        exchange.body(
                exchange.method().equals("PUT") ? Limits.STATE : Limits.BODY,
                body -> {
                    Sites.Request request = exchange.toSite(body);
                    vertx.executeBlocking(() -> site.answer(request), false)
                            .onComplete(exchange::reply, fault -> exchange.reply(fault(fault)));
                },
                () -> exchange.reply(
                        PlainErrors.detail(413, "the body is too long").closing()));
    }

    private Reply fault(Throwable fault) {
        faults.accept(fault);
        return PlainErrors.fault().closing();
    }
}
