package io.github.proxmoxcodegen.server.http;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Holds back replies to those who could not log in, as a real server does for three seconds. */
final class DelayedReplies {

    private final Vertx vertx;
    private final Duration delay;

    DelayedReplies(Vertx vertx, Duration delay) {
        this.vertx = vertx;
        this.delay = delay;
    }

    void reply(Exchange exchange, Reply reply) {
        if (delay.isZero()) {
            exchange.reply(reply);
        } else {
            vertx.setTimer(delay.toMillis(), timer -> exchange.reply(reply));
        }
    }
}
