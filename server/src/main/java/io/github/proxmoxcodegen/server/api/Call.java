package io.github.proxmoxcodegen.server.api;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation, after its parameters were found valid.
 *
 * @param operation which operation
 * @param parameters those of the path and all others, by name; texts, numbers, truth values, lists of these, null
 * @param caller who calls
 * @param upload the file that came with the call
 */
public record Call(
        Operation operation, Map<String, @Nullable Object> parameters, Caller caller, Optional<Upload> upload) {

    /**
     * A file that came with a call. Its content is counted, not kept.
     *
     * @param fileName as the client names it
     * @param size in bytes
     */
    public record Upload(String fileName, long size) {}

    public Call {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Whether a parameter was given, with a value or without. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The value of a parameter as text; of a list, its elements separated by commas. */
    public Optional<String> text(String name) {
        Object value = parameters.get(name);
        if (value instanceof List<?> list) {
            return Optional.of(String.join(
                    ",",
                    list.stream()
                            .map(element -> String.valueOf(WireText.of(element)))
                            .toList()));
        }
        return Optional.ofNullable(WireText.of(value));
    }

    /** The text of a parameter that the operation requires. */
    public String required(String name) {
        return text(name).orElseThrow(() -> ApiError.parameter(name, "property is missing and it is not optional"));
    }

    /** The value of a parameter as a whole number. */
    public OptionalLong integer(String name) {
        Optional<String> text = text(name).map(String::strip);
        try {
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.get()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether a truth value was given and is 1. */
    public boolean flag(String name) {
        return text(name).filter("1"::equals).isPresent();
    }

    /** The elements of a parameter that is a list, or a text with separators. */
    public List<String> list(String name) {
        if (parameters.get(name) instanceof List<?> list) {
            return list.stream()
                    .map(element -> String.valueOf(WireText.of(element)))
                    .toList();
        }
        return text(name).map(Call::split).orElse(List.of());
    }

    /** The elements of a text, separated by commas, semicolons or blanks. */
    public static List<String> split(String text) {
        String spaced = text.replace(',', ' ').replace(';', ' ').strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split("\\s+"));
    }
}
