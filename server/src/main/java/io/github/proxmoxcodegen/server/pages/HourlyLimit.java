package io.github.proxmoxcodegen.server.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lets every client call so many times within any hour. Safe to call from many threads. */
final class HourlyLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Clients that are remembered; the one that was longest away is forgotten first. */
    private static final int CLIENTS = 10_000;

    private final int calls;
    private final Clock clock;
    private final Map<String, Deque<Instant>> past = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > CLIENTS;
        }
    };

    HourlyLimit(int calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    int calls() {
        return calls;
    }

    /** Counts a call; if it is one too many, tells how long to wait, and does not count it. */
    synchronized Optional<Duration> refusal(String client) {
        Instant now = clock.instant();
        Deque<Instant> counted = past.computeIfAbsent(client, name -> new ArrayDeque<>());
        while (!counted.isEmpty() && !counted.getFirst().isAfter(now.minus(HOUR))) {
            counted.removeFirst();
        }
        if (counted.size() < calls) {
            counted.addLast(now);
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, counted.getFirst().plus(HOUR)));
    }
}
