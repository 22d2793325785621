package io.github.proxmoxcodegen.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is not, after it has given out all that stands before. */
public final class Utf8Reader extends Reader {

    private static final int BUFFER_SIZE = 8_192;

    /** From this length on there is always room in the caller's array, also for a pair of surrogates. */
    private static final int DIRECT = 16;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER_SIZE).flip();
    private long consumedBefore;
    private boolean atEnd;

    /** A reader that leaves the closing of its stream to whoever closes it. */
    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (characters.hasRemaining()) {
            return takeDecoded(target, offset, length);
        }
        if (length >= DIRECT) {
            return decode(CharBuffer.wrap(target, offset, length));
        }
        characters.clear();
        int count = decode(characters);
        characters.flip();
        return count < 0 ? -1 : takeDecoded(target, offset, length);
    }

    private int takeDecoded(char[] target, int offset, int length) {
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
    }

    /** Decodes at least one character; the number of them, -1 at the end. */
    private int decode(CharBuffer target) throws IOException {
        int start = target.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, target, atEnd);
            int count = target.position() - start;
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                throw new NotUtf8Exception(consumedBefore + bytes.position(), bytes.get(bytes.position()) & 0xFF);
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        consumedBefore += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A byte that cannot stand where it does. */
    public static final class NotUtf8Exception extends IOException {

        private static final long serialVersionUID = 1L;

        NotUtf8Exception(long offset, int value) {
            super("byte " + offset + " (0x" + Integer.toHexString(value) + ") is not UTF-8");
        }
    }
}
