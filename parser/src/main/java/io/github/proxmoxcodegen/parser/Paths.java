package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Endpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paths of an API as its nodes are read: whether each is sound, its own, and below that of its parent. */
final class Paths {

    private final Cursor cursor;
    private final Map<String, Long> marks = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();

    Paths(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The sound ones so far. */
    Set<String> all() {
        return marks.keySet();
    }

    /**
     * Takes the path of the node that ends at the cursor; reports what is wrong with it.
     *
     * @param mark where the path stands
     * @return whether it is a sound path, be it its own or not
     */
    boolean take(String path, long mark) {
        Optional<String> problem = PathTemplate.problem(path);
        if (problem.isPresent()) {
            cursor.diagnostics()
                    .error(
                            "path.invalid",
                            position(mark),
                            "the path " + Excerpt.quoted(path) + ' ' + problem.get(),
                            "write paths as /segment/{parameter}");
            return false;
        }
        Long first = marks.putIfAbsent(path, mark);
        if (first == null) {
            checkShape(path, mark);
        } else {
            Position place = cursor.position("", first);
            cursor.diagnostics()
                    .error(
                            "path.duplicate",
                            position(mark),
                            "the path " + Excerpt.quoted(path) + " stands already at line " + place.line() + ", column "
                                    + place.column(),
                            "leave only one node with that path");
        }
        return true;
    }

    private void checkShape(String path, long mark) {
        String other = shapes.putIfAbsent(PathTemplate.shape(path), path);
        if (other != null) {
            cursor.diagnostics()
                    .warning(
                            "path.ambiguous",
                            position(mark),
                            "the path " + Excerpt.quoted(path) + " differs from " + Excerpt.quoted(other)
                                    + " only in the names of its parameters: a server cannot tell them apart",
                            "use one path for both");
        }
    }

    /**
     * Reports the children that are not below their parent, which ends at the cursor.
     *
     * @param children in the order of the file
     */
    void checkBelow(String parent, List<Endpoint> children) {
        for (int i = 0; i < children.size(); i++) {
            String path = children.get(i).path();
            Long mark = marks.get(path);
            if (mark != null && !isBelow(path, parent)) {
                cursor.diagnostics()
                        .warning(
                                "path.outside-parent",
                                cursor.position(cursor.pointer() + "/children/" + i + "/path", mark),
                                "the path " + Excerpt.quoted(path) + " is not below that of its parent, "
                                        + Excerpt.quoted(parent),
                                "move the node, or correct one of the paths");
            }
        }
    }

    private Position position(long mark) {
        return cursor.position(cursor.pointer() + "/path", mark);
    }

    private static boolean isBelow(String path, String parent) {
        int length = parent.length();
        return path.startsWith(parent)
                && (parent.endsWith("/") || (path.length() > length && path.charAt(length) == '/'));
    }
}
