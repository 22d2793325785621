package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Alternation;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Look;
import io.github.proxmoxcodegen.pattern.Node.Repeat;

/** What can be counted of an expression. */
final class Measures {

    /** A width, or a size, that is as good as endless. */
    static final long UNBOUNDED = 1L << 40;

    private Measures() {}

    /** How many characters a node consumes at most; {@link #UNBOUNDED} for any number. */
    static long maxWidth(Node node) {
        if (node instanceof Literal || node instanceof CharacterClass) {
            return 1;
        }
        if (node instanceof Look) {
            return 0;
        }
        long width = 0;
        for (Node child : node.children()) {
            long inner = maxWidth(child);
            width = node instanceof Alternation ? Math.max(width, inner) : Math.min(UNBOUNDED, width + inner);
        }
        if (node instanceof Repeat repeat && width > 0) {
            return repeat.max() == Repeat.UNBOUNDED ? UNBOUNDED : Math.min(UNBOUNDED, width * repeat.max());
        }
        return width;
    }

    /** How many characters a node consumes at least. */
    static long minWidth(Node node) {
        if (node instanceof Literal || node instanceof CharacterClass) {
            return 1;
        }
        if (node instanceof Look) {
            return 0;
        }
        if (node instanceof Alternation alternation) {
            long least = UNBOUNDED;
            for (Node branch : alternation.branches()) {
                least = Math.min(least, minWidth(branch));
            }
            return least;
        }
        long width = 0;
        for (Node child : node.children()) {
            width = Math.min(UNBOUNDED, width + minWidth(child));
        }
        return node instanceof Repeat repeat ? Math.min(UNBOUNDED, width * repeat.min()) : width;
    }

    /** How many nodes an expression has when each count is written out. */
    static long expandedSize(Node node) {
        long size = 1;
        for (Node child : node.children()) {
            size = Math.min(UNBOUNDED, size + expandedSize(child));
        }
        if (node instanceof Repeat repeat) {
            int times = repeat.max() == Repeat.UNBOUNDED ? repeat.min() : repeat.max();
            return Math.min(UNBOUNDED, size * Math.max(1, times));
        }
        return size;
    }

    /** Whether there is more than one way in which a node can match at a place. */
    static boolean hasChoice(Node node) {
        return node instanceof Alternation
                || (node instanceof Repeat repeat && repeat.min() != repeat.max())
                || node.children().stream().anyMatch(Measures::hasChoice);
    }

    /** Whether something repeats that can match without consuming anything. */
    static boolean repeatsEmpty(Node node) {
        return (node instanceof Repeat repeat && minWidth(repeat.body()) == 0)
                || node.children().stream().anyMatch(Measures::repeatsEmpty);
    }
}
