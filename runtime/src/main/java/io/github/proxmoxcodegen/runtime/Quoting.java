package io.github.proxmoxcodegen.runtime;

import java.util.Locale;

/** Makes values of the input fit to stand in a message: on one line, and not longer than a line. */
final class Quoting {

    /** The greatest number of characters of a value that a message repeats. */
    static final int LONGEST = 80;

    private Quoting() {}

    /** The value in single quotes, shortened. */
    static String quote(String value) {
        StringBuilder text = new StringBuilder().append('\'');
        if (value.length() <= LONGEST) {
            appendEscaped(text, value);
            return text.append('\'').toString();
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        appendEscaped(text, value.substring(0, end));
        return text.append("…' (").append(value.length()).append(" characters)").toString();
    }

    /** Appends with control characters written as escapes. */
    static void appendEscaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
    }
}
