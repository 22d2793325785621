package io.github.proxmoxcodegen.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Closes itself when its time is over, which wakes a reader that waits for a server that says no more. */
final class TimedStream extends FilterInputStream {

    private final CompletableFuture<Void> alarm;
    private volatile boolean timedOut;

    TimedStream(InputStream in, Duration time) {
        super(in);
        alarm = CompletableFuture.runAsync(
                this::timeOut, CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS));
    }

    private void timeOut() {
        timedOut = true;
        try {
            in.close();
        } catch (IOException e) {
            // The reader gets an exception of its own.
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return checked(in.read());
        } catch (IOException e) {
            throw timedOut ? new TimeOverException(e) : e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return checked(in.read(target, offset, length));
        } catch (IOException e) {
            throw timedOut ? new TimeOverException(e) : e;
        }
    }

    /** A stream closed under a reader may just end. */
    private int checked(int read) throws IOException {
        if (read < 0 && timedOut) {
            throw new IOException("closed while reading");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        alarm.cancel(false);
        in.close();
    }

    /** The time for reading is over. */
    static final class TimeOverException extends IOException {

        private static final long serialVersionUID = 1L;

        TimeOverException(IOException cause) {
            super("time over", cause);
        }
    }
}
