package io.github.proxmoxcodegen.cli;

import java.time.Duration;
import java.time.Instant;

/** Tells how long a run took, from the start of the process: that is what a user waited for. */
final class Stopwatch {

    private final Instant start;

    private Stopwatch(Instant start) {
        this.start = start;
    }

    static Stopwatch sinceProcessStart() {
        return new Stopwatch(ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
    }

    /** Milliseconds since then. */
    long milliseconds() {
        return Math.max(0, Duration.between(start, Instant.now()).toMillis());
    }
}
