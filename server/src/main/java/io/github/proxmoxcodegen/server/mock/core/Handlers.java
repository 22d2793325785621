package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which handler carries out which operation. Operations that the API lacks are left out. */
public final class Handlers {

    private record Entry(Level level, Handler handler) {}

    private final Set<String> known;
    private final Map<String, Entry> entries = new HashMap<>();

    /** No handlers yet, for the operations of an API. */
    public Handlers(Api api) {
        known = api.operations().map(operation -> operation.key().toString()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Adds a handler with the behaviour of a real server.
     *
     * @param operation method and path template, such as {@code GET /nodes}
     */
    public Handlers on(String operation, Handler handler) {
        return add(operation, Level.BEHAVIOURAL, handler);
    }

    /** Adds a handler unless there is one. */
    public Handlers otherwise(String operation, Level level, Handler handler) {
        return entries.containsKey(operation) ? this : add(operation, level, handler);
    }

    private Handlers add(String operation, Level level, Handler handler) {
        if (known.contains(operation) && entries.put(operation, new Entry(level, handler)) != null) {
            throw new IllegalStateException("two handlers for " + operation);
        }
        return this;
    }

    /** The handler of an operation. */
    public Optional<Handler> of(Operation operation) {
        return Optional.ofNullable(entries.get(operation.key().toString())).map(Entry::handler);
    }

    /** How much of an operation's behaviour is there. */
    public Level level(Operation operation) {
        return Optional.ofNullable(entries.get(operation.key().toString()))
                .map(Entry::level)
                .orElse(Level.SAMPLE);
    }
}
