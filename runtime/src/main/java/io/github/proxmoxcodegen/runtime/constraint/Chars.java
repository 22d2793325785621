package io.github.proxmoxcodegen.runtime.constraint;

/**
 * The character classes of Perl's regular expressions, in which the server's rules are written. On decoded text they
 * know all of Unicode.
 */
public final class Chars {

    private Chars() {}

    /** A digit, {@code \d}: any decimal digit of Unicode. */
    public static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** A word character, {@code \w}. Half a surrogate pair counts as one. */
    public static boolean isWord(char c) {
        if (c < 0x80) {
            return isAsciiAlnum(c) || c == '_';
        }
        if (Character.isAlphabetic(c) || Character.isSurrogate(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> c == '\u200c' || c == '\u200d';
        };
    }

    /** White space, {@code \s}. */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == '\u0085' || c == '\u00a0' || c == '\u1680' || c == '\u3000' || isGeneralSpace(c);
    }

    /** Whether a stretch of a text holds nothing but white space; also if it is empty. */
    public static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeneralSpace(char c) {
        return (c >= '\u2000' && c <= '\u200a') || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u205f';
    }

    /** One of {@code a-zA-Z}. */
    public static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** One of {@code 0-9}. */
    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One of {@code a-zA-Z0-9}. */
    public static boolean isAsciiAlnum(char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    /** One of {@code 0-9a-fA-F}. */
    public static boolean isHex(char c) {
        return isAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /**
     * Where {@code $} matches in a text: before one final line feed, or at the end.
     *
     * @return the index at which a rule that ends in {@code $} must have consumed the text
     */
    public static int end(String text) {
        return end(text, 0, text.length());
    }

    /** The same for the stretch of a text from one index to another, exclusive. */
    static int end(String text, int from, int to) {
        return to > from && text.charAt(to - 1) == '\n' ? to - 1 : to;
    }
}
