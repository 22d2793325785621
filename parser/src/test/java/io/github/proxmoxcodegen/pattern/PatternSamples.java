package io.github.proxmoxcodegen.pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * An expression with values whose verdict is Perl's; a file has one on each line.
 *
 * @param accepted values that the product lets pass
 * @param refused values that it does not
 */
record PatternSamples(Product product, String source, List<String> accepted, List<String> refused) {

    /** Every distinct pattern of the eight apidoc files, with values made from each. */
    static final String REAL = "real-patterns.jsonl";
    /** Constructs that the real patterns do not use. */
    static final String CONSTRUCTS = "constructs.jsonl";

    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();

    static List<PatternSamples> read(String resource) {
        try (InputStream in = Objects.requireNonNull(PatternSamples.class.getResourceAsStream(resource), resource);
                JsonParser parser = JSON.createParser(in)) {
            List<PatternSamples> all = new ArrayList<>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                all.add(readOne(parser));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, Collection<PatternSamples> all) {
        StringWriter out = new StringWriter();
        for (PatternSamples one : all) {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.writeStartObject();
                json.writeStringField("product", one.product().id());
                json.writeStringField("source", one.source());
                writeList(json, "accepted", one.accepted());
                writeList(json, "refused", one.refused());
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.write("\n");
        }
        try {
            Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All values, the accepted ones first. */
    List<String> values() {
        List<String> values = new ArrayList<>(accepted);
        values.addAll(refused);
        return values;
    }

    private static PatternSamples readOne(JsonParser parser) throws IOException {
        String product = "";
        String source = "";
        List<String> accepted = List.of();
        List<String> refused = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "product" -> product = parser.getText();
                case "source" -> source = parser.getText();
                case "accepted" -> accepted = readList(parser);
                case "refused" -> refused = readList(parser);
                default -> throw new IOException("unknown field " + field);
            }
        }
        return new PatternSamples(Product.ofId(product).orElseThrow(), source, accepted, refused);
    }

    private static List<String> readList(JsonParser parser) throws IOException {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(parser.getText());
        }
        return List.copyOf(values);
    }

    private static void writeList(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
