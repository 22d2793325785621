package io.github.proxmoxcodegen.runtime.regex;

import io.github.proxmoxcodegen.runtime.regex.BoundedPattern.Outcome;
import io.github.proxmoxcodegen.runtime.regex.Program.Node;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an expression by going through a text once, with the set of all nodes of the automaton that a match could be at.
 *
 * <p>The sets that occur, and which one follows on which by a character of ASCII, are kept, so that most texts cost a table
 * look-up for each character. What is kept is bounded; beyond that, sets are made and thrown away.
 */
final class AutomatonMatcher implements BoundedPattern.Matching {

    private static final int ASCII = 0x80;
    private static final int MAX_STATES = 2_000;
    private static final int MAX_KEPT_NODES = 200_000;
    /** Nodes of all the sets that one text goes through: at worst, about a second. */
    private static final long MAX_WORK = 10_000_000;

    /** A set of nodes. */
    private static final class State {

        private final int[] nodes;
        private final boolean accepting;
        private final boolean acceptingAtEnd;
        /** By character; entries are filled as they are needed, by whichever thread comes first. */
        private final @Nullable State[] next = new State[ASCII];

        State(int[] nodes, boolean accepting, boolean acceptingAtEnd) {
            this.nodes = nodes;
            this.accepting = accepting;
            this.acceptingAtEnd = acceptingAtEnd;
        }
    }

    private final Program program;
    private final State start;
    /** Where a match may start behind the start of the text. */
    private final int[] restart;
    /** Guarded by itself, as is the count of nodes in it. */
    private final Map<IntBuffer, State> states = new HashMap<>();

    private int keptNodes;

    AutomatonMatcher(Program program) {
        this.program = program;
        this.start = state(closure(new int[] {program.start()}, true, false), true);
        this.restart = closure(new int[] {program.start()}, false, false);
    }

    @Override
    public Outcome find(String text) {
        State state = start;
        long work = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (state.accepting) {
                return Outcome.FOUND;
            }
            if (state.nodes.length == 0) {
                return Outcome.NOT_FOUND;
            }
            // Counted whether or not the set is known already, so that the outcome does not depend on earlier texts.
            work += state.nodes.length;
            if (work > MAX_WORK) {
                return Outcome.GAVE_UP;
            }
            char unit = text.charAt(i);
            State next = unit < ASCII ? state.next[unit] : null;
            if (next == null) {
                int codePoint = text.codePointAt(i);
                next = follow(state, codePoint);
                i += Character.charCount(codePoint) - 1;
            }
            state = next;
        }
        return state.accepting || state.acceptingAtEnd ? Outcome.FOUND : Outcome.NOT_FOUND;
    }

    private State follow(State from, int codePoint) {
        int[] targets = new int[from.nodes.length];
        int count = 0;
        for (int index : from.nodes) {
            if (program.node(index) instanceof Node.Consume consume
                    && consume.set().contains(codePoint)) {
                targets[count++] = consume.next();
            }
        }
        int[] reached = closure(Arrays.copyOf(targets, count), false, false);
        State next = kept(union(reached, restart));
        if (codePoint < ASCII) {
            from.next[codePoint] = next;
        }
        return next;
    }

    private State kept(int[] nodes) {
        IntBuffer key = IntBuffer.wrap(nodes);
        synchronized (states) {
            State known = states.get(key);
            if (known == null) {
                known = state(nodes, false);
                if (states.size() < MAX_STATES && keptNodes < MAX_KEPT_NODES) {
                    states.put(key, known);
                    keptNodes += nodes.length;
                }
            }
            return known;
        }
    }

    private State state(int[] nodes, boolean atStart) {
        boolean waiting = false;
        for (int index : nodes) {
            waiting |= program.node(index) instanceof Node.Condition;
        }
        boolean atEnd = waiting && contains(closure(nodes, atStart, true), Program.ACCEPT);
        return new State(nodes, contains(nodes, Program.ACCEPT), atEnd);
    }

    /**
     * The nodes that consume, accept or wait for the end, reached from others without consuming; sorted.
     *
     * @param atStart whether the place is the start of the text
     * @param atEnd whether it is its end
     */
    private int[] closure(int[] from, boolean atStart, boolean atEnd) {
        NodeStack todo = new NodeStack(program.size());
        BitSet reached = new BitSet();
        for (int index : from) {
            todo.push(index);
        }
        while (!todo.isEmpty()) {
            int index = todo.pop();
            Node node = program.node(index);
            if (node instanceof Node.Split split) {
                todo.push(split.one());
                todo.push(split.other());
            } else if (!(node instanceof Node.Condition condition)) {
                reached.set(index);
            } else if (condition.end() ? atEnd : atStart) {
                todo.push(condition.next());
            } else if (condition.end()) {
                reached.set(index);
            }
        }
        return toArray(reached);
    }

    private static int[] union(int[] one, int[] other) {
        if (other.length == 0) {
            return one;
        }
        BitSet all = new BitSet();
        for (int index : one) {
            all.set(index);
        }
        for (int index : other) {
            all.set(index);
        }
        return toArray(all);
    }

    private static int[] toArray(BitSet set) {
        int[] sorted = new int[set.cardinality()];
        int next = 0;
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = set.nextSetBit(next);
            next = sorted[i] + 1;
        }
        return sorted;
    }

    private static boolean contains(int[] sorted, int index) {
        return Arrays.binarySearch(sorted, index) >= 0;
    }
}
