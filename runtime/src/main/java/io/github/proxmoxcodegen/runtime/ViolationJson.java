package io.github.proxmoxcodegen.runtime;

import java.util.List;

/**
 * Writes violations as JSON in the shape that Pydantic made common: a list of objects with {@code type} (the stable
 * code), {@code loc} (the path as a list of names and indices), {@code msg} and {@code input}, plus {@code ctx} with the
 * constraint where there is one.
 */
public final class ViolationJson {

    private ViolationJson() {}

    /**
     * The violations as a JSON array on one line.
     *
     * @return {@code []} for an empty list; {@code input} is null where no value was given
     */
    public static String render(List<Violation> violations) {
        StringBuilder json = new StringBuilder("[");
        for (Violation violation : violations) {
            if (json.length() > 1) {
                json.append(',');
            }
            json.append("{\"type\":");
            JsonPrinter.text(json, violation.kind().code());
            json.append(",\"loc\":[");
            for (ValuePath.Step step : violation.path().steps()) {
                if (json.charAt(json.length() - 1) != '[') {
                    json.append(',');
                }
                if (step instanceof ValuePath.Name name) {
                    JsonPrinter.text(json, name.name());
                } else if (step instanceof ValuePath.Index index) {
                    json.append(index.index());
                }
            }
            json.append("],\"msg\":");
            JsonPrinter.text(json, violation.message());
            json.append(",\"input\":");
            JsonPrinter.value(json, violation.rejected().orElse(null), JsonPrinter.Truth.WORDS);
            violation.constraint().ifPresent(constraint -> {
                json.append(",\"ctx\":{\"constraint\":");
                JsonPrinter.text(json, constraint);
                json.append('}');
            });
            json.append('}');
        }
        return json.append(']').toString();
    }
}
