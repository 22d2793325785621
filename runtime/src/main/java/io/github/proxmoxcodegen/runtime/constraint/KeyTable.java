package io.github.proxmoxcodegen.runtime.constraint;

import java.util.Arrays;
import java.util.List;

/** Finds a key inside a text without cutting it out. Immutable and safe to share between threads. */
public final class KeyTable {

    /** What is not in the table. */
    public static final int UNKNOWN = -1;

    private final String[] keys;
    private final int[] positions;
    private final int mask;

    /** A table of keys, each of them different. */
    public KeyTable(List<String> keys) {
        int size = Integer.highestOneBit(Math.max(4, keys.size() * 2)) * 2;
        this.keys = keys.toArray(String[]::new);
        mask = size - 1;
        positions = new int[size];
        Arrays.fill(positions, UNKNOWN);
        for (int i = 0; i < this.keys.length; i++) {
            String key = this.keys[i];
            int at = hash(key, 0, key.length()) & mask;
            while (positions[at] != UNKNOWN) {
                at = (at + 1) & mask;
            }
            positions[at] = i;
        }
    }

    /** The position in the list of the key that stands in a text from one index to another; -1 if it is not in it. */
    public int find(String text, int from, int to) {
        int length = to - from;
        int at = hash(text, from, to) & mask;
        while (positions[at] != UNKNOWN) {
            String key = keys[positions[at]];
            if (key.length() == length && key.regionMatches(0, text, from, length)) {
                return positions[at];
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }

    private static int hash(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash ^ (hash >>> 16);
    }
}
