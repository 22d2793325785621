package io.github.proxmoxcodegen.runtime.routing;

import io.github.proxmoxcodegen.runtime.constraint.KeyTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of templates: what its first segments lead to.
 *
 * @param <T> what is found
 */
final class RouteNode<T> {

    private final KeyTable literals;
    private final List<RouteNode<T>> children;
    private final @Nullable RouteNode<T> parameter;
    private final @Nullable Route<T> rest;
    private final @Nullable Route<T> route;

    /**
     * Makes a place.
     *
     * @param literals the literal segments that may come next
     * @param children where each of them leads
     * @param parameter where a parameter leads
     * @param rest what a parameter that takes the rest of the path finds
     * @param route what is found when the path ends here
     */
    RouteNode(
            List<String> literals,
            List<RouteNode<T>> children,
            @Nullable RouteNode<T> parameter,
            @Nullable Route<T> rest,
            @Nullable Route<T> route) {
        this.literals = new KeyTable(literals);
        this.children = List.copyOf(children);
        this.parameter = parameter;
        this.rest = rest;
        this.route = route;
    }

    /**
     * A template and what is registered under it.
     *
     * @param template the template
     * @param names its parameters, in order
     * @param value what is found
     */
    record Route<T>(String template, List<String> names, T value) {}

    /** Where the literal segment leads that stands in a text from one index to another; null if there is none. */
    @Nullable
    RouteNode<T> literal(String text, int from, int to) {
        int found = literals.find(text, from, to);
        return found == KeyTable.UNKNOWN ? null : children.get(found);
    }

    @Nullable
    RouteNode<T> parameter() {
        return parameter;
    }

    @Nullable
    Route<T> rest() {
        return rest;
    }

    @Nullable
    Route<T> route() {
        return route;
    }
}
