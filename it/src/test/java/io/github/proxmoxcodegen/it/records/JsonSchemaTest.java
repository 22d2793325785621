package io.github.proxmoxcodegen.it.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.record.RequestRecord;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The JSON Schemas of the records of PVE 9.2.3: each stands alone, and takes what its record takes. */
final class JsonSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static GeneratedRecords.Compiled compiled;

    @BeforeAll
    static void generate() throws IOException {
        compiled = GeneratedRecords.ofLatest();
    }

    @Test
    void everySchemaIsValidAndNeedsNothingElse() throws Exception {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of(DIALECT));
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Class<?> type : compiled.classes()) {
            Method method = jsonSchema(type);
            if (method == null) {
                continue;
            }
            seen++;
            JsonNode schema = JSON.readTree((String) method.invoke(null));
            dialect.validate(schema).forEach(error -> wrong.add(type.getSimpleName() + ": " + error));
            TreeSet<String> defined = new TreeSet<>();
            schema.get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
            if (!defined.equals(new TreeSet<>(schema.findValuesAsText("$ref")))) {
                wrong.add(type.getSimpleName() + ": defines " + defined + ", refers to "
                        + schema.findValuesAsText("$ref"));
            }
            assertThat(schema.get("title").asText()).isEqualTo(type.getSimpleName());
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .as("classes with a schema")
                .isGreaterThan(GeneratedRecords.operations(compiled.loader()).size());
    }

    @Test
    void aSchemaTakesWhatItsRecordWritesAndRefusesWhatItsRecordRefuses() throws Exception {
        Map<String, ApiOperation> operations = GeneratedRecords.operations(compiled.loader());
        Map<String, Schema> schemas = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (String line : Files.readAllLines(Project.root()
                .resolve("runtime/src/test/resources/io/github/proxmoxcodegen/runtime/vectors/params.jsonl"))) {
            JsonNode vector = JSON.readTree(line);
            String key =
                    vector.get("method").asText() + " " + vector.get("path").asText();
            ApiOperation operation = Objects.requireNonNull(operations.get(key));
            Validated<? extends RequestRecord> verdict =
                    operation.validate(JSON.convertValue(vector.get("params"), new TypeReference<>() {}));
            Schema schema = schemas.get(key);
            if (schema == null) {
                schema = REGISTRY.getSchema((String) Objects.requireNonNull(jsonSchema(operation.requestType()))
                        .invoke(null));
                schemas.put(key, schema);
            }
            JsonNode value = verdict.isValid() ? JSON.valueToTree(verdict.orElseThrow()) : vector.get("params");
            boolean valid = schema.validate(value).isEmpty();
            // The server's patterns overlook a line feed at the very end; those of a schema are written to be read.
            boolean finalNewline = line.contains("\\n\"");
            if (valid != verdict.isValid() && !finalNewline) {
                wrong.add(schema.validate(value) + " but " + verdict.violations() + " for " + line);
            }
            taken += valid ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).isPositive();
    }

    private static @Nullable Method jsonSchema(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("jsonSchema")) {
                return method;
            }
        }
        return null;
    }
}
