package io.github.proxmoxcodegen.snapshot;

/**
 * Cuts a snapshot into tokens, one at a time.
 *
 * <p>A line end counts only outside of brackets, so that a statement may go on over several lines inside of them.
 */
final class Tokenizer {

    /** What a token is. */
    enum Kind {
        /** A bare word. */
        WORD,
        /** A text in quotes or between backticks. */
        TEXT,
        /** The name of a definition, without its dollar sign. */
        REFERENCE,
        /** An endpoint's path; only at the start of a line. */
        PATH,
        /** A single sign. */
        SIGN,
        /** The end of a statement. */
        LINE_END,
        /** The end of the input. */
        END
    }

    /** What the first character of a token makes of it; loading a snapshot is mostly these loops, and often cold. */
    private static final byte[] STARTS = new byte[128];

    private static final byte STARTS_WORD = 1;
    private static final byte STARTS_SIGN = 2;

    static {
        for (char c = 0; c < STARTS.length; c++) {
            STARTS[c] = Words.starts(c) ? STARTS_WORD : "{}[](),=?!*~@".indexOf(c) >= 0 ? STARTS_SIGN : 0;
        }
    }

    private final char[] chars;
    private final int length;
    private final WordPool pool;

    private int next;
    private int nesting;
    private int outermost;
    private boolean lineStart = true;

    private Kind kind = Kind.LINE_END;
    private String text = "";
    private char sign;
    private int start;

    Tokenizer(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
        this.pool = new WordPool(chars);
        this.next = length > 0 && chars[0] == '\uFEFF' ? 1 : 0;
    }

    Kind kind() {
        return kind;
    }

    /** The text of a word, a quoted text, a reference or a path. */
    String text() {
        return text;
    }

    /** Whether the token is that sign. */
    boolean is(char expected) {
        return kind == Kind.SIGN && sign == expected;
    }

    /** Whether the token is that word. */
    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** The sign, where the token is one. */
    char sign() {
        return sign;
    }

    /** Where the token starts. */
    int start() {
        return start;
    }

    /** The column of the token's start, counted from 0. */
    int indent() {
        int lineStartOffset = start;
        while (lineStartOffset > 0 && chars[lineStartOffset - 1] != '\n') {
            lineStartOffset--;
        }
        return start - lineStartOffset;
    }

    /** Goes on to the next token. */
    void advance() throws SyntaxException {
        skipBlanks();
        start = next;
        if (next >= length) {
            kind = Kind.END;
            if (nesting > 0) {
                throw unclosed();
            }
            return;
        }
        char c = chars[next];
        if (c == '\n') {
            next++;
            lineStart = true;
            kind = Kind.LINE_END;
        } else if (lineStart && c == '/') {
            lineStart = false;
            path();
        } else {
            lineStart = false;
            token(c);
        }
    }

    /** Leaves a broken statement: goes on to the first line that is indented no deeper and closes no bracket. */
    void recover(int indent) {
        nesting = 0;
        next = kind == Kind.LINE_END ? start : next;
        while (true) {
            while (next < length && chars[next] != '\n') {
                next++;
            }
            if (next >= length) {
                break;
            }
            next++;
            int blanks = 0;
            while (next + blanks < length && chars[next + blanks] == ' ') {
                blanks++;
            }
            boolean closes = next + blanks < length && ")]}".indexOf(chars[next + blanks]) >= 0;
            if (blanks <= indent && !closes) {
                break;
            }
        }
        lineStart = true;
        kind = Kind.LINE_END;
    }

    private void skipBlanks() {
        while (next < length) {
            char c = chars[next];
            if (c != ' ' && c != '\t' && c != '\r' && (c != '\n' || nesting == 0)) {
                return;
            }
            next++;
        }
    }

