package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Verdicts recorded from Proxmox's own validator, asked for over HTTP; they lie beside the checkout and may be absent. */
final class VectorsOverHttpTest {

    private static final Path VECTORS = Path.of(System.getProperty("project.root", ".."))
            .resolve("../shared/vectors/params-pve-9.2.3.jsonl.gz")
            .normalize();

    private static final int SAMPLE = 1_000;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Blanks and slashes lead to no operation. */
    private static final Pattern IN_PATH = Pattern.compile("[^\\s/]+");

    /** What operations refuse themselves, after the validator has had its say. */
    private static final Pattern OF_OPERATIONS =
            Pattern.compile("(?s)No such storage\\.|unable to parse worker upid.*|cannot use role ID starting.*");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A request with the names of the parameters that are to be refused. */
    private record Vector(SampleRequests.Request request, Set<String> refused) {}

    /** As they are recorded. */
    private record Line(String method, String path, Map<String, Object> params, Map<String, String> errors) {}

    @Test
    void theMockAgreesWithTheServer() throws Exception {
        assumeTrue(Files.exists(VECTORS), () -> "skipped: there is no " + VECTORS);
        Api api = Specs.standard().resolve("9.2.3").api();
        List<Vector> all = read(api);
        List<String> disagreements = new ArrayList<>();
        int accepted = 0;
        try (MockProxmox proxmox =
                MockProxmox.start(api, ServerSettings.builder().wireAuth(false).build())) {
            Caller caller = new Caller(proxmox);
            for (int i = 0; i < SAMPLE; i++) {
                Vector vector = all.get((int) ((long) i * all.size() / SAMPLE));
                Set<String> refused = refused(caller.send(vector.request()));
                accepted += refused.isEmpty() ? 1 : 0;
                if (!refused.equals(vector.refused())) {
                    disagreements.add(vector.request().operation().path() + " "
                            + vector.request().parameters() + ": " + refused + " instead of " + vector.refused());
                }
            }
        }
        System.out.println("over HTTP: " + (SAMPLE - disagreements.size()) + " of " + SAMPLE + " verdicts agree, "
                + accepted + " of them accept");
        assertThat(disagreements).isEmpty();
    }

    private static Set<String> refused(Caller.Outcome outcome) throws Exception {
        if (outcome.status() != 400 || !outcome.reason().equals("Parameter verification failed.")) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        JSON.readTree(outcome.body()).path("errors").properties().stream()
                .filter(error ->
                        !OF_OPERATIONS.matcher(error.getValue().asText()).lookingAt())
                .forEach(error -> names.add(error.getKey()));
        return names;
    }

    private static List<Vector> read(Api api) throws Exception {
        Map<String, Operation> operations = new LinkedHashMap<>();
        api.operations().forEach(operation -> operations.put(operation.method() + " " + operation.path(), operation));
        List<Vector> vectors = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(VECTORS)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Line read = JSON.readValue(line, Line.class);
                Operation operation = Optional.ofNullable(operations.get(read.method() + " " + read.path()))
                        .orElseThrow();
                vector(operation, read).ifPresent(vectors::add);
            }
        }
        return vectors;
    }

    /** Empty if it cannot be asked for over HTTP: what is in the path must be there, and a query has texts and lists only. */
    private static Optional<Vector> vector(Operation operation, Line line) {
        Map<String, Object> values = new LinkedHashMap<>(line.params());
        Set<String> refused = new TreeSet<>(line.errors().keySet());
        if (values.containsKey("node")) {
            values.put("node", "pve1");
            refused.remove("node"); // before anything is checked, a request goes to its node
        }
        boolean sendable = PLACEHOLDER
                .matcher(operation.path())
                .results()
                .map(match -> values.get(match.group(1)))
                .allMatch(value -> value instanceof Number
                        || (value instanceof String text
                                && IN_PATH.matcher(text).matches()));
        boolean flat = operation.method().hasBody() || values.values().stream().allMatch(VectorsOverHttpTest::isFlat);
        return sendable && flat && !operation.path().endsWith("/upload")
                ? Optional.of(new Vector(new SampleRequests.Request(operation, values), refused))
                : Optional.empty();
    }

    private static boolean isFlat(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
