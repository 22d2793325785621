package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.Repeat;

/** Reads what says how often an atom repeats: {@code * + ? {n} {n,} {n,m} {,m}} and what makes it lazy or possessive. */
final class QuantifierParser {

    /** The largest count that Perl takes. */
    private static final int MAX_COUNT = 65_534;
    /** How many quantifiers may follow each other in Rust, where each repeats what those before it say. */
    private static final int MAX_NESTED = 4;

    private final Dialect dialect;
    private final Cursor in;

    QuantifierParser(Dialect dialect, Cursor in) {
        this.dialect = dialect;
        this.in = in;
    }

    /**
     * The atom with its quantifier, if one follows.
     *
     * @param start where the atom starts, for messages
     */
    Node apply(Node atom, int start) {
        Node node = atom;
        for (int count = 0; quantifierFollows(); count++) {
            if (count == (dialect == Dialect.PERL ? 1 : MAX_NESTED)) {
                throw in.refuse("nested quantifiers");
            }
            if (Measures.maxWidth(node) == 0) {
                // Perl 5.36 gets some of these wrong, so that what they mean depends on its release.
                throw in.refuse("quantifier without anything to repeat", start);
            }
            node = applyOne(node, start);
        }
        return node;
    }

    private Node applyOne(Node atom, int start) {
        int min;
        int max;
        switch (in.next()) {
            case '*' -> {
                min = 0;
                max = Repeat.UNBOUNDED;
            }
            case '+' -> {
                min = 1;
                max = Repeat.UNBOUNDED;
            }
            case '?' -> {
                min = 0;
                max = 1;
            }
            default -> {
                String[] bounds = in.until('}').replaceAll("[ \t]", "").split(",", -1);
                min = bounds[0].isEmpty() ? 0 : count(bounds[0]);
                max = min;
                if (bounds.length == 2) {
                    max = bounds[1].isEmpty() ? Repeat.UNBOUNDED : count(bounds[1]);
                }
            }
        }
        if (min > max) {
            throw in.refuse("quantifier whose lower limit is above its upper limit", start);
        }
        if (max == 0) {
            // Perl 5.36 lets (?:a{0}) match an a.
            throw in.refuse("quantifier of zero", start);
        }
        if (in.accept('?')) {
            return new Repeat(atom, min, max, true);
        }
        Repeat greedy = new Repeat(atom, min, max, false);
        return dialect == Dialect.PERL && in.accept('+') ? new Atomic(greedy) : greedy;
    }

    private int count(String digits) {
        // Six digits are above the limit already, and more might not fit into an int.
        int count = digits.length() > 6 ? MAX_COUNT + 1 : Integer.parseInt(digits);
        if (count > MAX_COUNT) {
            throw in.refuse("quantifier above " + MAX_COUNT);
        }
        return count;
    }

    private boolean quantifierFollows() {
        int next = in.peek();
        return next == '*' || next == '+' || next == '?' || (next == '{' && countFollows());
    }

    /** Whether the brace here opens a count; if not, it stands for itself. */
    private boolean countFollows() {
        int ahead = 1;
        int digits = 0;
        int commas = 0;
        while (true) {
            int next = in.peek(ahead++);
            if (next == '}') {
                return digits > 0;
            } else if (next >= '0' && next <= '9') {
                digits++;
            } else if (next == ',' && commas == 0) {
                commas++;
            } else if (next != ' ' && next != '\t') {
                return false;
            }
        }
    }
}
