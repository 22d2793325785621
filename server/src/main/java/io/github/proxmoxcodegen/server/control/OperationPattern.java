package io.github.proxmoxcodegen.server.control;

import io.github.proxmoxcodegen.model.Operation;
import java.util.List;

/**
 * Which operations are meant: a method or {@code *}, a blank, and a path in which {@code *} stands for one segment and
 * {@code **} at the end for any number of them, such as {@code POST /nodes/*}{@code /qemu/**}.
 */
record OperationPattern(String method, List<String> segments, String text) {

    /** Reads a pattern; a path alone means every method. */
    static OperationPattern of(String text) {
        String trimmed = text.strip();
        int blank = trimmed.indexOf(' ');
        String method = blank < 0 ? "*" : trimmed.substring(0, blank);
        String path = trimmed.substring(blank + 1).strip();
        return new OperationPattern(method, split(path), trimmed);
    }

    private static List<String> split(String path) {
        return List.of((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    boolean matches(Operation operation) {
        if (!method.equals("*") && !method.equalsIgnoreCase(operation.method().name())) {
            return false;
        }
        List<String> path = split(operation.path());
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.equals("**") && i == segments.size() - 1) {
                return true;
            }
            if (i >= path.size() || !(segment.equals("*") || segment.equals(path.get(i)))) {
                return false;
            }
        }
        return segments.size() == path.size();
    }

    @Override
    public String toString() {
        return text;
    }
}
