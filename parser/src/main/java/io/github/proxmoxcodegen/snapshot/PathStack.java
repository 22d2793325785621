package io.github.proxmoxcodegen.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The endpoints from the top of a tree down to the last one listed. A path that lies below another belongs to it unless a
 * snapshot says otherwise, so a list of paths is enough to tell the tree.
 *
 * @param <E> what stands for an endpoint
 */
final class PathStack<E> {

    private final List<E> stack = new ArrayList<>();
    private final Function<E, String> path;

    PathStack(Function<E, String> path) {
        this.path = path;
    }

    /** The depth at which a path comes next: below the nearest ancestor listed, at the top without one. */
    int impliedDepth(String next) {
        int depth = stack.size();
        while (depth > 0 && !PathTemplates.isBelow(next, path.apply(stack.get(depth - 1)))) {
            depth--;
        }
        return depth;
    }

    /** The greatest depth that can come next. */
    int size() {
        return stack.size();
    }

    /** What stands one level above that depth. */
    E above(int depth) {
        return stack.get(depth - 1);
    }

    /** Puts an endpoint at a depth, which ends whatever was there and below. */
    void replace(int depth, E endpoint) {
        stack.subList(depth, stack.size()).clear();
        stack.add(endpoint);
    }
}
