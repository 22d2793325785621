package io.github.proxmoxcodegen.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails once more bytes come than are allowed, so that neither a huge file nor a small one that unpacks to it is read whole. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            spend(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            spend(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        spend(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void spend(long count) throws TooLargeException {
        left -= count;
        if (left < 0) {
            throw new TooLargeException();
        }
    }

    /** More bytes came than are allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
