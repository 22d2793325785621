package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.util.function.IntPredicate;

/** A set of characters. A look-up in the ASCII range is two operations, whatever the set. */
final class CharSet {

    /** {@code A-Za-z}. */
    static final CharSet LETTERS = of("A-Za-z");

    /** {@code 0-9}. */
    static final CharSet ASCII_DIGITS = of("0-9");

    /** Digits of any script. */
    static final CharSet DIGITS = of("0-9").beyondAscii(c -> Chars.isDigit((char) c));

    /** {@code A-Za-z0-9}. */
    static final CharSet ALNUM = of("A-Za-z0-9");

    /** {@code A-Za-z0-9} and the hyphen: what labels of host names are made of. */
    static final CharSet LABEL = of("A-Za-z0-9-");

    /** {@code A-Za-z0-9}, underscore and hyphen. */
    static final CharSet IDENTIFIER = of("A-Za-z0-9_-");

    /** {@code A-Za-z0-9}, dot, underscore and hyphen. */
    static final CharSet NAME = of("A-Za-z0-9._-");

    /** Hexadecimal digits. */
    static final CharSet HEX = of("0-9A-Fa-f");

    /** Hexadecimal digits in lower case. */
    static final CharSet LOWER_HEX = of("0-9a-f");

    /** Digits of base 64 without padding. */
    static final CharSet BASE64 = of("A-Za-z0-9+/");

    /** White space. */
    static final CharSet SPACE = of(" \t\n\u000b\f\r").beyondAscii(c -> Chars.isSpace((char) c));

    /** All but white space. */
    static final CharSet NO_SPACE = except(" \t\n\u000b\f\r").beyondAscii(c -> !Chars.isSpace((char) c));

    private static final int ASCII = 128;

    private final long low;
    private final long high;
    private final IntPredicate beyond;

    private CharSet(long low, long high, IntPredicate beyond) {
        this.low = low;
        this.high = high;
        this.beyond = beyond;
    }

    /**
     * The characters of a text, of ASCII only.
     *
     * @param spec characters; two with a hyphen between them stand for a range, a hyphen at the end for itself
     */
    static CharSet of(String spec) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < spec.length(); i++) {
            char first = spec.charAt(i);
            boolean range = i + 2 < spec.length() && spec.charAt(i + 1) == '-';
            char last = range ? spec.charAt(i + 2) : first;
            i += range ? 2 : 0;
            for (char c = first; c <= last; c++) {
                if (c < 64) {
                    low |= 1L << c;
                } else {
                    high |= 1L << (c - 64);
                }
            }
        }
        return new CharSet(low, high, c -> false);
    }

    /** All characters but those; see {@link #of}. */
    static CharSet except(String spec) {
        CharSet others = of(spec);
        return new CharSet(~others.low, ~others.high, c -> true);
    }

    /** The same set, with another say on characters beyond ASCII. */
    CharSet beyondAscii(IntPredicate test) {
        return new CharSet(low, high, test);
    }

    boolean contains(char c) {
        if (c < ASCII) {
            return ((c < 64 ? low : high) >>> c & 1) != 0;
        }
        return beyond.test(c);
    }
}
