package io.github.proxmoxcodegen.pattern;

/** A position in the text of an expression, which is read by code points. */
final class Cursor {

    /** What {@link #peek} gives at the end; no code point. */
    static final int END = -1;

    private final int[] text;
    private final int offset;
    private int position;

    /**
     * @param text the expression
     * @param offset how many code points further a place is in the source than in the text
     */
    Cursor(String text, int offset) {
        this.text = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < this.text.length; i++) {
            this.text[i] = text.codePointAt(at);
            at += Character.charCount(this.text[i]);
            if (ClassItems.isSurrogate(this.text[i])) {
                throw new UntranslatableException("half of a surrogate pair");
            }
        }
        this.offset = offset;
    }

    int position() {
        return position;
    }

    void reset(int to) {
        position = to;
    }

    boolean atEnd() {
        return position >= text.length;
    }

    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return position + ahead < text.length ? text[position + ahead] : END;
    }

    /** The code point here, after which the cursor then stands; at the end, the expression is refused. */
    int next() {
        if (atEnd()) {
            throw refuse("unfinished expression");
        }
        return text[position++];
    }

    /** Steps over a character if it is the one here. */
    boolean accept(int codePoint) {
        if (peek() == codePoint) {
            position++;
            return true;
        }
        return false;
    }

    /** Steps over a word of ASCII characters if it is here. */
    boolean accept(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (peek(i) != word.charAt(i)) {
                return false;
            }
        }
        position += word.length();
        return true;
    }

    /** The text up to a terminator, which is stepped over. */
    String until(int terminator) {
        StringBuilder read = new StringBuilder();
        while (!accept(terminator)) {
            read.appendCodePoint(next());
        }
        return read.toString();
    }

    /** Steps to the start of the next line, or to the end. */
    void skipLine() {
        while (position < text.length && text[position] != '\n') {
            position++;
        }
        accept('\n');
    }

    /** A refusal that names the place of the cursor in the source, counted from 1. */
    UntranslatableException refuse(String reason) {
        return refuse(reason, position);
    }

    /** A refusal that names a place in the source. */
    UntranslatableException refuse(String reason, int at) {
        return new UntranslatableException(reason + " at character " + Math.max(1, at + offset + 1));
    }
}
