package io.github.proxmoxcodegen.server.http;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** A body that comes in. Most requests have none, and need no room for it. */
final class Body {

    private static final byte[] NONE = {};

    private final long limit;
    private @Nullable Buffer content;
    private boolean refused;

    /** A body of so many bytes at most. */
    Body(long limit) {
        this.limit = limit;
    }

    /** Adds a chunk; false, and only once, for the one that is too much. Later ones are thrown away. */
    boolean takes(Buffer chunk) {
        if (refused) {
            return true;
        }
        if ((content == null ? 0 : content.length()) + (long) chunk.length() > limit) {
            refused = true;
            content = null;
            return false;
        }
        content = (content == null ? Buffer.buffer() : content).appendBuffer(chunk);
        return true;
    }

    /** Whether it was too long. */
    boolean refused() {
        return refused;
    }

    /** All of it. */
    byte[] bytes() {
        return content == null ? NONE : content.getBytes();
    }
}
