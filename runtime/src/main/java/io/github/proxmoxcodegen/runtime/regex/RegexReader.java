package io.github.proxmoxcodegen.runtime.regex;

import io.github.proxmoxcodegen.runtime.regex.Part.Choice;
import io.github.proxmoxcodegen.runtime.regex.Part.Edge;
import io.github.proxmoxcodegen.runtime.regex.Part.Loop;
import io.github.proxmoxcodegen.runtime.regex.Part.One;
import io.github.proxmoxcodegen.runtime.regex.Part.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the part of the syntax of {@link java.util.regex.Pattern} that the translations of apidoc patterns use.
 *
 * <p>What it does not know for certain it does not read; the expression is then left to {@code java.util.regex}.
 */
final class RegexReader {

    private static final int MAX_DEPTH = 200;
    private static final String UNICODE_FLAG = "(?U)";

    private final RegexText in;
    private final CodePointsReader sets;
    private int depth;

    private RegexReader(String regex, boolean unicode) {
        this.in = new RegexText(regex);
        this.sets = new CodePointsReader(in, unicode);
    }

    static Optional<Part> read(String regex) {
        boolean unicode = regex.startsWith(UNICODE_FLAG);
        RegexReader reader = new RegexReader(unicode ? regex.substring(UNICODE_FLAG.length()) : regex, unicode);
        try {
            Part part = reader.choice();
            return reader.in.atEnd() ? Optional.of(part) : Optional.empty();
        } catch (UnknownSyntaxException e) {
            return Optional.empty();
        }
    }

    private Part choice() {
        if (++depth > MAX_DEPTH) {
            throw new UnknownSyntaxException();
        }
        List<Part> branches = new ArrayList<>();
        do {
            branches.add(sequence());
        } while (in.accept("|"));
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Choice(List.copyOf(branches));
    }

    private Part sequence() {
        List<Part> items = new ArrayList<>();
        while (!in.atEnd() && in.peek() != '|' && in.peek() != ')') {
            items.add(repeated(atom()));
        }
        return items.size() == 1 ? items.get(0) : new Sequence(List.copyOf(items));
    }

    private Part atom() {
        if (in.accept("(?s:.)")) {
            return new One(new CodePoints.Builder().build(true));
        }
        int next = in.next();
        return switch (next) {
            case '(' -> group();
            case '[' -> new One(sets.bracketed());
            case '^' -> new Edge(false);
            case '\\' -> in.accept("z") ? new Edge(true) : new One(sets.escaped());
            case '.', '$', '*', '+', '?', '{' -> throw new UnknownSyntaxException();
            default -> new One(CodePoints.single(next));
        };
    }

    private Part group() {
        if (in.peek() == '?' && !in.accept("?:")) {
            throw new UnknownSyntaxException();
        }
        Part body = choice();
        in.require(')');
        return body;
    }

    private Part repeated(Part atom) {
        int min;
        int max;
        switch (in.peek()) {
            case '*' -> {
                min = 0;
                max = Integer.MAX_VALUE;
            }
            case '+' -> {
                min = 1;
                max = Integer.MAX_VALUE;
            }
            case '?' -> {
                min = 0;
                max = 1;
            }
            case '{' -> {
                in.next();
                min = in.number();
                max = in.accept(",") ? (in.peek() == '}' ? Integer.MAX_VALUE : in.number()) : min;
                if (in.peek() != '}' || max < min) {
                    throw new UnknownSyntaxException();
                }
            }
            default -> {
                return atom;
            }
        }
        in.next();
        // Whether fewer or more are tried first has no say in whether there is a match.
        in.accept("?");
        if (!in.atEnd() && "*+?{".indexOf(in.peek()) >= 0) {
            throw new UnknownSyntaxException();
        }
        return new Loop(atom, min, max);
    }
}
