package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.Look;
import io.github.proxmoxcodegen.pattern.Node.Sequence;
import java.util.EnumSet;

/** Reads what comes after an opening parenthesis. */
final class GroupParser {

    private final ExpressionParser expressions;
    private final Dialect dialect;
    private final Cursor in;

    GroupParser(ExpressionParser expressions, Dialect dialect, Cursor in) {
        this.expressions = expressions;
        this.dialect = dialect;
        this.in = in;
    }

    /**
     * The group; the cursor is behind its opening parenthesis.
     *
     * @param flags in force around the group; a group that only sets modifiers changes them
     */
    Node parse(EnumSet<Flag> flags) {
        int start = in.position() - 1;
        boolean perl = dialect == Dialect.PERL;
        if (perl && in.peek() == '*') {
            throw in.refuse("backtracking verb", start);
        }
        if (!in.accept('?')) {
            return body(flags, start);
        }
        if (in.accept(':')) {
            return body(flags, start);
        } else if (perl && in.accept('=')) {
            return new Look(body(flags, start), true, false);
        } else if (perl && in.accept('!')) {
            return new Look(body(flags, start), true, true);
        } else if (perl && in.accept("<=")) {
            return lookBehind(flags, false, start);
        } else if (perl && in.accept("<!")) {
            return lookBehind(flags, true, start);
        } else if (perl && in.accept('>')) {
            return new Atomic(body(flags, start));
        } else if (in.accept("P<") || in.accept('<')) {
            in.until('>');
            return body(flags, start);
        } else if (perl && in.accept('\'')) {
            in.until('\'');
            return body(flags, start);
        }
        return modifiers(flags, start);
    }

    private Node lookBehind(EnumSet<Flag> flags, boolean negated, int start) {
        Node body = body(flags, start);
        long width = Measures.maxWidth(body);
        if (width == 0 || width != Measures.minWidth(body)) {
            // More than one length is an experiment in Perl 5.36, which gets some of them wrong.
            throw in.refuse("look-behind of no fixed length", start);
        }
        return new Look(body, false, negated);
    }

    private Node body(EnumSet<Flag> flags, int start) {
        Node node = expressions.alternatives(EnumSet.copyOf(flags));
        if (!in.accept(')')) {
            throw in.refuse("group without its closing parenthesis", start);
        }
        return node;
    }

    private Node modifiers(EnumSet<Flag> outer, int start) {
        EnumSet<Flag> flags = EnumSet.copyOf(outer);
        if (dialect == Dialect.PERL && in.accept('^')) {
            flags.clear();
        }
        boolean on = true;
        while (true) {
            int next = in.next();
            if (next == ':') {
                return body(flags, start);
            } else if (next == ')') {
                outer.clear();
                outer.addAll(flags);
                return Sequence.EMPTY;
            } else if (next == '-' && on) {
                on = false;
            } else if (!(dialect == Dialect.PERL ? perlModifier(next, on, flags) : rustModifier(next, on, flags))) {
                throw in.refuse("group of a kind that has no equivalent", start);
            }
        }
    }

    private boolean perlModifier(int letter, boolean on, EnumSet<Flag> flags) {
        switch (letter) {
            case 'x' -> {
                set(flags, Flag.EXTENDED_CLASSES, on && in.accept('x'));
                set(flags, Flag.EXTENDED, on);
            }
            case 'a' -> {
                set(flags, Flag.ASCII_FOLDING, on && in.accept('a'));
                set(flags, Flag.ASCII_KINDS, on);
            }
            case 'u', 'd' -> {
                // On decoded text both mean the rules of Unicode.
                flags.remove(Flag.ASCII_FOLDING);
                flags.remove(Flag.ASCII_KINDS);
            }
            case 'n', 'p' -> {
                // What is captured or kept has no say in whether the text matches.
            }
            default -> {
                return commonModifier(letter, on, flags);
            }
        }
        return true;
    }

    private boolean rustModifier(int letter, boolean on, EnumSet<Flag> flags) {
        switch (letter) {
            case 'x' -> {
                set(flags, Flag.EXTENDED, on);
                set(flags, Flag.EXTENDED_CLASSES, on);
            }
            case 'u' -> {
                set(flags, Flag.ASCII_KINDS, !on);
                set(flags, Flag.ASCII_FOLDING, !on);
            }
            case 'U' -> {
                // Which of several matches is found has no say in whether there is one.
            }
            default -> {
                return commonModifier(letter, on, flags);
            }
        }
        return true;
    }

    private static boolean commonModifier(int letter, boolean on, EnumSet<Flag> flags) {
        switch (letter) {
            case 'i' -> set(flags, Flag.IGNORE_CASE, on);
            case 'm' -> set(flags, Flag.MULTI_LINE, on);
            case 's' -> set(flags, Flag.DOT_ALL, on);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void set(EnumSet<Flag> flags, Flag flag, boolean on) {
        if (on) {
            flags.add(flag);
        } else {
            flags.remove(flag);
        }
    }
}
