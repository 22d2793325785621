package io.github.proxmoxcodegen.it.validity;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.github.proxmoxcodegen.it.documents.Document;
import java.io.IOException;
import java.util.List;

/** The schemas of one document as a validator sees them, by JSON pointer. */
final class JsonSchemas {

    private static final String IRI = "https://documents.invalid/openapi.json";

    private final Schema root;

    private JsonSchemas(Schema root) {
        this.root = root;
    }

    static JsonSchemas of(Document document) throws IOException {
        Dialect dialect = document.isOpenApi31() ? Dialects.getOpenApi31() : Dialects.getOpenApi30();
        return new JsonSchemas(
                SchemaRegistry.withDefaultDialect(dialect).getSchema(SchemaLocation.of(IRI), document.tree()));
    }

    /** What is wrong with a value under the schema at that pointer; empty when nothing is. */
    List<String> errors(String pointer, JsonNode value) {
        Schema schema = root.getRefSchema(SchemaLocation.of(IRI + "#" + pointer).getFragment());
        return schema.validate(value).stream().map(Object::toString).toList();
    }
}
