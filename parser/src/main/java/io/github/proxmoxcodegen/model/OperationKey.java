package io.github.proxmoxcodegen.model;

import org.jspecify.annotations.Nullable;

/**
 * What names an operation uniquely within an API; the source's own method names repeat.
 *
 * @param method the HTTP method
 * @param path the path template
 */
public record OperationKey(HttpMethod method, String path) {

    // The methods that a record has by itself are put together when they are first called, which takes a command that
    // starts, looks up a few operations and ends longer than all its look-ups.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OperationKey key && method == key.method && path.equals(key.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + method.name().hashCode();
    }

    /** The form people type, such as {@code GET /nodes/{node}}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
