package com.acme;

import io.github.proxmoxcodegen.runtime.stub.ErrorShape;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application that finds the generated controllers in a package below its own. */
@SpringBootApplication
public class Application {

    @Bean
    ErrorShape errors(@Value("${errors}") ErrorShape errors) {
        return errors;
    }

    @Bean
    Version version() {
        return new Version();
    }

    @Bean
    Machines machines() {
        return new Machines();
    }

    @Bean
    Volumes volumes() {
        return new Volumes();
    }

    /** Tomcat refuses encoded slashes unless it is told otherwise. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return tomcat -> tomcat.addConnectorCustomizers(connector ->
                connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    public static void main(String[] arguments) throws Exception {
        for (ErrorShape errors : ErrorShape.values()) {
            try (ConfigurableApplicationContext context = SpringApplication.run(
                    Application.class,
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--proxmox.path=/api2/json",
                    "--errors=" + errors)) {
                String port = context.getEnvironment().getProperty("local.server.port");
                new Calls(errors.name(), "http://127.0.0.1:" + port + "/api2/json").all();
            }
        }
    }
}
