package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The kinds of characters that have a name in both dialects.
 *
 * <p>A kind whose members beyond ASCII are few and fixed is spelt out as ranges wherever it occurs; the others have names in
 * {@code java.util.regex}, some of which mean the same only under {@code (?U)}.
 */
enum CharacterKind {
    DIGIT("09", "\\d", true),
    WORD("AZaz09__", "\\w", true),
    SPACE("\t\r  ", "\\s", true),
    ALPHA("AZaz", "\\p{IsAlphabetic}", false),
    ALNUM("AZaz09", "\\p{IsAlphabetic}\\p{Nd}", false),
    GRAPH("!~", "\\p{Graph}", true),
    PRINT(" ~", "\\p{Print}", true),
    LOWER("az", "\\p{IsLowercase}", false),
    UPPER("AZ", "\\p{IsUppercase}", false),
    PUNCT("!/:@[`{~", "\\p{P}$+<=>\\^`|~", false),
    XDIGIT("09AFaf", "\\p{IsHex_Digit}", false),
    ASCII("\0\u007f", "\0\u007f"),
    CNTRL("\0\u001f\u007f\u007f", "\0\u001f\u007f\u009f"),
    BLANK("\t\t  ", "\t\t  \u00a0\u00a0\u1680\u1680\u2000\u200a\u202f\u202f\u205f\u205f\u3000\u3000"),
    VERTICAL("\n\r", "\n\r\u0085\u0085\u2028\u2029");

    /** The first and the last character of each range, one after the other. */
    private final String ascii;

    private final String unicode;
    private final String java;
    private final boolean needsUnicodeFlag;

    /** A kind that {@code java.util.regex} can name. */
    CharacterKind(String ascii, String java, boolean needsUnicodeFlag) {
        this.ascii = ascii;
        this.unicode = "";
        this.java = java;
        this.needsUnicodeFlag = needsUnicodeFlag;
    }

    /** A kind whose members are spelt out. */
    CharacterKind(String ascii, String unicode) {
        this.ascii = ascii;
        this.unicode = unicode;
        this.java = "";
        this.needsUnicodeFlag = false;
    }

    /** The members within ASCII, in the order in which people write them. */
    List<Range> ascii() {
        return ranges(ascii);
    }

    /** All members, where they are few and fixed; otherwise empty. */
    List<Range> unicode() {
        return ranges(unicode);
    }

    /** What names the members between the brackets of a Java class. */
    String java() {
        return java;
    }

    boolean needsUnicodeFlag() {
        return needsUnicodeFlag;
    }

    /** Whether a letter after a backslash names this kind in every dialect: {@code \d}, {@code \w} and {@code \s}. */
    boolean hasLetter() {
        return this == DIGIT || this == WORD || this == SPACE;
    }

    /** Whether the kind tells upper from lower case, which means something else where case is ignored. */
    boolean dependsOnCase() {
        return this == LOWER || this == UPPER;
    }

    /** The kind that a POSIX class such as {@code alpha} names. */
    static Optional<CharacterKind> ofPosix(String name) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind != VERTICAL && kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static List<Range> ranges(String bounds) {
        return IntStream.range(0, bounds.length() / 2)
                .mapToObj(i -> new Range(bounds.charAt(2 * i), bounds.charAt(2 * i + 1)))
                .toList();
    }
}
