package io.github.proxmoxcodegen.snapshot;

import org.jspecify.annotations.Nullable;

/** Gives one string for equal stretches of a text: a snapshot repeats few words many times. */
final class WordPool {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 40;

    private final char[] chars;

    /** Where in the text the word of a slot stands, which is cheaper to compare than the string. */
    private final int[] starts = new int[SIZE];

    private final int[] lengths = new int[SIZE];
    private final @Nullable String[] words = new String[SIZE];

    WordPool(char[] chars) {
        this.chars = chars;
    }

    /** The text between two indices. */
    String get(int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return new String(chars, start, length);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        String word = words[slot];
        if (word == null || lengths[slot] != length || !equal(starts[slot], start, length)) {
            word = new String(chars, start, length);
            words[slot] = word;
            starts[slot] = start;
            lengths[slot] = length;
        }
        return word;
    }

    private boolean equal(int known, int start, int length) {
        for (int i = 0; i < length; i++) {
            if (chars[known + i] != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
