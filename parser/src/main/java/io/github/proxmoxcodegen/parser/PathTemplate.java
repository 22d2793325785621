package io.github.proxmoxcodegen.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Set<String> parameters = new HashSet<>();
        for (String segment : segments(path)) {
            Optional<String> problem = problemOfSegment(segment);
            if (problem.isPresent()) {
                return problem;
            }
            if (segment.startsWith("{") && !parameters.add(segment)) {
                return Optional.of("has the parameter " + segment + " twice");
            }
        }
        return Optional.empty();
    }

    /** The names in braces, in order; the path must be a sound one. */
    static List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
            names.add(path.substring(open + 1, path.indexOf('}', open)));
        }
        return names;
    }

    /** The path with the names of its parameters left out, by which a server routes. */
    static String shape(String path) {
        StringBuilder shape = new StringBuilder(path.length());
        for (String segment : segments(path)) {
            shape.append('/').append(segment.startsWith("{") ? "{}" : segment);
        }
        return shape.toString();
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static Optional<String> problemOfSegment(String segment) {
        if (segment.isEmpty()) {
            return Optional.of("has an empty segment");
        }
        if (segment.equals("..") || segment.equals(".")) {
            return Optional.of("has the segment '" + segment + "'");
        }
        boolean parameter = segment.startsWith("{") && segment.endsWith("}");
        String name = parameter ? segment.substring(1, segment.length() - 1) : segment;
        if (parameter && name.isEmpty()) {
            return Optional.of("has a parameter without a name");
        }
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (!isAllowed(character)) {
                return Optional.of(
                        character == '{' || character == '}'
                                ? "has a brace that neither begins nor ends its segment"
                                : "has a character that is not a letter, a digit or one of - . _ ~ ! $ & ' ( ) * + , ; = : @");
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
