package io.github.proxmoxcodegen.runtime.wire;

import java.nio.charset.StandardCharsets;

/** Percent-encoded text of a URL, in UTF-8. */
public final class PercentText {

    private PercentText() {}

    /**
     * Reads the escapes in a text. A percent sign without two hexadecimal digits stands for itself, as does a plus sign;
     * bytes that are no UTF-8 become the replacement character.
     */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length && source[i] == '%' ? Character.digit(source[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(source[i + 2], 16) : -1;
            if (low >= 0) {
                source[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                source[length++] = source[i];
            }
        }
        return new String(source, 0, length, StandardCharsets.UTF_8);
    }
}
