package io.github.proxmoxcodegen.server.api;

import java.util.Optional;

/** What a request brings to prove who sends it. */
public sealed interface Credentials {

    /** Nothing. */
    record None() implements Credentials {}

    /**
     * A ticket from a login.
     *
     * @param text the ticket
     * @param csrfToken the header against forged requests
     */
    record Ticket(String text, Optional<String> csrfToken) implements Credentials {
        @Override
        public String toString() {
            return "Ticket";
        }
    }

    /**
     * An API token.
     *
     * @param userId its user
     * @param tokenId its name
     * @param secret its value
     */
    record Token(String userId, String tokenId, String secret) implements Credentials {
        @Override
        public String toString() {
            return "Token of " + userId;
        }
    }

    /** The shared instance of {@link None}. */
    Credentials NONE = new None();

    /** The name of the cookie that carries a ticket. */
    String COOKIE = "PVEAuthCookie";

    /**
     * Looks for credentials in the headers of a request: an API token first, then a ticket as a cookie, then one in the
     * {@code Authorization} header.
     */
    static Credentials of(Optional<String> authorization, Optional<String> cookie, Optional<String> csrfToken) {
        Optional<Credentials> token = authorization.flatMap(CredentialsParser::token);
        if (token.isPresent()) {
            return token.get();
        }
        return cookie.flatMap(CredentialsParser::cookie)
                .or(() -> authorization.flatMap(CredentialsParser::ticketHeader))
                .<Credentials>map(ticket -> new Ticket(ticket, csrfToken))
                .orElse(NONE);
    }
}
