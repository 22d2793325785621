package com.acme;

import com.acme.pve.ApiResources;
import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxcodegen.runtime.stub.ErrorShape;
import java.net.URI;
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
            HttpServer server = JdkHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/api2/json/"), config);
            try {
                String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/api2/json";
                new Calls(errors.name(), base).all();
            } finally {
                server.stop(0);
            }
        }
    }
}
