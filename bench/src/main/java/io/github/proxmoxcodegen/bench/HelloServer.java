package io.github.proxmoxcodegen.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;

/** The HTTP library by itself: an answer of a few bytes to every request, on the port named as its argument. */
public final class HelloServer {

    private HelloServer() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Give the port.");
            System.exit(2);
        }
        Buffer hello = Buffer.buffer("{\"hello\":\"world\"}");
        Vertx.vertx()
                .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[0])))
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(hello))
                .listen()
                .onFailure(fault -> {
                    System.err.println("Cannot listen on port " + arguments[0] + ": " + fault.getMessage());
                    System.exit(2);
                });
    }
}
