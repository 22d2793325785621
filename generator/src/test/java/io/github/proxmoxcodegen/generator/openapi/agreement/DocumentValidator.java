package io.github.proxmoxcodegen.generator.openapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Validates requests against an OpenAPI 3.1 document as a gateway would: each parameter of path and query against its
 * schema, the rest as the JSON body against the schema of the body, and no parameter that the document does not have.
 */
final class DocumentValidator {

    private final JsonNode document;
    private final SchemaLookup schemas;
    private final WireValues values;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> compiled = new HashMap<>();

    DocumentValidator(JsonNode document) {
        this.document = document;
        this.schemas = new SchemaLookup(document);
        this.values = new WireValues(schemas);
    }

    /** What is wrong with a request; empty when the document accepts it. */
    List<String> violations(RequestVector vector) {
        JsonNode operation =
                document.path("paths").path(vector.path()).path(vector.method().toLowerCase(Locale.ROOT));
        boolean open = operation.path("x-proxmox-unknown-parameters").asText().equals("allowed");
        List<String> violations = new ArrayList<>();
        ObjectNode rest = vector.params().deepCopy();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = schemas.resolved(reference);
            checkParameter(parameter, rest, violations);
        }
        checkRequires(operation, vector.params(), violations);
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        if (body.isMissingNode()) {
            body = operation.at("/requestBody/content/multipart~1form-data/schema");
        }
        if (!body.isMissingNode()) {
            checkBody(body, rest, violations);
        } else if (!open) {
            rest.fieldNames().forEachRemaining(name -> violations.add(name + ": not in the document"));
        }
        return violations;
    }

    private void checkParameter(JsonNode parameter, ObjectNode rest, List<String> violations) {
        String name = parameter.get("name").asText();
        JsonNode value = rest.remove(name);
        if (value == null) {
            // The vectors leave out path parameters that the source calls optional or does not name; no URL can.
            boolean cannotHappen = parameter.path("x-proxmox-optional").asBoolean()
                    || parameter.path("x-proxmox-undeclared").asBoolean();
            if (parameter.path("required").asBoolean() && !cannotHappen) {
                violations.add(name + ": missing");
            }
            return;
        }
        JsonNode typed = values.typed(value, parameter.get("schema"), true);
        for (Error error : schema(parameter.get("schema")).validate(typed)) {
            violations.add(name + ": " + error.getMessage());
        }
    }

    /** No keyword of OpenAPI says that one parameter of a query needs another one; an extension does. */
    private void checkRequires(JsonNode operation, JsonNode params, List<String> violations) {
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = schemas.resolved(reference);
            if (params.has(parameter.get("name").asText())) {
                for (JsonNode needed : parameter.path("x-proxmox-requires")) {
                    if (!params.has(needed.asText())) {
                        violations.add(needed.asText() + ": required by "
                                + parameter.get("name").asText());
                    }
                }
            }
        }
    }

    private void checkBody(JsonNode declared, ObjectNode params, List<String> violations) {
        JsonNode schema = schemas.resolved(declared);
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        params.properties()
                .forEach(entry -> typed.set(
                        entry.getKey(), values.typed(entry.getValue(), schemas.member(schema, entry.getKey()), false)));
        for (Error error : schema(declared).validate(typed)) {
            violations.add(error.getInstanceLocation() + ": " + error.getMessage());
        }
    }

    private Schema schema(JsonNode declared) {
        return compiled.computeIfAbsent(declared, key -> {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.set("allOf", JsonNodeFactory.instance.arrayNode().add(key));
            root.set("components", document.get("components"));
            return registry.getSchema(root);
        });
    }
}
