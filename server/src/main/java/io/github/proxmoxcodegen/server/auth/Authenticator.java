package io.github.proxmoxcodegen.server.auth;

import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Caller;
import io.github.proxmoxcodegen.server.api.Credentials;
import io.github.proxmoxcodegen.server.state.Doc;
import io.github.proxmoxcodegen.server.state.State;
import java.time.Clock;
import java.util.Optional;

/** Finds out who calls, from tickets and API tokens. */
public final class Authenticator {

    private final State state;
    private final Tickets tickets;
    private final Clock clock;

    /** Checks credentials against the users of a state. */
    public Authenticator(State state, Tickets tickets, Clock clock) {
        this.state = state;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * The caller that credentials stand for.
     *
     * @param forgeable whether a ticket alone is not enough, because others could make a browser send it
     * @throws ApiError 401 with nothing but a reason, as the server answers
     */
    public Caller authenticate(Credentials credentials, boolean forgeable) {
        if (credentials instanceof Credentials.Ticket ticket) {
            return byTicket(ticket, forgeable);
        }
        if (credentials instanceof Credentials.Token token) {
            return state.read(() -> byToken(token));
        }
        throw ApiError.statusOnly(401, "No ticket");
    }

    private Caller byTicket(Credentials.Ticket ticket, boolean forgeable) {
        String userId = tickets.verify(ticket.text())
                .filter(user -> state.read(() -> isActive(user)))
                .orElseThrow(Authenticator::failed);
        if (forgeable
                && ticket.csrfToken()
                        .filter(token -> tickets.isCsrfToken(token, userId))
                        .isEmpty()) {
            throw ApiError.statusOnly(401, "Permission denied - invalid csrf token");
        }
        return new Caller(userId, Optional.empty());
    }

    private Caller byToken(Credentials.Token token) {
        Doc kept = state.section("users").at(token.userId()).at("tokens").at(token.tokenId());
        if (!isActive(token.userId())
                || isOver(kept)
                || kept.text("secret")
                        .filter(secret -> Secrets.matches(secret, token.secret()))
                        .isEmpty()) {
            throw failed();
        }
        return new Caller(token.userId(), Optional.of(token.tokenId()));
    }

    /** Whether a user exists, is enabled and has not expired; the lock must be held. */
    public boolean isActive(String userId) {
        Optional<Doc> user = state.section("users").find(userId);
        return user.isPresent() && !isOver(user.get()) && user.get().number("enable", 1) == 1;
    }

    private boolean isOver(Doc entry) {
        long expire = entry.number("expire", 0);
        return expire > 0 && expire < clock.instant().getEpochSecond();
    }

    private static ApiError failed() {
        return ApiError.statusOnly(401, "Authentication failed!");
    }
}
