package com.acme;

import com.acme.pve.ApiResources;
import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxcodegen.runtime.stub.ErrorShape;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on the HTTP server of the JDK. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) throws Exception {
        for (ErrorShape errors : ErrorShape.values()) {
            ResourceConfig config = new ResourceConfig();
            config.registerInstances(ApiResources.builder()
                    .errors(errors)
                    .version(new Version())
                    .virtualMachines(new Machines())
                    .storage(new Volumes())
                    .build());
            URI address = URI.create("http://127.0.0.1:0/api2/json/");
            HttpServer server = JdkHttpServerFactory.createHttpServer(address, config, false);
            // Jersey's own threads would keep the program waiting for a minute.
            ExecutorService threads = Executors.newFixedThreadPool(4);
            server.setExecutor(threads);
            server.start();
            try {
                String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/api2/json";
                new Calls(errors.name(), base).all();
            } finally {
                server.stop(0);
                threads.shutdown();
            }
        }
    }
}