    private void token(char c) throws SyntaxException {
        int start = c < STARTS.length ? STARTS[c] : 0;
        if (start == STARTS_WORD) {
            kind = Kind.WORD;
            text = word();
        } else if (start == STARTS_SIGN) {
            next++;
            kind = Kind.SIGN;
            sign = c;
            nest(c);
        } else if (c == '"') {
            kind = Kind.TEXT;
            text = quoted();
        } else if (c == '`') {
            kind = Kind.TEXT;
            text = raw();
        } else if (c == '$') {
            next++;
            kind = Kind.REFERENCE;
            text = word();
        } else {
            throw new SyntaxException(
                    next,
                    "snapshot.character",
                    "the character " + show(c) + " cannot stand here",
                    "put texts with such characters in double quotes");
        }
    }

    private void nest(char c) {
        if (c == '{' || c == '[' || c == '(') {
            outermost = nesting == 0 ? start : outermost;
            nesting++;
        } else if (c == '}' || c == ']' || c == ')') {
            nesting = Math.max(0, nesting - 1);
        }
    }

    private String word() {
        int from = next;
        int to = Words.end(chars, from, length);
        if (to + 2 < length && chars[to] == '[' && chars[to + 1] == 'n' && chars[to + 2] == ']') {
            to += 3;
        }
        next = to;
        return pool.get(from, to);
    }

    private void path() {
        int from = next;
        while (next < length && Words.continuesPath(chars[next])) {
            next++;
        }
        kind = Kind.PATH;
        text = new String(chars, from, next - from);
    }

    private String raw() throws SyntaxException {
        int from = ++next;
        while (next < length && chars[next] != '`') {
            if (chars[next] == '\n') {
                throw unterminated(from - 1);
            }
            next++;
        }
        if (next >= length) {
            throw unterminated(from - 1);
        }
        return pool.get(from, next++);
    }

    private String quoted() throws SyntaxException {
        int from = ++next;
        while (next < length && chars[next] != '"' && chars[next] != '\\' && chars[next] != '\n') {
            next++;
        }
        if (next < length && chars[next] == '"') {
            return pool.get(from, next++);
        }
        StringBuilder out = new StringBuilder().append(chars, from, next - from);
        while (next < length && chars[next] != '"') {
            char c = chars[next++];
            if (c == '\n') {
                throw unterminated(from - 1);
            }
            out.append(c == '\\' ? escape() : c);
        }
        if (next >= length) {
            throw unterminated(from - 1);
        }
        next++;
        return out.toString();
    }

    private char escape() throws SyntaxException {
        char c = next < length ? chars[next++] : ' ';
        switch (c) {
            case '"', '\\':
                return c;
            case 'n':
                return '\n';
            case 'u':
                return unicode();
            default:
                throw new SyntaxException(
                        Math.min(next, length) - 1,
                        "snapshot.escape",
                        "a backslash is followed by " + show(c),
                        "the escapes are \\\", \\\\, \\n and \\uXXXX");
        }
    }

    private char unicode() throws SyntaxException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = next < length && chars[next] < 128 ? Character.digit(chars[next], 16) : -1;
            if (digit < 0) {
                throw new SyntaxException(
                        Math.min(next, length - 1),
                        "snapshot.escape",
                        "\\u is not followed by four hexadecimal digits",
                        "write the code unit as four digits, such as \\u00e9");
            }
            value = value * 16 + digit;
            next++;
        }
        return (char) value;
    }

    private SyntaxException unclosed() {
        return new SyntaxException(
                outermost,
                "snapshot.unclosed",
                "the '" + chars[outermost] + "' that stands here is never closed",
                "close it, or get the whole file again: it may be cut short");
    }

    private SyntaxException unterminated(int from) {
        return new SyntaxException(
                from,
                "snapshot.unterminated-text",
                "the text that starts here does not end on its line",
                "close it, and write a line break inside a text as \\n");
    }

    private static String show(char c) {
        return c > ' ' && c <= '~' ? "'" + c + "'" : "U+" + String.format(java.util.Locale.ROOT, "%04X", (int) c);
    }
}
