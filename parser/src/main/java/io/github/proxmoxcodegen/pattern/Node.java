package io.github.proxmoxcodegen.pattern;

import java.util.List;

/**
 * A part of an expression.
 *
 * <p>There are no groups: the printers put parentheses where precedence asks for them. Nothing refers back to what a
 * group matched, so it does not matter which parentheses capture.
 */
sealed interface Node {

    <R> R accept(Visitor<R> visitor);

    /** What this node is made of, in the order of the text. */
    default List<Node> children() {
        return List.of();
    }

    /** One code point. */
    record Literal(int codePoint, CaseRule caseRule) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLiteral(this);
        }
    }

    /** One code point that is, or is not, among the items. */
    record CharacterClass(boolean negated, List<ClassItem> items, CaseRule caseRule) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCharacterClass(this);
        }
    }

    /** One after the other. */
    record Sequence(List<Node> items) implements Node {
        /** Matches without consuming anything. */
        static final Node EMPTY = new Sequence(List.of());

        @Override
        public List<Node> children() {
            return items;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSequence(this);
        }
    }

    /** The first of several that lets the rest match; at least two. */
    record Alternation(List<Node> branches) implements Node {
        @Override
        public List<Node> children() {
            return branches;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAlternation(this);
        }
    }

    /**
     * Several times the same.
     *
     * @param max {@link #UNBOUNDED} for no upper limit
     * @param lazy whether fewer are tried before more, which no verdict depends on outside of {@link Atomic}
     */
    record Repeat(Node body, int min, int max, boolean lazy) implements Node {
        static final int UNBOUNDED = Integer.MAX_VALUE;

        @Override
        public List<Node> children() {
            return List.of(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRepeat(this);
        }
    }

    /** A condition on a place, without consuming anything. */
    record Anchor(AnchorKind kind) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnchor(this);
        }
    }

    /** A condition on what comes after, or before, a place. */
    record Look(Node body, boolean ahead, boolean negated) implements Node {
        @Override
        public List<Node> children() {
            return List.of(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLook(this);
        }
    }

    /** Keeps to its first way of matching, even where that makes the rest fail. */
    record Atomic(Node body) implements Node {
        @Override
        public List<Node> children() {
            return List.of(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtomic(this);
        }
    }

    /** One method for each kind of node. */
    interface Visitor<R> {
        R visitLiteral(Literal literal);

        R visitCharacterClass(CharacterClass characterClass);

        R visitSequence(Sequence sequence);

        R visitAlternation(Alternation alternation);

        R visitRepeat(Repeat repeat);

        R visitAnchor(Anchor anchor);

        R visitLook(Look look);

        R visitAtomic(Atomic atomic);
    }
}
