package io.github.proxmoxcodegen.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes violations as JSON in the shape that Pydantic made common: a list of objects with {@code type} (the stable
 * code), {@code loc} (the path as a list of names and indices), {@code msg} and {@code input}, plus {@code ctx} with the
 * constraint where there is one.
 */
public final class ViolationJson {

    private static final int DEEPEST = 32;

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
            string(json, violation.kind().code());
            json.append(",\"loc\":[");
            for (ValuePath.Step step : violation.path().steps()) {
                if (json.charAt(json.length() - 1) != '[') {
                    json.append(',');
                }
                if (step instanceof ValuePath.Name name) {
                    string(json, name.name());
                } else if (step instanceof ValuePath.Index index) {
                    json.append(index.index());
                }
            }
            json.append("],\"msg\":");
            string(json, violation.message());
            json.append(",\"input\":");
            value(json, violation.rejected().orElse(null), 0);
            violation.constraint().ifPresent(constraint -> {
                json.append(",\"ctx\":{\"constraint\":");
                string(json, constraint);
                json.append('}');
            });
            json.append('}');
        }
        return json.append(']').toString();
    }

    private static void value(StringBuilder json, @Nullable Object value, int depth) {
        if (value == null) {
            json.append("null");
        } else if (value instanceof Boolean || (value instanceof Number number && finite(number))) {
            json.append(value);
        } else if (value instanceof List<?> list && depth < DEEPEST) {
            char separator = '[';
            json.append(list.isEmpty() ? "[" : "");
            for (Object element : list) {
                json.append(separator);
                value(json, element, depth + 1);
                separator = ',';
            }
            json.append(']');
        } else if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            char separator = '{';
            json.append(map.isEmpty() ? "{" : "");
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(separator);
                string(json, String.valueOf(entry.getKey()));
                json.append(':');
                value(json, entry.getValue(), depth + 1);
                separator = ',';
            }
            json.append('}');
        } else if (value instanceof List || value instanceof Map) {
            string(json, "…");
        } else {
            string(json, String.valueOf(value));
        }
    }

    private static boolean finite(Number number) {
        return Double.isFinite(number.doubleValue()) || number instanceof BigInteger || number instanceof BigDecimal;
    }

    private static void string(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20 || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && lone(text, i))) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Half of a pair without the other half cannot be written as UTF-8. */
    private static boolean lone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
