package io.github.proxmoxcodegen.model;

/**
 * What names an operation uniquely within an API; the source's own method names repeat.
 *
 * @param method the HTTP method
 * @param path the path template
 */
public record OperationKey(HttpMethod method, String path) {

    /** The form people type, such as {@code GET /nodes/{node}}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
