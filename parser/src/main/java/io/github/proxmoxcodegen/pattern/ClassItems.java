package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Category;
import io.github.proxmoxcodegen.pattern.ClassItem.Kind;
import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What can be said of and done with the items of bracketed classes. */
final class ClassItems {

    /** Every code point. */
    static final List<ClassItem> ALL = List.of(new Range(0, Character.MAX_CODE_POINT));

    static final String NO_FOLDING = "letter beyond ASCII where case is ignored,";

    /** Larger ranges are not searched for letters: any real one has some. */
    private static final int MAX_SEARCH = 1_000;

    private ClassItems() {}

    /** The items that stand for a kind, or for all characters that are not of it. */
    static List<ClassItem> ofKind(CharacterKind kind, boolean negated, Set<Flag> flags) {
        List<Range> ranges = flags.contains(Flag.ASCII_KINDS) ? kind.ascii() : kind.unicode();
        if (ranges.isEmpty()) {
            return List.of(new Kind(kind, negated));
        }
        return negated ? complement(ranges) : List.copyOf(ranges);
    }

    /** Every code point that is in none of the ranges. */
    static List<ClassItem> complement(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::first));
        List<ClassItem> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : sorted) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = Math.max(next, range.last() + 1);
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return List.copyOf(gaps);
    }

    /** A class in the form that reads best: one that goes up to the last code point is said by what it leaves out. */
    static CharacterClass characterClass(boolean negated, List<ClassItem> items, CaseRule caseRule) {
        List<Range> ranges = new ArrayList<>();
        boolean open = false;
        for (ClassItem item : items) {
            if (!(item instanceof Range range)) {
                return new CharacterClass(negated, List.copyOf(items), caseRule);
            }
            ranges.add(range);
            open |= range.last() == Character.MAX_CODE_POINT;
        }
        List<ClassItem> rest = open ? complement(ranges) : List.of();
        // With case ignored, what a class leaves out may come back in through the other case of a letter.
        if (!open || (caseRule != CaseRule.EXACT && anyHasCase(rest))) {
            return new CharacterClass(negated, List.copyOf(items), caseRule);
        }
        return new CharacterClass(!negated, rest, caseRule);
    }

    /** A class of a single character as that character. */
    static Node simplest(CharacterClass read) {
        boolean single = !read.negated() && read.items().size() == 1;
        return single && read.items().get(0) instanceof Range range && range.single()
                ? new Literal(range.first(), read.caseRule())
                : read;
    }

    /** Whether an item has letters beyond ASCII whose other case equals them when case is ignored. */
    static boolean hasCaseBeyondAscii(ClassItem item) {
        return item instanceof Range range && hasCase(Math.max(0x80, range.first()), range.last());
    }

    static boolean isPatternSpace(int codePoint) {
        return codePoint == ' '
                || (codePoint >= '\t' && codePoint <= '\r')
                || codePoint == 0x85
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Whether a class, or what it is made of, means the same only under {@code (?U)} in Java. */
    static boolean needsUnicodeFlag(ClassItem item) {
        return item instanceof Kind kind && kind.kind().needsUnicodeFlag();
    }

    private static boolean anyHasCase(List<ClassItem> items) {
        for (ClassItem item : items) {
            if (item instanceof Range range ? hasCase(range.first(), range.last()) : item instanceof Category) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCase(int first, int last) {
        if (last - first > MAX_SEARCH) {
            return true;
        }
        for (int codePoint = first; codePoint <= last; codePoint++) {
            if (Character.toLowerCase(codePoint) != codePoint || Character.toUpperCase(codePoint) != codePoint) {
                return true;
            }
        }
        return false;
    }
}
