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
 * An expression as a non-deterministic automaton, made after Thompson: numbered nodes, of which the first one that was
 * made accepts.
 */
final class Program {

    /** The node that accepts. */
    static final int ACCEPT = 0;

    /** More than any real expression has once its counts are written out. */
    private static final int MAX_NODES = 10_000;

    /** What a node does before it goes on. */
    sealed interface Node {
        /** Ends a match. */
        record Accept() implements Node {}

        /** Consumes a code point. */
        record Consume(CodePoints set, int next) implements Node {}

        /** Goes on in two ways. */
        record Split(int one, int other) implements Node {}

        /** Goes on at the start of the text only, or at its end only. */
        record Condition(boolean end, int next) implements Node {}
    }

    private final List<Node> nodes = new ArrayList<>(List.of(new Node.Accept()));
    private int start;

    private Program() {}

    /** The automaton of an expression, unless that has too many nodes. */
    static Optional<Program> of(Part expression) {
        Program program = new Program();
        try {
            program.start = program.add(expression, ACCEPT);
        } catch (UnknownSyntaxException e) {
            return Optional.empty();
        }
        return Optional.of(program);
    }

    int start() {
        return start;
    }

    int size() {
        return nodes.size();
    }

    Node node(int index) {
        return nodes.get(index);
    }

    /** Adds a part that goes on to a node; gives the node to enter it by. */
    private int add(Part part, int next) {
        if (part instanceof One one) {
            return add(new Node.Consume(one.set(), next));
        }
        if (part instanceof Edge edge) {
            return add(new Node.Condition(edge.end(), next));
        }
        if (part instanceof Sequence sequence) {
            int entry = next;
            for (int i = sequence.items().size() - 1; i >= 0; i--) {
                entry = add(sequence.items().get(i), entry);
            }
            return entry;
        }
        if (part instanceof Choice choice) {
            int entry = add(choice.branches().get(choice.branches().size() - 1), next);
            for (int i = choice.branches().size() - 2; i >= 0; i--) {
                entry = split(add(choice.branches().get(i), next), entry);
            }
            return entry;
        }
        return addLoop((Loop) part, next);
    }

    private int addLoop(Loop loop, int next) {
        int entry = next;
        if (loop.max() == Integer.MAX_VALUE) {
            int split = split(next, next);
            nodes.set(split, new Node.Split(add(loop.body(), split), next));
            entry = split;
        } else {
            for (int i = loop.min(); i < loop.max(); i++) {
                entry = split(add(loop.body(), entry), next);
            }
        }
        for (int i = 0; i < loop.min(); i++) {
            entry = add(loop.body(), entry);
        }
        return entry;
    }

    private int split(int one, int other) {
        return add(new Node.Split(one, other));
    }

    private int add(Node node) {
        if (nodes.size() >= MAX_NODES) {
            throw new UnknownSyntaxException();
        }
        nodes.add(node);
        return nodes.size() - 1;
    }
}
