package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.ValidationException;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.wire.Json;
import io.github.proxmoxcodegen.runtime.wire.MalformedJsonException;
import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answer of one operation is read: what is found under {@code data}.
 *
 * @param <T> what it becomes
 */
public final class ResponseType<T> {

    private static final String DATA = "data";

    private final ValueType<T> type;

    private ResponseType(ValueType<T> type) {
        this.type = type;
    }

    /** An answer of that type. */
    public static <T> ResponseType<T> of(ValueType<T> type) {
        return new ResponseType<>(type);
    }

    /**
     * Reads the body of an answer leniently.
     *
     * @param json the body as it came, with the envelope {@code {"data": …}}
     * @throws MalformedJsonException if it is no JSON, with line and column
     * @throws ValidationException if there is no envelope, or nothing in it that could be understood
     */
    public T parse(String json) {
        return parse(json, ResponseReader.lenient()).orElseThrow();
    }

    /**
     * Reads the body of an answer.
     *
     * @param json the body as it came, with the envelope {@code {"data": …}}
     * @param reader strict or lenient; tells afterwards what deviated
     * @throws MalformedJsonException if it is no JSON, with line and column
     */
    public Validated<T> parse(String json, ResponseReader reader) {
        if (Json.parse(json) instanceof Map<?, ?> body && body.containsKey(DATA)) {
            return read(body.get(DATA), reader);
        }
        Violations out = new Violations();
        out.missing(DATA);
        return Validated.invalid(out.sorted());
    }

    /**
     * Reads what is found under {@code data}.
     *
     * @param data as JSON has it: text, number, truth value, list, map or null
     * @param reader strict or lenient; tells afterwards what deviated
     * @return invalid if nothing of it could be understood, and for a strict reader if anything deviated
     */
    public Validated<T> read(@Nullable Object data, ResponseReader reader) {
        T read = data == null ? null : type.read(data, reader);
        if (read != null) {
            return reader.result(read);
        }
        if (data == null) {
            reader.deviations().missing();
        }
        return Validated.invalid(reader.deviations().sorted());
    }
}
