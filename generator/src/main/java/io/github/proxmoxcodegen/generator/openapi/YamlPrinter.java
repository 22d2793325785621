package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints a tree as YAML 1.2 that readers of YAML 1.1 understand alike.
 *
 * <p>A library does it too, but takes several times as long as everything else that makes a document. Text is plain only
 * where no reader can take it for anything else; otherwise it is in double quotes, escaped as in JSON, which YAML allows.
 * A test reads the result back with a library and compares.
 */
final class YamlPrinter {

    private static final int EXPECTED_CHARACTERS = 4 << 20;

    /** Plain words that some reader takes for a truth value or for nothing. */
    private static final Set<String> RESERVED =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf");

    /** Signs that mean nothing to YAML inside a plain text; a comma or brace would in flow style, which is not used. */
    private static final String PLAIN_SIGNS = " -_./,{}();=@+'";

    private final StringBuilder out = new StringBuilder(EXPECTED_CHARACTERS);

    private YamlPrinter() {}

    static byte[] print(JsonNode document) {
        YamlPrinter printer = new YamlPrinter();
        if (document.isContainerNode() && !document.isEmpty()) {
            printer.container(document, 0);
        } else {
            printer.inline(document);
            printer.out.append('\n');
        }
        return printer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void container(JsonNode node, int indent) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                indent(indent);
                member(member.getKey(), member.getValue(), indent);
            }
        } else {
            for (JsonNode element : node) {
                indent(indent);
                element(element, indent);
            }
        }
    }

    private void member(String name, JsonNode value, int indent) {
        text(name);
        out.append(':');
        if (value.isContainerNode() && !value.isEmpty()) {
            out.append('\n');
            container(value, value.isObject() ? indent + 2 : indent);
        } else {
            out.append(' ');
            inline(value);
            out.append('\n');
        }
    }

    private void element(JsonNode element, int indent) {
        if (element.isObject() && !element.isEmpty()) {
            boolean first = true;
            for (Map.Entry<String, JsonNode> member : element.properties()) {
                if (first) {
                    out.append("- ");
                    first = false;
                } else {
                    indent(indent + 2);
                }
                member(member.getKey(), member.getValue(), indent + 2);
            }
        } else if (element.isArray() && !element.isEmpty()) {
            out.append("-\n");
            container(element, indent + 2);
        } else {
            out.append("- ");
            inline(element);
            out.append('\n');
        }
    }

    private void inline(JsonNode node) {
        if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isObject()) {
            out.append("{}");
        } else if (node.isArray()) {
            out.append("[]");
        } else if (node.isBigDecimal()) {
            out.append(node.decimalValue().toPlainString());
        } else {
            out.append(node.asText());
        }
    }

    private void indent(int width) {
        for (int i = 0; i < width; i++) {
            out.append(' ');
        }
    }

    private void text(String text) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            quoted(text);
        }
    }

    /** Whether a text stands for itself without quotes: words of letters, digits and a few signs in between. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || !isPlainFirst(text.charAt(0)) || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && PLAIN_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return length > 5 || !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlainFirst(char c) {
        return isLetter(c) || c == '/';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
