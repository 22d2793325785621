package io.github.proxmoxcodegen.cli.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads a stream in pieces of whole lines. */
final class LineChunks {

    /** Many times what a server takes. */
    static final int LONGEST_LINE = 4 << 20;

    private static final int CHUNK = 1 << 14;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private long line = 1;

    LineChunks(InputStream in) {
        this.in = in;
    }

    /** The next lines, as many as are at hand and fit a piece; empty at the end. */
    Optional<LineChunk> next() throws IOException {
        int whole = afterLastFeed(0, filled);
        if (whole > 0) {
            return Optional.of(take(whole));
        }
        while (true) {
            if (filled == buffer.length) {
                if (filled >= LONGEST_LINE) {
                    skipLine();
                    return Optional.of(LineChunk.tooLong(line++));
                }
                buffer = Arrays.copyOf(buffer, filled * 2);
            }
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                return filled == 0 ? Optional.empty() : Optional.of(take(filled));
            }
            int end = afterLastFeed(filled, filled + count);
            filled += count;
            if (end > 0) {
                return Optional.of(take(end));
            }
        }
    }

    /** Whether more can be read without waiting for it. */
    boolean ready() throws IOException {
        return in.available() > 0;
    }

    private LineChunk take(int end) {
        LineChunk chunk = LineChunk.of(Arrays.copyOf(buffer, end), line);
        for (byte each : chunk.bytes()) {
            line += each == '\n' ? 1 : 0;
        }
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        return chunk;
    }

    private int afterLastFeed(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private void skipLine() throws IOException {
        buffer = new byte[CHUNK];
        filled = 0;
        while (true) {
            int count = in.read(buffer, 0, buffer.length);
            if (count < 0) {
                return;
            }
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    filled = count - i - 1;
                    System.arraycopy(buffer, i + 1, buffer, 0, filled);
                    return;
                }
            }
        }
    }
}
