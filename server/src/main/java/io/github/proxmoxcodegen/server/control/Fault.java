package io.github.proxmoxcodegen.server.control;

import io.github.proxmoxcodegen.model.Operation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One fault that was asked for: which operations it hits, and how. */
final class Fault {

    /** Without a number of times, it hits for good. */
    private static final int ENDLESS = Integer.MAX_VALUE;

    private final OperationPattern pattern;
    private final Duration latency;
    private final Optional<Integer> status;
    private final Optional<String> message;
    private final Optional<String> taskError;
    private final boolean drop;
    private final AtomicInteger left;

    /**
     * A fault.
     *
     * @param latency how long a request waits
     * @param status the HTTP status of the answer
     * @param message what the answer says
     * @param taskError what a task that is started ends with
     * @param drop whether the connection is closed without an answer
     * @param times how often it hits
     */
    Fault(
            OperationPattern pattern,
            Duration latency,
            Optional<Integer> status,
            Optional<String> message,
            Optional<String> taskError,
            boolean drop,
            Optional<Integer> times) {
        this.pattern = pattern;
        this.latency = latency;
        this.status = status;
        this.message = message;
        this.taskError = taskError;
        this.drop = drop;
        this.left = new AtomicInteger(times.orElse(ENDLESS));
    }

    boolean matches(Operation operation) {
        return pattern.matches(operation);
    }

    OperationPattern pattern() {
        return pattern;
    }

    Duration latency() {
        return latency;
    }

    Optional<Integer> status() {
        return status;
    }

    String message() {
        return message.orElse("a fault that was asked for");
    }

    Optional<String> taskError() {
        return taskError;
    }

    boolean drop() {
        return drop;
    }

    /** Takes one of the times that it hits; false if there is none left. */
    boolean hit() {
        return left.getAndUpdate(number -> number == ENDLESS ? number : Math.max(0, number - 1)) > 0;
    }

    /** As it is shown. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("operation", pattern.toString());
        if (!latency.isZero()) {
            shown.put("latency", latency.toMillis());
        }
        status.ifPresent(code -> shown.put("status", code));
        message.ifPresent(text -> shown.put("message", text));
        taskError.ifPresent(text -> shown.put("task", text));
        if (drop) {
            shown.put("drop", true);
        }
        if (left.get() != ENDLESS) {
            shown.put("times", left.get());
        }
        return shown;
    }
}
