package io.github.proxmoxcodegen.it.documents;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A schema and where it stands.
 *
 * @param pointer the JSON pointer of the schema in its document
 * @param schema the schema
 */
public record SchemaPlace(String pointer, JsonNode schema) {}
