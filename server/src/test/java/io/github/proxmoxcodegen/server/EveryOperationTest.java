package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.server.SampleRequests.Request;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecEntry;
import io.github.proxmoxcodegen.validation.ApiValidator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of every pinned release is called: none fails, and what is answered satisfies its schema. */
final class EveryOperationTest {

    /** Where the real server answers a text though it declares a number, and clients count on it. */
    private static final Set<String> TEXT_ON_THE_WIRE = Set.of(
            "GET /cluster/nextid ",
            "GET /nodes/{node}/qemu/{vmid}/config cpulimit",
            "GET /nodes/{node}/lxc/{vmid}/config cpulimit");

    /** Answers of a real server to somebody who asks for what is not there, is there already, or cannot be done. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "does not exist|no such|already (exists|defined|running)"
                    + "|no options specified|Parameter verification failed|can't change value of fixed parameter"
                    + "|belongs already to pool|no rule at position|is used by vnet|uses local storage|unable to shrink|missing value for required");

    /** Of a hundred operations as many must carry out a sample request. */
    private static final int DONE_PERCENT = 96;

    static Stream<SpecEntry> releases() {
        return SpecCatalog.pinned().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyOperationAnswers(SpecEntry release) throws Exception {
        Api api = release.load();
        ApiValidator validator = ApiValidator.of(api);
        List<String> faults = new ArrayList<>();
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        Set<Operation> done = new HashSet<>();
        TreeMap<String, String> refusals = new TreeMap<>();
        List<Operation> operations = api.operations().toList();
        ServerSettings settings = ServerSettings.builder().wireAuth(false).build();
        try (MockProxmox proxmox = MockProxmox.start(api, settings)) {
            Caller caller = new Caller(proxmox);
            for (Operation operation : operations) {
                SampleRequests samples = new SampleRequests(validator);
                List<Request> requests = samples.of(operation);
                for (Request sample : requests) {
                    proxmox.reset();
                    Request request = prepare(caller, samples, sample);
                    Caller.Outcome outcome = caller.send(request);
                    statuses.merge(outcome.status(), 1, Integer::sum);
                    check(validator, request, outcome, faults);
                    if (outcome.status() == 200 && operation.method() != HttpMethod.GET) {
                        for (Request view : views(api, samples, request)) {
                            check(validator, view, caller.send(view), faults);
                        }
                    }
                    if (outcome.status() == 200) {
                        done.add(operation);
                    } else {
                        refusals.put(operation.key().toString(), outcome.status() + " " + outcome.reason());
                    }
                    failedTasks(proxmox).forEach(status -> faults.add(operation.key() + ": " + status));
                }
            }
        }
        System.out.println(release.tag() + ": " + operations.size() + " operations, " + done.size()
                + " of them done; answers by status: " + statuses);
        refusals.keySet()
                .removeAll(done.stream()
                        .map(operation -> operation.key().toString())
                        .toList());
        assertThat(faults).isEmpty();
        assertThat(done.size() * 100 / operations.size())
                .as("done; not so: " + refusals)
                .isGreaterThanOrEqualTo(DONE_PERCENT);
    }

    /** Creates what the request is about; where that is there already, the server says so. */
    private static Request prepare(Caller caller, SampleRequests samples, Request request) {
        samples.creating(request).forEach(caller::send);
        String upid = request.operation().path().contains("{upid}") ? caller.startTask() : "";
        if (upid.startsWith("UPID:")) {
            Map<String, Object> parameters = new LinkedHashMap<>(request.parameters());
            parameters.put("upid", upid);
            return new Request(request.operation(), parameters);
        }
        return request;
    }

    /** Where what was done should show: at the same path, and in the list that it stands in. */
    private static List<Request> views(Api api, SampleRequests samples, Request request) {
        String path = request.operation().path();
        return Stream.of(path, path.substring(0, path.lastIndexOf('/')))
                .flatMap(place -> api.operation(HttpMethod.GET, place).stream())
                .flatMap(view -> samples.of(view).stream().limit(1))
                .map(view -> {
                    Map<String, Object> parameters = new LinkedHashMap<>(view.parameters());
                    parameters.replaceAll((name, value) -> request.parameters().getOrDefault(name, value));
                    return new Request(view.operation(), parameters);
                })
                .toList();
    }

    private static void check(ApiValidator validator, Request request, Caller.Outcome outcome, List<String> faults) {
        String key = request.operation().key().toString();
        if (outcome.status() != 200) {
            if (!EXPLAINED.matcher(outcome.reason()).find()) {
                faults.add(key + ": " + outcome);
            }
            return;
        }
        boolean file = "1".equals(String.valueOf(request.parameters().get("download")));
        if (!file) {
            List<Violation> violations = validator
                    .operation(request.operation().method(), request.operation().path())
                    .orElseThrow()
                    .response()
                    .violations(outcome.data())
                    .stream()
                    .filter(violation -> !TEXT_ON_THE_WIRE.contains(key + " " + violation.path()))
                    .toList();
            if (!violations.isEmpty()) {
                faults.add(key + ": " + violations + " in " + outcome.body());
            }
        }
    }

    private static List<String> failedTasks(MockProxmox proxmox) {
        List<String> failed = new ArrayList<>();
        if (proxmox.state().get("tasks") instanceof Map<?, ?> tasks) {
            tasks.values().forEach(task -> {
                if (task instanceof Map<?, ?> fields && "unexpected status".equals(fields.get("exitstatus"))) {
                    failed.add("a task ended in a fault: " + fields);
                }
            });
        }
        return failed;
    }
}
