package io.github.proxmoxcodegen.server;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.sample.SchemaSamples;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.github.proxmoxcodegen.validation.OperationValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Valid requests for every operation, about what is in the default cluster or was created before. */
final class SampleRequests {

    /** A request: everything that it carries, in the path and elsewhere. */
    record Request(Operation operation, Map<String, Object> parameters) {

        /** The path with its parameters, decoded. */
        String path() {
            Matcher matcher = PLACEHOLDER.matcher(operation.path());
            return matcher.replaceAll(
                    match -> Matcher.quoteReplacement(String.valueOf(WireText.of(parameters.get(match.group(1))))));
        }

        /** What is not in the path. */
        Map<String, Object> rest() {
            Map<String, Object> rest = new LinkedHashMap<>(parameters);
            rest.keySet().removeIf(name -> operation.path().contains("{" + name + "}"));
            return rest;
        }
    }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Names of things that are created on the way, and of some that are there, by the parameter that says them. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("node", "pve1"),
            Map.entry("volume", "local:iso/debian-12.0.0-amd64-netinst.iso"),
            Map.entry("userid", "new@pve"),
            Map.entry("groupid", "newgroup"),
            Map.entry("groups", "admins"),
            Map.entry("roleid", "NewRole"),
            Map.entry("roles", "PVEVMUser"),
            Map.entry("users", "bob@pve"),
            Map.entry("poolid", "newpool"),
            Map.entry("username", MockProxmox.USER),
            Map.entry("password", MockProxmox.PASSWORD),
            Map.entry("target", "pve2"),
            Map.entry("online", "1"),
            Map.entry("iface", "vmbr9"),
            Map.entry("zone", "simple"),
            Map.entry("vnet", "vnet9"),
            Map.entry("subnet", "simple-192.0.2.0-24"),
            Map.entry("filename", "sample.iso"),
            Map.entry("vms", "103"),
            Map.entry("sid", "vm:103"),
            Map.entry("snapname", "before"),
            Map.entry("ostemplate", "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"),
            Map.entry("key", "pve4c-0123456789"),
            Map.entry("pos", "0"));

    /** What says how to change something rather than what it shall be. */
    private static final Set<String> CONTROLS = Set.of("delete", "revert", "digest", "lock", "template", "current");

    private static final String PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";

    /** For formats that have no sample of their own. */
    private static final List<String> FALLBACKS = List.of(
            "first",
            "192.0.2.10",
            "192.0.2.0/24",
            "tcp",
            "80",
            "VM.Audit",
            "mon",
            "12:00",
            "root@example.com",
            "/",
            "1",
            "vm:101",
            "/dev/sdb",
            "sdb",
            "host=pve1,apitoken=x",
            "[]",
            PEM);

    private final Api api;
    private final ApiValidator validator;

    SampleRequests(ApiValidator validator) {
        this.api = validator.api();
        this.validator = validator;
    }

    /** With the parameters that it must have, and, where that is valid as well, with all that a value is known for. */
    List<Request> of(Operation operation) {
        List<Request> requests = new ArrayList<>();
        request(operation, false).ifPresent(requests::add);
        request(operation, true)
                .filter(whole -> requests.isEmpty() || !whole.equals(requests.get(0)))
                .ifPresent(requests::add);
        return requests;
    }

    /** Requests that create what an operation is about, from the root of the tree down. */
    List<Request> creating(Request request) {
        List<Request> creators = new ArrayList<>();
        String template = request.operation().path();
        for (Matcher matcher = PLACEHOLDER.matcher(template); matcher.find(); ) {
            String collection = template.substring(0, matcher.start() - 1);
            String member = template.substring(0, matcher.end());
            api.operation(HttpMethod.POST, collection)
                    .or(() -> api.operation(HttpMethod.POST, member))
                    .filter(creator -> !creator.equals(request.operation()))
                    .flatMap(creator -> request(creator, false))
                    .ifPresent(creator -> {
                        Map<String, Object> parameters = new LinkedHashMap<>(creator.parameters());
                        Object name = request.parameters().get(matcher.group(1));
                        if (creator.operation()
                                .parameters()
                                .named(matcher.group(1))
                                .isPresent()) {
                            parameters.put(matcher.group(1), name);
                        }
                        request.parameters()
                                .forEach((key, value) -> parameters.computeIfPresent(
                                        key, (same, old) -> template.contains("{" + key + "}") ? value : old));
                        creators.add(new Request(creator.operation(), parameters));
                    });
        }
        return creators;
    }

    private Optional<Request> request(Operation operation, boolean whole) {
        OperationValidator rules =
                validator.operation(operation.method(), operation.path()).orElseThrow();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters().list()) {
            boolean wanted = parameter.required()
                    || (whole
                            && !CONTROLS.contains(parameter.name())
                            && parameter.property().family().isEmpty()
                            && parameter.property().condition().isEmpty());
            if (wanted) {
                candidates(operation, parameter)
                        .filter(value -> isValid(rules, parameter.name(), value))
                        .findFirst()
                        .ifPresent(value -> parameters.put(parameter.name(), value));
            }
        }
        List<Violation> violations = rules.violations(parameters);
        if (!violations.isEmpty() && !whole) {
            throw new AssertionError("no sample for " + operation.key() + ": " + violations);
        }
        return violations.isEmpty() ? Optional.of(new Request(operation, parameters)) : Optional.empty();
    }

    /** One that runs where that is needed, else a new one. */
    private static String guest(String path) {
        boolean running = path.contains("/agent") || path.contains("/status/");
        return !running ? "900" : path.contains("/lxc/") ? "200" : "101";
    }

    private static boolean isValid(OperationValidator rules, String name, Object value) {
        return rules.violations(Map.of(name, value)).stream()
                .noneMatch(violation ->
                        violation.path().toString().split("[.\\[]", 2)[0].equals(name));
    }

    private Stream<Object> candidates(Operation operation, Parameter parameter) {
        Stream.Builder<Object> candidates = Stream.builder();
        boolean inPath = parameter.location() == ParameterLocation.PATH;
        if (parameter.name().equals("vmid")) {
            candidates.add(inPath ? guest(operation.path()) : "900");
        } else if (parameter.name().equals("newid")) {
            candidates.add("901");
        } else if (parameter.name().equals("storage")) {
            candidates.add(operation.path().startsWith("/nodes/") ? "local" : "newstore");
        } else if (parameter.name().equals("realm") && operation.path().startsWith("/access/domains")) {
            candidates.add("newrealm");
        } else if (KNOWN.containsKey(parameter.name())) {
            candidates.add(KNOWN.get(parameter.name()));
        }
        Object sample = SchemaSamples.of(parameter.name(), parameter.schema());
        if (sample != null && !sample.equals("")) {
            candidates.add(sample);
        }
        FALLBACKS.forEach(candidates::add);
        return candidates.build();
    }
}
