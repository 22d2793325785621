package io.github.proxmoxcodegen.diagnostic;

import java.util.HexFormat;

/** Text of an input made fit for a message: the input may be hostile, the message may go to a terminal. */
public final class Excerpt {

    private static final int MAX_LENGTH = 80;

    private Excerpt() {}

    /** The text in single quotes, with control characters escaped and cut after 80 characters. */
    public static String quoted(String text) {
        return '\'' + of(text, MAX_LENGTH) + '\'';
    }

    /** The text with control characters escaped, cut after that many characters. */
    public static String of(String text, int maxLength) {
        int end = Math.min(text.length(), maxLength);
        StringBuilder safe = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char character = text.charAt(i);
            if (isPlain(character)) {
                safe.append(character);
            } else {
                safe.append("\\u").append(HexFormat.of().toHexDigits(character));
            }
        }
        return end < text.length() ? safe.append('…').toString() : safe.toString();
    }

    /** Neither a control character nor one that turns or hides what stands beside it. */
    private static boolean isPlain(char character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && !Character.isSurrogate(character)
                && character != '\u2028'
                && character != '\u2029';
    }
}
