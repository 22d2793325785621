package io.github.proxmoxcodegen.generator.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of files that earlier runs wrote into a folder, kept in that folder.
 *
 * <p>A file may be deleted only when the manifest lists it and its bytes still have the recorded checksum.
 *
 * @param units the files of each unit with the SHA-256 of their content, by unit and by path
 */
record OutputManifest(SortedMap<String, SortedMap<String, String>> units) {

    static final String FILE_NAME = ".proxmox-codegen.json";
    private static final int FORMAT = 1;
    private static final JsonFactory JSON = new JsonFactory();

    static OutputManifest empty() {
        return new OutputManifest(new TreeMap<>());
    }

    /** The manifest of a folder; empty where there is none. */
    static OutputManifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return empty();
        }
        try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
            SortedMap<String, SortedMap<String, String>> units = new TreeMap<>();
            int format = 0;
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("format")) {
                    format = parser.getIntValue();
                } else if (name.equals("units")) {
                    expect(value, JsonToken.START_OBJECT);
                    readUnits(parser, units);
                } else {
                    parser.skipChildren();
                }
            }
            if (format != FORMAT) {
                throw new IOException("format " + format);
            }
            return new OutputManifest(units);
        } catch (IOException e) {
            throw new IOException(
                    file + " is not a manifest of this version of proxmox-codegen (" + firstLine(e)
                            + "); delete it to start afresh: files of earlier runs then stay until you remove them",
                    e);
        }
    }

    private static void readUnits(JsonParser parser, SortedMap<String, SortedMap<String, String>> units)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            SortedMap<String, String> files = new TreeMap<>();
            units.put(parser.currentName(), files);
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String path = parser.currentName();
                expect(parser.nextToken(), JsonToken.VALUE_STRING);
                files.put(path, parser.getText());
            }
        }
    }

    private static void expect(JsonToken actual, JsonToken wanted) throws IOException {
        if (actual != wanted) {
            throw new IOException("found " + actual + " where " + wanted + " belongs");
        }
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** The bytes of the manifest: stable, without date or absolute path. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withRootSeparator("")));
            json.writeStartObject();
            json.writeStringField(
                    "note", "Written by proxmox-codegen; it lists the files that a later run may remove.");
            json.writeNumberField("format", FORMAT);
            json.writeObjectFieldStart("units");
            for (var unit : units.entrySet()) {
                json.writeObjectFieldStart(unit.getKey());
                for (var entry : unit.getValue().entrySet()) {
                    json.writeStringField(entry.getKey(), entry.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
