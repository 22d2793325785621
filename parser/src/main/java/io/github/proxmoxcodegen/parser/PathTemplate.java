package io.github.proxmoxcodegen.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The rules of paths: {@code /} and segments, each of them either plain or a parameter in braces. */
final class PathTemplate {

    private static final int MAX_LENGTH = 1_000;

    private PathTemplate() {}

    /** What is wrong with a path, as the end of a sentence; empty when nothing is. */
    static Optional<String> problem(String path) {
        if (!path.startsWith("/")) {
            return Optional.of("does not begin with a slash");
        }
        if (path.length() > MAX_LENGTH) {
            return Optional.of("has more than " + MAX_LENGTH + " characters");
        }
        if (path.length() == 1) {
            return Optional.empty();
        }
        int start = 1;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            Optional<String> problem = problemOfSegment(path, start, end);
            if (problem.isPresent()) {
                return problem;
            }
            start = end + 1;
        }
        List<String> parameters = parameters(path);
        return parameters.size() < 2 || new HashSet<>(parameters).size() == parameters.size()
                ? Optional.empty()
                : Optional.of("has the same parameter twice");
    }

    /** The names in braces, in order; the path must be a sound one. */
    static List<String> parameters(String path) {
        int first = path.indexOf('{');
        if (first < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int open = first; open >= 0; open = path.indexOf('{', open + 1)) {
            names.add(path.substring(open + 1, path.indexOf('}', open)));
        }
        return names;
    }

    /** The path with the names of its parameters left out, by which a server routes; the path must be a sound one. */
    static String shape(String path) {
        int open = path.indexOf('{');
        if (open < 0) {
            return path;
        }
        StringBuilder shape = new StringBuilder(path.length());
        int from = 0;
        while (open >= 0) {
            shape.append(path, from, open + 1);
            from = path.indexOf('}', open);
            open = path.indexOf('{', from);
        }
        return shape.append(path, from, path.length()).toString();
    }

    private static Optional<String> problemOfSegment(String path, int start, int end) {
        if (start == end) {
            return Optional.of("has an empty segment");
        }
        if (path.charAt(start) == '.' && (end - start == 1 || (end - start == 2 && path.charAt(start + 1) == '.'))) {
            return Optional.of("has a segment of dots only");
        }
        boolean parameter = path.charAt(start) == '{' && path.charAt(end - 1) == '}';
        int from = parameter ? start + 1 : start;
        int to = parameter ? end - 1 : end;
        if (from >= to) {
            return Optional.of("has a parameter without a name");
        }
        for (int i = from; i < to; i++) {
            char character = path.charAt(i);
            if (character == '{' || character == '}') {
                return Optional.of("has a brace that neither begins nor ends its segment");
            }
            if (!isAllowed(character)) {
                return Optional.of(
                        "has a character that is neither a letter nor a digit nor one of - . _ ~ ! $ & ' ( ) * + , ; = : @");
            }
        }
        return Optional.empty();
    }

    /** What RFC 3986 allows in a segment without percent signs. */
    private static boolean isAllowed(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~!$&'()*+,;=:@".indexOf(character) >= 0;
    }
}
