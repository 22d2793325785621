package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.HttpMethod;
import java.util.List;
import java.util.Optional;

/**
 * Where a meaning holds.
 *
 * @param method the only method; empty for every one
 * @param direction the only direction
 * @param reach how {@code path} is to be read
 * @param segments of the path or the run of segments, parameters written as {@code *}; empty for every path
 */
record Scope(Optional<HttpMethod> method, Direction direction, Reach reach, List<String> segments) {

    /** Whether a name stands in what a caller sends or gets. */
    enum Direction {
        /** Both, written {@code everywhere}. */
        BOTH("everywhere"),
        /** What a server sends, written {@code answered}. */
        ANSWER("answered"),
        /** What a caller sends; goes without saying. */
        REQUEST("");

        private final String word;

        Direction(String word) {
            this.word = word;
        }
    }

    /** How the path of a scope is to be read. */
    enum Reach {
        /** Exactly this path. */
        EXACT,
        /** This path and everything below it. */
        BELOW,
        /** These whole segments, anywhere in a path. */
        ANYWHERE
    }

    private static final String IN = "in ";
    private static final String SUBTREE = "/**";

    /** Reads a header such as {@code start in POST /nodes} or {@code vmid everywhere}, from behind the name on. */
    static Scope parse(String header) {
        String text = header.trim();
        Direction direction = Direction.REQUEST;
        for (Direction word : Direction.values()) {
            if (text.startsWith(word.word)) {
                direction = word;
                text = text.substring(word.word.length()).trim();
                break;
            }
        }
        text = text.startsWith(IN) ? text.substring(IN.length()) : text;
        Optional<HttpMethod> method = method(text);
        String path =
                method.isEmpty() ? text : text.substring(method.get().name().length());
        return onPath(method, direction, path.trim());
    }

    private static Scope onPath(Optional<HttpMethod> method, Direction direction, String written) {
        if (written.endsWith(SUBTREE)) {
            String top = written.substring(0, written.length() - SUBTREE.length());
            return new Scope(method, direction, Reach.BELOW, Places.segments(top));
        }
        if (written.startsWith("/")) {
            return new Scope(method, direction, Reach.EXACT, Places.segments(written));
        }
        return written.isEmpty()
                ? new Scope(method, direction, Reach.BELOW, List.of())
                : new Scope(method, direction, Reach.ANYWHERE, Places.segments("/".concat(written)));
    }

    private static Optional<HttpMethod> method(String text) {
        for (HttpMethod method : HttpMethod.values()) {
            String name = method.name();
            if (text.startsWith(name) && (text.length() == name.length() || text.charAt(name.length()) == ' ')) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /**
     * How closely the scope fits: the further it reaches into the path the closer, and a method or a direction decides
     * between equals.
     *
     * @return a negative number when it does not fit
     */
    int closeness(HttpMethod actualMethod, List<String> path, Direction actualDirection) {
        boolean wrongMethod = method.isPresent() && method.get() != actualMethod;
        boolean wrongDirection = direction != Direction.BOTH && direction != actualDirection;
        int end = wrongMethod || wrongDirection ? -1 : end(path);
        return end < 0 ? -1 : end * 4 + (method.isPresent() ? 2 : 0) + (direction == Direction.BOTH ? 0 : 1);
    }

    /** After which segment of the path the scope ends; negative when it is not in it. */
    private int end(List<String> path) {
        int free = path.size() - segments.size();
        if (free < 0 || (reach == Reach.EXACT && free > 0)) {
            return -1;
        }
        for (int start = reach == Reach.ANYWHERE ? free : 0; start >= 0; start--) {
            if (standsAt(path, start)) {
                return start + segments.size();
            }
        }
        return -1;
    }

    private boolean standsAt(List<String> path, int start) {
        for (int i = 0; i < segments.size(); i++) {
            if (!path.get(start + i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
