package io.github.proxmoxcodegen.server.control;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.api.Disturbances;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faults that were asked for. Safe to use from many threads; the first that matches an operation hits. */
public final class Faults implements Disturbances {

    private volatile List<Fault> list = List.of();

    /** No faults yet. */
    public Faults() {}

    void replace(List<Fault> faults) {
        list = List.copyOf(faults);
    }

    /** Forgets them all. */
    public void clear() {
        list = List.of();
    }

    @Override
    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public Optional<Disturbance> next(Operation operation) {
        for (Fault fault : list) {
            if (fault.matches(operation) && fault.taskError().isEmpty() && fault.hit()) {
                return Optional.of(new Disturbance(
                        fault.latency(),
                        fault.status().map(status -> ApiError.of(status, fault.message() + "\n")),
                        fault.drop()));
            }
        }
        return Optional.empty();
    }

    /** What the task of a call shall end with, if it shall fail. */
    public Optional<String> taskError(Call call) {
        for (Fault fault : list) {
            if (fault.matches(call.operation()) && fault.taskError().isPresent() && fault.hit()) {
                return fault.taskError();
            }
        }
        return Optional.empty();
    }

    List<Map<String, Object>> shown() {
        return list.stream().map(Fault::shown).toList();
    }

    /** A time in the form of a setting: a number of milliseconds, or with a unit. */
    static Optional<Duration> time(String text) {
        String digits = text.replaceAll("\\D+$", "");
        if (!text.matches("\\d{1,6}(ms|s)?")) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        return Optional.of(
                text.endsWith("s") && !text.endsWith("ms") ? Duration.ofSeconds(number) : Duration.ofMillis(number));
    }
}
