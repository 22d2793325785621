package io.github.proxmoxcodegen.specs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A manifest as JSON, with its members in a fixed order. */
final class ManifestJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MAX_DEPTH = 2;

    private ManifestJson() {}

    /** The JSON of a manifest: two blanks of indentation, LF, a line break at the end. */
    static String write(SpecManifest manifest) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try (JsonGenerator json = JSON.createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeNumberField("format", manifest.format());
            json.writeStringField("tag", manifest.tag().toString());
            json.writeStringField("product", manifest.product().id());
            if (manifest.version().isPresent()) {
                json.writeStringField("version", manifest.version().get());
            }
            if (manifest.published().isPresent()) {
                json.writeStringField("published", manifest.published().get().toString());
            }
            json.writeObjectFieldStart("source");
            json.writeStringField("name", manifest.source());
            json.writeStringField("sha256", manifest.sourceSha256());
            json.writeEndObject();
            json.writeObjectFieldStart("snapshot");
            json.writeStringField("sha256", manifest.snapshotSha256());
            json.writeNumberField("bytes", manifest.snapshotBytes());
            json.writeEndObject();
            json.writeObjectFieldStart("counts");
            SpecCounts counts = manifest.counts();
            json.writeNumberField("paths", counts.paths());
            json.writeNumberField("groups", counts.groups());
            json.writeNumberField("operations", counts.operations());
            json.writeNumberField("get", counts.get());
            json.writeNumberField("post", counts.post());
            json.writeNumberField("put", counts.put());
            json.writeNumberField("delete", counts.delete());
            json.writeNumberField("parameters", counts.parameters());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer cannot fail", e);
        }
        return out.append('\n').toString();
    }

    /**
     * The manifest that a JSON text holds; members that are not known are skipped.
     *
     * @throws IOException when it is no JSON, or lacks a member; the message says which
     */
    static SpecManifest read(byte[] content) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JSON.createParser(new String(content, StandardCharsets.UTF_8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            read(json, "", 0, members);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "line " + e.getLocation().getLineNr() + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    e);
        }
        return new SpecManifest(
                number(members, "format"),
                SpecTag.parse(text(members, "tag")).orElseThrow(() -> wrong("tag")),
                Product.ofId(text(members, "product")).orElseThrow(() -> wrong("product")),
                Optional.ofNullable(members.get("version")),
                date(members, "published"),
                text(members, "source.name"),
                text(members, "source.sha256"),
                text(members, "snapshot.sha256"),
                number(members, "snapshot.bytes"),
                new SpecCounts(
                        number(members, "counts.paths"),
                        number(members, "counts.groups"),
                        number(members, "counts.operations"),
                        number(members, "counts.get"),
                        number(members, "counts.post"),
                        number(members, "counts.put"),
                        number(members, "counts.delete"),
                        number(members, "counts.parameters")));
    }

    private static void read(JsonParser json, String prefix, int depth, Map<String, String> into) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
                read(json, name + ".", depth + 1, into);
            } else if (value != null && value.isScalarValue()) {
                into.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private static String text(Map<String, String> members, String name) throws IOException {
        String value = members.get(name);
        if (value == null) {
            throw new IOException("it has no member '" + name + "'");
        }
        return value;
    }

    private static int number(Map<String, String> members, String name) throws IOException {
        try {
            return Integer.parseInt(text(members, name));
        } catch (NumberFormatException e) {
            throw wrong(name);
        }
    }

    private static Optional<LocalDate> date(Map<String, String> members, String name) throws IOException {
        try {
            return Optional.ofNullable(members.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw wrong(name);
        }
    }

    private static IOException wrong(String name) {
        return new IOException("its member '" + name + "' has no valid value");
    }
}
