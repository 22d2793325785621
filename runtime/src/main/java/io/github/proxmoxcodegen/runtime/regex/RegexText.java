package io.github.proxmoxcodegen.runtime.regex;

/** A position in the text of an expression. */
final class RegexText {

    /** What {@link #peek} gives at the end. */
    static final int END = -1;

    private static final int MAX_DIGITS = 6;

    private final String text;
    private int position;

    RegexText(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    int peek() {
        return atEnd() ? END : text.codePointAt(position);
    }

    int next() {
        int next = peek();
        if (next == END) {
            throw new UnknownSyntaxException();
        }
        position += Character.charCount(next);
        return next;
    }

    boolean accept(String word) {
        if (text.startsWith(word, position)) {
            position += word.length();
            return true;
        }
        return false;
    }

    boolean startsWith(String word) {
        return text.startsWith(word, position);
    }

    void require(int codePoint) {
        if (next() != codePoint) {
            throw new UnknownSyntaxException();
        }
    }

    String until(char end) {
        int to = text.indexOf(end, position);
        if (to < 0) {
            throw new UnknownSyntaxException();
        }
        String read = text.substring(position, to);
        position = to + 1;
        return read;
    }

    /** A decimal number. */
    int number() {
        int start = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        if (position == start || position - start > MAX_DIGITS) {
            throw new UnknownSyntaxException();
        }
        return Integer.parseInt(text.substring(start, position));
    }

    /** A hexadecimal number of so many digits. */
    int hex(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = 16 * value + hexDigit(next());
        }
        return value;
    }

    static int hexDigit(int codePoint) {
        int digit = codePoint < 0x80 ? Character.digit(codePoint, 16) : -1;
        if (digit < 0) {
            throw new UnknownSyntaxException();
        }
        return digit;
    }
}
