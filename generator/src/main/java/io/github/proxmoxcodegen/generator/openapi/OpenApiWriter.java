package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a tree as bytes: UTF-8, line feeds, one at the end, the same on every machine. */
public final class OpenApiWriter {

    private static final int INITIAL_BYTES = 1 << 16;

    private static final ObjectWriter JSON = new ObjectMapper()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private OpenApiWriter() {}

    /** The tree as JSON, indented. */
    public static byte[] json(JsonNode document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(INITIAL_BYTES);
        try {
            JSON.writeValue(bytes, document);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree could not be written to memory", e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** The tree as YAML in block style. */
    public static byte[] yaml(JsonNode document) {
        return YamlPrinter.print(document);
    }
}
