package io.github.proxmoxcodegen.server.control;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.server.data.InvalidDataException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads faults from what a client sends: a list of objects, each an operation and what goes wrong with it. */
final class FaultReader {

    private static final Set<String> KEYS =
            Set.of("operation", "latency", "status", "message", "task", "drop", "times");
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Api api;

    FaultReader(Api api) {
        this.api = api;
    }

    List<Fault> read(Map<?, ?> content) throws InvalidDataException {
        if (!(content.get("faults") instanceof List<?> list) || content.size() != 1) {
            throw new InvalidDataException("", "an object with the one member 'faults', a list, is expected");
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "faults[" + i + "]";
            if (!(list.get(i) instanceof Map<?, ?> fault)) {
                throw new InvalidDataException(place, "a fault is an object with the members " + known());
            }
            faults.add(fault(place, fault));
        }
        return faults;
    }

    private static String known() {
        return String.join(", ", KEYS.stream().sorted().toList());
    }

    private Fault fault(String place, Map<?, ?> fault) throws InvalidDataException {
        for (Object key : fault.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new InvalidDataException(place + "." + key, "no such member; possible are " + known());
            }
        }
        OperationPattern pattern = OperationPattern.of(text(fault, "operation").orElse(""));
        if (api.operations().noneMatch(pattern::matches)) {
            throw new InvalidDataException(
                    place + ".operation",
                    "'" + pattern + "' is no operation of this API; give a method and a path such as"
                            + " 'POST /nodes/{node}/qemu', with * for one segment and ** for the rest");
        }
        Optional<String> latency = text(fault, "latency");
        Duration time = Faults.time(latency.orElse("0"))
                .filter(wait -> wait.compareTo(LONGEST) <= 0)
                .orElseThrow(() -> new InvalidDataException(
                        place + ".latency", "a number of milliseconds, or a time such as 2s, of at most 5 minutes"));
        Optional<Integer> status = number(place, fault, "status", FIRST_ERROR, LAST_ERROR);
        Optional<Integer> times = number(place, fault, "times", 1, 1_000_000);
        boolean drop = text(fault, "drop").filter("1"::equals).isPresent();
        Optional<String> task = text(fault, "task");
        if (latency.isEmpty() && status.isEmpty() && task.isEmpty() && !drop) {
            throw new InvalidDataException(place, "it does nothing; give latency, status, task or drop");
        }
        if (task.isPresent() && (latency.isPresent() || status.isPresent() || drop)) {
            throw new InvalidDataException(
                    place + ".task", "a fault of a task goes with none of the request; make two faults of it");
        }
        return new Fault(pattern, time, status, text(fault, "message"), task, drop, times);
    }

    private static Optional<String> text(Map<?, ?> fault, String key) {
        return Optional.ofNullable(WireText.of(fault.get(key)));
    }

    private static Optional<Integer> number(String place, Map<?, ?> fault, String key, int first, int last)
            throws InvalidDataException {
        Optional<String> text = text(fault, key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches("\\d{1,7}")
                || Integer.parseInt(text.get()) < first
                || Integer.parseInt(text.get()) > last) {
            throw new InvalidDataException(
                    place + "." + key, "a number from " + first + " to " + last + " is expected");
        }
        return text.map(Integer::valueOf);
    }
}
