package com.acme;

import com.sun.net.httpserver.HttpExchange;
import io.github.proxmoxcodegen.runtime.stub.HttpAnswer;
import io.github.proxmoxcodegen.runtime.stub.RequestHead;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Binds stubs to the HTTP server of the JDK. */
final class JdkExchange implements io.github.proxmoxcodegen.runtime.stub.HttpExchange {

    private final HttpExchange exchange;

    JdkExchange(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public RequestHead head() {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return new RequestHead(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Optional.ofNullable(type).orElse(""));
    }

    @Override
    public byte[] body(int most) throws IOException {
        return exchange.getRequestBody().readNBytes(most);
    }

    @Override
    public void answer(HttpAnswer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }
}
