package io.github.proxmoxcodegen.generator.openapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request and what the server's validator says of it.
 *
 * @param method the HTTP method
 * @param path the path template
 * @param params the parameters of path, query and body together
 * @param errors the kind of violation by parameter; empty when the request is accepted
 */
record RequestVector(String method, String path, ObjectNode params, JsonNode errors) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean accepted() {
        return errors.isEmpty();
    }

    /** The same request with other parameters. */
    RequestVector with(ObjectNode newParams) {
        return new RequestVector(method, path, newParams, errors);
    }

    /** The vectors of a file of JSON lines. */
    static List<RequestVector> readAll(InputStream lines) throws IOException {
        List<RequestVector> vectors = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode node = JSON.readTree(line);
                vectors.add(new RequestVector(
                        node.get("method").asText(),
                        node.get("path").asText(),
                        (ObjectNode) node.get("params"),
                        node.get("errors")));
            }
        }
        return vectors;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + params + " " + errors;
    }
}
