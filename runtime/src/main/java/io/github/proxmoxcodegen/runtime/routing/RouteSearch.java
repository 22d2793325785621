package io.github.proxmoxcodegen.runtime.routing;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.routing.RouteNode.Route;
import io.github.proxmoxcodegen.runtime.wire.PercentText;
import org.jspecify.annotations.Nullable;

/**
 * One path on its way down the tree.
 *
 * @param <T> what is found
 */
final class RouteSearch<T> {

    private final String path;
    private final boolean encoded;
    private final @Nullable String[] values;

    /**
     * Prepares a search.
     *
     * @param encoded whether segments are still to be decoded
     * @param mostParameters how many parameters any template has
     */
    RouteSearch(String path, boolean encoded, int mostParameters) {
        this.path = path;
        this.encoded = encoded && path.indexOf('%') >= 0;
        this.values = new @Nullable String[mostParameters];
    }

    /** What the path leads to; null if it leads nowhere. */
    @Nullable
    RouteMatch<T> find(RouteNode<T> root) {
        Route<T> route = find(root, 0, 0);
        return route == null ? null : new RouteMatch<>(route, values);
    }

    /** The depth of the recursion is that of the tree, whatever the path. */
    private @Nullable Route<T> find(RouteNode<T> node, int from, int parameters) {
        int start = from;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        if (start == path.length()) {
            return node.route();
        }
        int slash = path.indexOf('/', start);
        int end = slash < 0 ? path.length() : slash;
        String decoded = encoded ? PercentText.decode(path.substring(start, end)) : null;
        RouteNode<T> literal =
                decoded == null ? node.literal(path, start, end) : node.literal(decoded, 0, decoded.length());
        Route<T> found = literal == null ? null : find(literal, end, parameters);
        if (found != null) {
            return found;
        }
        RouteNode<T> parameter = node.parameter();
        if (parameter != null) {
            String value = decoded == null ? value(path, start, end) : value(decoded, 0, decoded.length());
            if (value != null) {
                values[parameters] = value;
                found = find(parameter, end, parameters + 1);
            }
        }
        return found != null || node.rest() == null ? found : findRest(node.rest(), start, parameters);
    }

    private @Nullable Route<T> findRest(Route<T> route, int start, int parameters) {
        String rest = rest(start);
        String value = value(rest, 0, rest.length());
        values[parameters] = value;
        return value == null ? null : route;
    }

    /** All segments from an index on, joined by single slashes. */
    private String rest(int start) {
        if (!encoded && path.indexOf("//", start) < 0 && path.charAt(path.length() - 1) != '/') {
            return path.substring(start);
        }
        StringBuilder rest = new StringBuilder();
        for (int from = start; from < path.length(); ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            if (end > from) {
                String segment = path.substring(from, end);
                rest.append(rest.length() == 0 ? "" : "/").append(encoded ? PercentText.decode(segment) : segment);
            }
            from = end + 1;
        }
        return rest.toString();
    }

    /** The value of a parameter; null if it cannot be one. */
    private static @Nullable String value(String text, int from, int to) {
        int end = text.charAt(to - 1) == '\n' ? to - 1 : to;
        for (int i = from; i < end; i++) {
            if (Chars.isSpace(text.charAt(i))) {
                return null;
            }
        }
        return from == end ? null : text.substring(from, end);
    }
}
