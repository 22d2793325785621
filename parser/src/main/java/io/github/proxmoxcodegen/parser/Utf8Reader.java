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
final class Utf8Reader extends Reader {

    private static final int BUFFER_SIZE = 8_192;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER_SIZE).flip();
    private long consumedBefore;
    private boolean atEnd;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!characters.hasRemaining()) {
            characters.clear();
            CoderResult result = decoder.decode(bytes, characters, atEnd);
            characters.flip();
            if (characters.hasRemaining()) {
                break;
            }
            if (result.isError()) {
                throw new NotUtf8Exception(consumedBefore + bytes.position(), bytes.get(bytes.position()) & 0xFF);
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
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
    static final class NotUtf8Exception extends IOException {

        private static final long serialVersionUID = 1L;

        NotUtf8Exception(long offset, int value) {
            super("byte " + offset + " (0x" + Integer.toHexString(value) + ") is not UTF-8");
        }
    }
}
