package io.github.proxmoxcodegen.runtime.constraint;

import java.util.Arrays;
import java.util.List;

/** Finds a key inside a text without cutting it out. Immutable and safe to share between threads. */
public final class KeyTable {

    /** What is not in the table. */
    public static final int UNKNOWN = -1;

    /** Up to here, three characters and the length tell keys apart well enough; a hostile list could be made alike. */
    private static final int FEW = 64;

    private final String[] keys;
    private final int[] positions;
    private final int mask;
    private final boolean few;

    /** A table of keys, each of them different. */
    public KeyTable(List<String> keys) {
        int size = Integer.highestOneBit(Math.max(4, keys.size() * 2)) * 2;
        this.keys = keys.toArray(String[]::new);
        mask = size - 1;
        few = keys.size() <= FEW;
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
        int position = positions[at];
        while (position != UNKNOWN) {
            String key = keys[position];
            if (key.length() == length && text.startsWith(key, from)) {
                return position;
            }
            at = (at + 1) & mask;
            position = positions[at];
        }
        return UNKNOWN;
    }

    private int hash(String text, int from, int to) {
        int length = to - from;
        int hash = length;
        if (!few) {
            for (int i = from; i < to; i++) {
                hash = hash * 31 + text.charAt(i);
            }
        } else if (length > 0) {
            hash += text.charAt(from) * 31 + text.charAt(from + (length >> 1)) * 961 + text.charAt(to - 1) * 29_791;
        }
        return hash ^ (hash >>> 16) ^ (hash >>> 7);
    }
}
