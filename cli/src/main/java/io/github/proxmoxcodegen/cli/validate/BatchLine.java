package io.github.proxmoxcodegen.cli.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.model.HttpMethod;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a batch: a request to check, or a property string to take apart, and perhaps what was recorded of it. */
final class BatchLine {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String HINT =
            "a line is a JSON object with method, path and params, or method, path, param and input";

    private @Nullable HttpMethod method;
    private @Nullable String path;
    private @Nullable Map<String, @Nullable Object> parameters;
    private @Nullable String parameter;
    private @Nullable String input;
    private final Map<String, @Nullable Object> recorded = new LinkedHashMap<>();

    private BatchLine() {}

    /**
     * Reads a line.
     *
     * @param bytes where it stands, in UTF-8
     * @throws InvalidDataException if it is no such line
     */
    static BatchLine read(byte[] bytes, int offset, int length) throws InvalidDataException {
        BatchLine line = new BatchLine();
        try (JsonParser json = JSON.createParser(bytes, offset, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidDataException("not a JSON object", HINT);
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                line.readField(json, name);
            }
            if (json.nextToken() != null) {
                throw new InvalidDataException("something follows the JSON object", HINT);
            }
        } catch (JsonProcessingException e) {
            throw new InvalidDataException(
                    "column " + e.getLocation().getColumnNr() + ": not JSON: " + Printable.line(e.getOriginalMessage()),
                    HINT);
        } catch (IOException e) {
            throw new InvalidDataException(
                    "not JSON in UTF-8: " + Printable.line(String.valueOf(e.getMessage())), HINT);
        }
        return line;
    }

    private void readField(JsonParser json, String name) throws IOException, InvalidDataException {
        switch (name) {
            case "method" -> method = method(text(json, name));
            case "path" -> path = text(json, name);
            case "params" -> {
                if (json.currentToken() != JsonToken.START_OBJECT) {
                    throw new InvalidDataException("'params' is no object", HINT);
                }
                parameters = JsonValues.readObject(json);
            }
            case "param" -> parameter = text(json, name);
            case "input" -> input = text(json, name);
            case "errors", "parsed", "printed" -> recorded.put(name, JsonValues.read(json));
            default -> json.skipChildren();
        }
    }

    private static String text(JsonParser json, String name) throws IOException, InvalidDataException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new InvalidDataException("'" + name + "' is no text", HINT);
        }
        return json.getText();
    }

    private static HttpMethod method(String name) throws InvalidDataException {
        return switch (name) {
            case "GET" -> HttpMethod.GET;
            case "POST" -> HttpMethod.POST;
            case "PUT" -> HttpMethod.PUT;
            case "DELETE" -> HttpMethod.DELETE;
            default ->
                throw new InvalidDataException(
                        "'" + Printable.line(name) + "' is no method", "use GET, POST, PUT or DELETE");
        };
    }

    /** The answer of an engine. */
    Answer answer(BatchEngine engine) throws InvalidDataException {
        if (method == null || path == null) {
            throw new InvalidDataException(method == null ? "'method' is missing" : "'path' is missing", HINT);
        }
        if (parameters != null) {
            return engine.request(method, path, parameters);
        }
        if (parameter == null || input == null) {
            throw new InvalidDataException("'params' is missing, or 'param' and 'input' are", HINT);
        }
        return engine.propertyString(method, path, parameter, input);
    }

    /** What was recorded: {@code errors}, {@code parsed} and {@code printed}, as far as the line has them. */
    Map<String, @Nullable Object> recorded() {
        return recorded;
    }

    /** What the line is about, for messages. */
    String subject() {
        return method + " " + Printable.line(String.valueOf(path))
                + (parameter == null ? "" : " " + Printable.line(parameter));
    }
}
