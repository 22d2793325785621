package io.github.proxmoxcodegen.cli;

import java.util.concurrent.TimeUnit;

/**
 * Tells how long a run took. The start of the process would count more of what a user waits for, but the system knows it
 * only roughly, and a launcher that had to build first would count as the run.
 */
final class Stopwatch {

    private final long start = System.nanoTime();

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    /** Milliseconds since then. */
    long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
