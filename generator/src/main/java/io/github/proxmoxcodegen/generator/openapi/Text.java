package io.github.proxmoxcodegen.generator.openapi;

import java.util.regex.Pattern;

/**
 * Makes words of an apidoc safe to show and to generate from: descriptions in a document are Markdown, viewers let HTML
 * through, and generators write them into comments as they are.
 */
final class Text {

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern EVAL = Pattern.compile("\\beval\\(");

    private Text() {}

    /** The text with line feeds for line ends, no control characters, no HTML tags, and nothing that ends a comment. */
    static String safe(String text) {
        if (isSafe(text)) {
            return text.strip();
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String printable = CONTROL.matcher(lines).replaceAll("");
        String escaped = TAG.matcher(printable).replaceAll("&lt;");
        String inert = EVAL.matcher(escaped).replaceAll("eval (").replace("*/", "*&#47;");
        return inert.strip();
    }

    /** Whether nothing needs replacing, as with nearly all of the many texts. */
    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7F || c == '<' || c == '*') {
                return false;
            }
        }
        return !text.contains("eval(");
    }
}
