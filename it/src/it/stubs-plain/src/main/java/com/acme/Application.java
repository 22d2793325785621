package com.acme;

import com.acme.pve.ApiServer;
import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxcodegen.runtime.stub.ErrorShape;
import io.github.proxmoxcodegen.runtime.stub.StubServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The HTTP server of the JDK, and nothing else. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) throws Exception {
        for (ErrorShape errors : ErrorShape.values()) {
            StubServer stubs = ApiServer.builder()
                    .below("/api2/json")
                    .errors(errors)
                    .version(new Version())
                    .virtualMachines(new Machines())
                    .storage(new Volumes())
                    .build();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api2/json", exchange -> stubs.serve(new JdkExchange(exchange)));
            server.start();
            try {
                String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/api2/json";
                new Calls(errors.name(), base).all();
            } finally {
                server.stop(0);
            }
        }
    }
}
