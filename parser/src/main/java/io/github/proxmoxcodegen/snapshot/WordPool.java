package io.github.proxmoxcodegen.snapshot;

import org.jspecify.annotations.Nullable;

/** Gives one string for equal stretches of text: a snapshot repeats few words many times. */
final class WordPool {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 40;

    private final @Nullable String[] words = new String[SIZE];

    /** The text between two indices. */
    String get(char[] chars, int start, int end) {
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
        if (word == null || !equal(word, chars, start, length)) {
            word = new String(chars, start, length);
            words[slot] = word;
        }
        return word;
    }

    private static boolean equal(String word, char[] chars, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
