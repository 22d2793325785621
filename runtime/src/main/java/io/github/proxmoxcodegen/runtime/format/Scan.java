package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.util.Set;

/** What scanners are made of. */
final class Scan {

    private static final CharSet ZERO = CharSet.of("0");

    /** What {@link #number} gives for a number too great to matter. */
    static final long HUGE = Long.MAX_VALUE;

    private static final int MOST_DIGITS = 18;

    private Scan() {}

    /** Whether there is at least one character and all of them pass. */
    static boolean all(String text, int from, int to, CharSet set) {
        return from < to && end(text, from, to, set) == to;
    }

    /** Where the characters that pass end. */
    static int end(String text, int from, int to, CharSet set) {
        int at = from;
        while (at < to && set.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the stretch is that word. */
    static boolean is(String text, int from, int to, String word) {
        return to - from == word.length() && text.startsWith(word, from);
    }

    /** Whether the stretch is one of the words. */
    static boolean isOneOf(String text, int from, int to, Set<String> words) {
        return words.contains(text.substring(from, to));
    }

    /** Where a character stands; -1 if it does not. */
    static int indexOf(String text, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether every piece between separators follows the rule; there is at least one piece. */
    static boolean separated(String text, int from, int to, char separator, Scanner piece) {
        int start = from;
        while (true) {
            int next = indexOf(text, separator, start, to);
            int end = next < 0 ? to : next;
            if (!piece.accepts(text, start, end)) {
                return false;
            }
            if (next < 0) {
                return true;
            }
            start = next + 1;
        }
    }

    /** Letters, digits and hyphens, the first and the last no hyphen: a label of a host name. */
    static boolean label(String text, int from, int to) {
        return from < to
                && Chars.isAsciiAlnum(text.charAt(from))
                && Chars.isAsciiAlnum(text.charAt(to - 1))
                && all(text, from, to, CharSet.LABEL);
    }

    /** One digit or more, of any script. */
    static boolean digits(String text, int from, int to) {
        return all(text, from, to, CharSet.DIGITS);
    }

    /** One of 0 to 9 or more. */
    static boolean asciiDigits(String text, int from, int to) {
        return all(text, from, to, CharSet.ASCII_DIGITS);
    }

    /** The number that digits 0 to 9 stand for, leading zeros allowed; -1 if they are none. */
    static long number(String text, int from, int to) {
        if (!asciiDigits(text, from, to)) {
            return -1;
        }
        int start = end(text, from, to, ZERO);
        if (to - start > MOST_DIGITS) {
            return HUGE;
        }
        long number = 0;
        for (int i = start; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
