package io.github.proxmoxcodegen.it.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Skip;
import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.record.PropertyStringRecord;
import io.github.proxmoxcodegen.runtime.record.PropertyStringType;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated property strings parse, print and judge what Proxmox's own validator was asked about as it does. */
final class PropertyStringVectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Project.root()
            .resolve("runtime/src/test/resources/io/github/proxmoxcodegen/runtime/vectors/property-strings.jsonl");

    private static Map<String, ApiOperation> operations = Map.of();

    @BeforeAll
    static void generate() throws IOException, ReflectiveOperationException {
        operations = GeneratedRecords.operations(GeneratedRecords.ofLatest().loader());
    }

    @Test
    void theSampleIsReadAlike() throws Exception {
        assertThat(disagreements(Files.readAllLines(SAMPLE))).isEmpty();
    }

    @Test
    void everyTextIsReadAlike() throws Exception {
        Path vectors = Project.shared("vectors", "property-strings-pve-9.2.3.jsonl.gz");
        if (!Files.exists(vectors)) {
            throw Skip.because("there is no " + vectors);
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(vectors)), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            List<String> disagreements = disagreements(lines);
            System.out.println("generated property strings and the server agree on "
                    + (lines.size() - disagreements.size()) + " of " + lines.size());

            assertThat(disagreements).isEmpty();
        }
    }

    private static List<String> disagreements(List<String> lines) throws Exception {
        List<String> disagreements = new ArrayList<>();
        for (String line : lines) {
            JsonNode vector = JSON.readTree(line);
            String found = found(vector);
            if (!found.equals(wanted(vector))) {
                disagreements.add(found + "  " + line);
            }
        }
        return disagreements;
    }

    private static String wanted(JsonNode vector) {
        JsonNode outcome = vector.has("errors") ? vector.get("errors") : vector.get("parsed");
        TreeMap<String, String> values = JSON.convertValue(outcome, new TypeReference<>() {});
        if (vector.has("errors")) {
            return "errors " + values;
        }
        String printed = vector.get("printed").asText();
        if (values.containsKey("size")) {
            // The server's printer takes a size for a number of bytes and drops its unit; a record keeps what it was
            // given.
            printed = printed.replaceFirst(",size=\\d+", ",size=" + values.get("size"));
        }
        return likeNumbers(values + " " + printed);
    }

    /** Without fractions that are zero: in a record, a number is a number. */
    private static String likeNumbers(String values) {
        return values.replaceAll("=(-?\\d+)\\.0(?=[, }]|$)", "=$1");
    }

    private static String found(JsonNode vector) throws Exception {
        String parameter = vector.get("param").asText();
        PropertyStringType<?> type = type(
                Objects.requireNonNull(operations.get(
                        vector.get("method").asText() + " " + vector.get("path").asText())),
                parameter);
        Validated<?> validated = type.validate(vector.get("input").asText());
        List<Violation> violations = checkedByTheRecorder(validated.violations());
        if (!violations.isEmpty()) {
            TreeMap<String, String> errors = new TreeMap<>();
            for (Violation violation : violations) {
                String path = violation.path().toString();
                errors.putIfAbsent(
                        path.isEmpty() ? parameter : parameter + "." + path,
                        violation.kind().code());
            }
            return "errors " + errors;
        }
        PropertyStringRecord record = (PropertyStringRecord) validated.orElseThrow();
        TreeMap<String, String> values = new TreeMap<>();
        record.toMap().forEach((key, value) -> values.put(key, WireText.of(value)));
        return likeNumbers(values + " " + record.toWire());
    }

    /** The type that the builder of a request takes for a parameter, a single one or a member of a family, whatever its name. */
    private static PropertyStringType<?> type(ApiOperation operation, String parameter)
            throws ReflectiveOperationException {
        String single = parameter.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
        String family = single.replaceFirst("\\d+$", "");
        List<String> names = List.of(single, single + "value", family, family + "n");
        Class<?> builder = operation.requestType().getMethod("builder").getReturnType();
        for (Method method : builder.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            Class<?> last = types.length == 0 ? Object.class : types[types.length - 1];
            if (PropertyStringRecord.class.isAssignableFrom(last)
                    && names.contains(method.getName().toLowerCase(Locale.ROOT))) {
                return (PropertyStringType<?>)
                        Objects.requireNonNull(last.getField("TYPE").get(null));
            }
        }
        throw new IllegalArgumentException("no property string " + parameter + " in " + operation.path());
    }

    /** The verdicts come from a validator without the packages that bring other formats. */
    private static List<Violation> checkedByTheRecorder(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.kind() != Kind.FORMAT
                        || Formats.isCommon(violation.constraint().orElse("")))
                .filter(violation -> violation
                        .text()
                        .map(text -> Formats.isCommon(text.format()))
                        .orElse(true))
                .toList();
    }
}
