package io.github.proxmoxcodegen.runtime.regex;

import java.util.Arrays;
import java.util.BitSet;

/** Nodes that are still to be looked at, each of them once. */
final class NodeStack {

    private final BitSet seen;
    private int[] nodes = new int[16];
    private int size;

    NodeStack(int capacity) {
        seen = new BitSet(capacity);
    }

    void push(int node) {
        if (seen.get(node)) {
            return;
        }
        seen.set(node);
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        nodes[size++] = node;
    }

    int pop() {
        return nodes[--size];
    }

    boolean isEmpty() {
        return size == 0;
    }
}
