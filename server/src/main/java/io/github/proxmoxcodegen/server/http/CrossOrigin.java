package io.github.proxmoxcodegen.server.http;

import java.util.Optional;
import java.util.Set;

/** Lets scripts of other sites in, if the user said so; by default browsers keep them out. */
final class CrossOrigin {

    private static final String ANY = "*";

    private final Set<String> origins;

    CrossOrigin(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Prepares the reply for another site; answers the question that a browser asks beforehand. */
    boolean answers(Exchange exchange) {
        Optional<String> origin = origins.isEmpty() ? Optional.empty() : exchange.header("Origin");
        if (origin.isEmpty() || !(origins.contains(ANY) || origins.contains(origin.get()))) {
            return false;
        }
        exchange.willHave("Access-Control-Allow-Origin", origin.get());
        exchange.willHave("Access-Control-Allow-Credentials", "true");
        exchange.willHave("Vary", "Origin");
        if (exchange.method().equals("OPTIONS")
                && exchange.header("Access-Control-Request-Method").isPresent()) {
            exchange.reply(Reply.empty(204)
                    .with("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
                    .with("Access-Control-Allow-Headers", "Authorization, Content-Type, CSRFPreventionToken")
                    .with("Access-Control-Max-Age", "600"));
            return true;
        }
        return false;
    }
}
