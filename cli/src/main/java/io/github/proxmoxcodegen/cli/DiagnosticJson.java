package io.github.proxmoxcodegen.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Findings about an input as JSON. */
final class DiagnosticJson {

    private DiagnosticJson() {}

    /** Writes a field with an array, in the order of the findings. */
    static void write(JsonGenerator json, String name, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart(name);
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("source", diagnostic.source());
            json.writeNumberField("line", diagnostic.position().line());
            json.writeNumberField("column", diagnostic.position().column());
            json.writeStringField("pointer", diagnostic.position().pointer());
            json.writeStringField("message", diagnostic.message());
            json.writeStringField("hint", diagnostic.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
