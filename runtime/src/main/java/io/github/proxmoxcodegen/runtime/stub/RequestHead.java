package io.github.proxmoxcodegen.runtime.stub;

import java.util.Locale;

/**
 * What stands before the body of a request, as far as stubs look at it.
 *
 * @param method the method, in capitals
 * @param target path and query as they stand in the request, percent signs and all
 * @param contentType the header of that name; empty if there is none
 */
public record RequestHead(String method, String target, String contentType) {

    /** The path as it stands in the request. */
    public String path() {
        String path = target.substring(0, mark());
        // A request to a proxy names the host as well.
        int scheme = path.startsWith("/") ? -1 : path.indexOf("://");
        int slash = scheme < 0 ? 0 : path.indexOf('/', scheme + 3);
        return slash < 0 ? "/" : path.substring(slash);
    }

    /** What follows the question mark. */
    public String query() {
        return target.substring(Math.min(target.length(), mark() + 1));
    }

    /** The content type without its parameters, in small letters. */
    public String mediaType() {
        int semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private int mark() {
        int mark = target.indexOf('?');
        return mark < 0 ? target.length() : mark;
    }
}
