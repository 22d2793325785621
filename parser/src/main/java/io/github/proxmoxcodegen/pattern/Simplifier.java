package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Alternation;
import io.github.proxmoxcodegen.pattern.Node.Anchor;
import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Look;
import io.github.proxmoxcodegen.pattern.Node.Repeat;
import io.github.proxmoxcodegen.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what says nothing: anchors that others imply, groups within groups, repetitions of what consumes nothing.
 *
 * <p>An instance knows about the place before and behind the node that it visits.
 */
final class Simplifier implements Node.Visitor<Node> {

    private static final Simplifier ANYWHERE = new Simplifier(Edge.UNKNOWN, Edge.UNKNOWN);

    /** What is known about a place. */
    private enum Edge {
        UNKNOWN,
        /** The start of the text before a node; behind a node, its end or the newline before that. */
        EDGE,
        /** Behind a node, the very end of the text. */
        VERY_END
    }

    private final Edge before;
    private final Edge behind;

    private Simplifier(Edge before, Edge behind) {
        this.before = before;
        this.behind = behind;
    }

    static Node simplify(Node expression) {
        return expression.accept(ANYWHERE);
    }

    @Override
    public Node visitLiteral(Literal literal) {
        return literal;
    }

    @Override
    public Node visitCharacterClass(CharacterClass characterClass) {
        return characterClass;
    }

    @Override
    public Node visitSequence(Sequence sequence) {
        List<Node> items = flatten(sequence.items());
        Edge[] after = new Edge[items.size()];
        Edge known = behind;
        for (int i = items.size() - 1; i >= 0; i--) {
            after[i] = known;
            known = edgeBefore(items.get(i), known);
        }
        List<Node> kept = new ArrayList<>();
        known = before;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i).accept(new Simplifier(known, after[i]));
            known = edgeBehind(items.get(i), known);
            kept.add(item);
        }
        return sequence(flatten(kept));
    }

    @Override
    public Node visitAlternation(Alternation alternation) {
        List<Node> branches = new ArrayList<>();
        for (Node branch : alternation.branches()) {
            Node simple = branch.accept(this);
            if (simple instanceof Alternation inner) {
                branches.addAll(inner.branches());
            } else {
                branches.add(simple);
            }
        }
        return new Alternation(List.copyOf(branches));
    }

    @Override
    public Node visitRepeat(Repeat repeat) {
        Node body = repeat.body().accept(repeat.max() == 1 ? this : ANYWHERE);
        if (Measures.maxWidth(body) == 0 && repeat.min() == 0) {
            return Sequence.EMPTY;
        }
        if (Measures.maxWidth(body) == 0 || (repeat.min() == 1 && repeat.max() == 1)) {
            return body;
        }
        return new Repeat(body, repeat.min(), repeat.max(), repeat.lazy());
    }

    @Override
    public Node visitAnchor(Anchor anchor) {
        boolean implied = switch (anchor.kind()) {
            case TEXT_START -> before == Edge.EDGE;
            case TEXT_END_OR_FINAL_NEWLINE -> behind != Edge.UNKNOWN;
            case TEXT_END -> behind == Edge.VERY_END;
            case LINE_START, LINE_START_BEFORE_TEXT, LINE_END, WORD_BOUNDARY, NO_WORD_BOUNDARY -> false;
        };
        return implied ? Sequence.EMPTY : anchor;
    }

    @Override
    public Node visitLook(Look look) {
        return new Look(look.body().accept(ANYWHERE), look.ahead(), look.negated());
    }

    @Override
    public Node visitAtomic(Atomic atomic) {
        // An anchor at the end of the body decides which way of matching is the first: it has to stay.
        Node body = atomic.body().accept(new Simplifier(before, Edge.UNKNOWN));
        return !Measures.hasChoice(body) ? body : new Atomic(body);
    }

    private static Edge edgeBefore(Node item, Edge behind) {
        if (item instanceof Anchor anchor) {
            switch (anchor.kind()) {
                case TEXT_END -> {
                    return Edge.VERY_END;
                }
                case TEXT_END_OR_FINAL_NEWLINE -> {
                    return behind == Edge.VERY_END ? behind : Edge.EDGE;
                }
                default -> {
                    return behind;
                }
            }
        }
        return Measures.maxWidth(item) == 0 ? behind : Edge.UNKNOWN;
    }

    private static Edge edgeBehind(Node item, Edge before) {
        if (item instanceof Anchor anchor && anchor.kind() == AnchorKind.TEXT_START) {
            return Edge.EDGE;
        }
        return Measures.maxWidth(item) == 0 ? before : Edge.UNKNOWN;
    }

    private static List<Node> flatten(List<Node> items) {
        List<Node> flat = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Sequence inner) {
                flat.addAll(flatten(inner.items()));
            } else {
                flat.add(item);
            }
        }
        return flat;
    }

    private static Node sequence(List<Node> items) {
        return items.size() == 1 ? items.get(0) : new Sequence(List.copyOf(items));
    }
}
