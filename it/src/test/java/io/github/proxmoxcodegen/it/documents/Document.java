package io.github.proxmoxcodegen.it.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One OpenAPI document in both of its syntaxes.
 *
 * @param spec what it was made from, such as {@code pve-9.2.3}
 * @param openApi the OpenAPI version, {@code 3.1} or {@code 3.0}
 * @param json the file in JSON
 * @param yaml the same in YAML
 */
public record Document(String spec, String openApi, Path json, Path yaml) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The content. */
    public JsonNode tree() throws IOException {
        return MAPPER.readTree(json.toFile());
    }

    public boolean isOpenApi31() {
        return openApi.equals("3.1");
    }

    /** As test reports name it. */
    @Override
    public String toString() {
        return spec + " in OpenAPI " + openApi;
    }
}
