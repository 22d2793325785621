package io.github.proxmoxcodegen.server.http;

import io.github.proxmoxcodegen.server.api.Backend;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where every request comes in: it belongs to a page, to the surface true to the wire, or to the plain one. */
public final class Front implements Handler<HttpServerRequest> {

    private final Vertx vertx;
    private final WireSurface wire;
    private final PlainSurface plain;
    private final Sites sites;
    private final CrossOrigin crossOrigin;
    private final Consumer<Throwable> faults;

    /**
     * Brings the surfaces together.
     *
     * @param sites what is neither
     * @param credentialsNeeded whether the plain surface asks for credentials
     * @param loginDelay how long a refused login waits for its answer
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
            Set<String> origins,
            Consumer<Throwable> faults) {
        this.vertx = vertx;
        Pipeline pipeline = new Pipeline(validator, backend);
        DelayedReplies delayed = new DelayedReplies(vertx, loginDelay);
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
            if (exchange.path().startsWith(WireSurface.PREFIX)) {
                wire.handle(exchange);
                return;
            }
            Optional<Sites.Site> site = sites.find(exchange.method(), exchange.path());
            if (site.isPresent()) {
                visit(exchange, site.get());
            } else {
                plain.handle(exchange);
            }
        });
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
