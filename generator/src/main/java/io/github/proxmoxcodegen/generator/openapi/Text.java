package io.github.proxmoxcodegen.generator.openapi;

import java.util.regex.Pattern;

/** Makes words of an apidoc safe to show: descriptions in a document are Markdown, and viewers let HTML through. */
final class Text {

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern EVAL = Pattern.compile("\\beval\\(");

    private Text() {}

    /** The text with line feeds for line ends, no control characters, and no HTML tags that would be taken for such. */
    static String safe(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String printable = CONTROL.matcher(lines).replaceAll("");
        String escaped = TAG.matcher(printable).replaceAll("&lt;");
        return EVAL.matcher(escaped).replaceAll("eval (").strip();
    }
}
