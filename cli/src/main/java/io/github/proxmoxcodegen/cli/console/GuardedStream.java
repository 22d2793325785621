package io.github.proxmoxcodegen.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * An output that remembers its first failure and swallows everything after it.
 *
 * <p>A reader that went away ({@code proxmox-codegen inspect --ops | head}) is no reason to stop in the middle of a line
 * with an error; a full disk is, and the end of the run is the place to say so.
 */
final class GuardedStream extends OutputStream {

    private final OutputStream target;
    private Optional<IOException> failure = Optional.empty();

    GuardedStream(OutputStream target) {
        this.target = target;
    }

    /** What went wrong first, if anything; a reader that went away does not count. */
    Optional<IOException> failure() {
        return failure.filter(e -> !String.valueOf(e.getMessage()).contains("Broken pipe"));
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure.isEmpty()) {
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    @Override
    public void flush() {
        if (failure.isEmpty()) {
            try {
                target.flush();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }
}
