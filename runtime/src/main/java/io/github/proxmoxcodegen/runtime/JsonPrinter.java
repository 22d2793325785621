package io.github.proxmoxcodegen.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values as JSON on one line: texts, numbers, truth values, lists, maps and null. A number that JSON does not
 * have, and whatever else is given, becomes its text; what lies deeper than {@value #DEEPEST} levels a single character.
 */
public final class JsonPrinter {

    private static final int DEEPEST = 32;

    private JsonPrinter() {}

    /** How truth values are written. */
    public enum Truth {
        /** As {@code true} and {@code false}. */
        WORDS,
        /** As 1 and 0, the form that Proxmox has on the wire. */
        NUMBERS
    }

    /** The text of a value. */
    public static String print(@Nullable Object value, Truth truth) {
        StringBuilder json = new StringBuilder();
        value(json, value, truth);
        return json.toString();
    }

    static void value(StringBuilder json, @Nullable Object value, Truth truth) {
        value(json, value, truth, 0);
    }

    private static void value(StringBuilder json, @Nullable Object value, Truth truth, int depth) {
        if (value == null) {
            json.append("null");
        } else if (value instanceof Boolean bool && truth == Truth.NUMBERS) {
            json.append(bool ? '1' : '0');
        } else if (value instanceof Boolean || (value instanceof Number number && finite(number))) {
            json.append(value);
        } else if (value instanceof List<?> list && depth < DEEPEST) {
            char separator = '[';
            json.append(list.isEmpty() ? "[" : "");
            for (Object element : list) {
                json.append(separator);
                value(json, element, truth, depth + 1);
                separator = ',';
            }
            json.append(']');
        } else if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            char separator = '{';
            json.append(map.isEmpty() ? "{" : "");
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(separator);
                text(json, String.valueOf(entry.getKey()));
                json.append(':');
                value(json, entry.getValue(), truth, depth + 1);
                separator = ',';
            }
            json.append('}');
        } else if (value instanceof List || value instanceof Map) {
            text(json, "…");
        } else {
            text(json, String.valueOf(value));
        }
    }

    private static boolean finite(Number number) {
        return Double.isFinite(number.doubleValue()) || number instanceof BigInteger || number instanceof BigDecimal;
    }

    static void text(StringBuilder json, String text) {
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
