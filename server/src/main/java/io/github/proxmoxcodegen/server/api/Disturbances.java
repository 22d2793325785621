package io.github.proxmoxcodegen.server.api;

import io.github.proxmoxcodegen.model.Operation;
import java.time.Duration;
import java.util.Optional;

/** What goes wrong on purpose, for clients that are to be tested against it. */
public interface Disturbances {

    /**
     * What happens to one request.
     *
     * @param latency how long it waits before anything is done
     * @param error what is answered instead of an answer
     * @param drop whether the connection is closed without an answer
     */
    record Disturbance(Duration latency, Optional<ApiError> error, boolean drop) {}

    /** Whether nothing at all goes wrong, which is quickly told. */
    boolean isEmpty();

    /** What happens to the next request for an operation. */
    Optional<Disturbance> next(Operation operation);
}
