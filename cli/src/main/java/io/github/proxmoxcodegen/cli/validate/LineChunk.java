package io.github.proxmoxcodegen.cli.validate;

/** Some whole lines of a file. */
final class LineChunk {

    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final long firstLine;
    private final boolean tooLong;

    private LineChunk(byte[] bytes, long firstLine, boolean tooLong) {
        this.bytes = bytes;
        this.firstLine = firstLine;
        this.tooLong = tooLong;
    }

    /**
     * Lines to be answered.
     *
     * @param bytes the lines, the last one perhaps without a line feed at its end; handed over
     * @param firstLine the number of the first of them, counted from 1
     */
    static LineChunk of(byte[] bytes, long firstLine) {
        return new LineChunk(bytes, firstLine, false);
    }

    /** One line that is too long to be read. */
    static LineChunk tooLong(long line) {
        return new LineChunk(NOTHING, line, true);
    }

    byte[] bytes() {
        return bytes;
    }

    long firstLine() {
        return firstLine;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
