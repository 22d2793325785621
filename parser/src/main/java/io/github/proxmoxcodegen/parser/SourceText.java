package io.github.proxmoxcodegen.parser;

import java.io.IOException;
import java.io.Reader;

/**
 * Text that is first looked at character by character, then handed on as a whole.
 *
 * <p>Line and column follow {@link #take()} only: whoever reads on counts from there.
 */
final class SourceText extends Reader {

    private static final int BUFFER_SIZE = 8_192;

    private final Reader in;
    private final char[] buffer = new char[BUFFER_SIZE];
    private int next;
    private int end;
    private int line = 1;
    private int column = 1;

    SourceText(Reader in) {
        this.in = in;
    }

    /** The next character, which stays; -1 at the end. */
    int peek() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER_SIZE));
            if (end == 0) {
                return -1;
            }
        }
        return buffer[next];
    }

    /** The next character, which is gone afterwards; -1 at the end. */
    int take() throws IOException {
        int character = peek();
        if (character < 0) {
            return character;
        }
        next++;
        if (character == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return character;
    }

    /** The line of the next character, counted from 1. */
    int line() {
        return line;
    }

    /** The column of the next character, counted from 1. */
    int column() {
        return column;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == end) {
            return in.read(target, offset, length);
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
