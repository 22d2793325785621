package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Kind;
import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out what a class has when case is ignored, so that no modifier is needed.
 *
 * <p>Only single characters are folded: that Perl lets {@code ss} match a sharp s, and the like, is left out.
 */
final class CaseFolding {

    private static final int LONG_S = 0x17F;
    private static final int KELVIN_SIGN = 0x212A;

    private CaseFolding() {}

    /**
     * The items with the other case of each letter.
     *
     * @param beyondAscii whether to add the characters outside of ASCII that equal letters of ASCII
     */
    static List<ClassItem> expand(List<ClassItem> items, CaseRule caseRule, boolean beyondAscii) {
        if (caseRule == CaseRule.EXACT) {
            return items;
        }
        List<ClassItem> expanded = new ArrayList<>();
        for (ClassItem item : items) {
            expanded.add(item);
            if (item instanceof Range range) {
                addShifted(expanded, items, range, 'a', 'A');
                addShifted(expanded, items, range, 'A', 'a');
            }
        }
        if (beyondAscii && caseRule == CaseRule.UNICODE) {
            addPartner(expanded, 's', LONG_S);
            addPartner(expanded, 'k', KELVIN_SIGN);
        }
        return List.copyOf(expanded);
    }

    /** Adds the letters of one alphabet that a range has of the other. */
    private static void addShifted(List<ClassItem> to, List<ClassItem> original, Range range, char from, char other) {
        int first = Math.max(range.first(), from);
        int last = Math.min(range.last(), from + 25);
        if (first <= last) {
            Range shifted = new Range(first - from + other, last - from + other);
            if (!covered(shifted, original) && !covered(shifted, to)) {
                to.add(shifted);
            }
        }
    }

    private static void addPartner(List<ClassItem> to, int letter, int partner) {
        if (covered(ClassItem.of(letter), to) && !covered(ClassItem.of(partner), to)) {
            to.add(ClassItem.of(partner));
        }
    }

    private static boolean covered(Range wanted, List<ClassItem> items) {
        for (ClassItem item : items) {
            if (item instanceof Range range
                    ? range.first() <= wanted.first() && wanted.last() <= range.last()
                    : item instanceof Kind kind && !kind.negated() && kind.kind() == CharacterKind.WORD) {
                return true;
            }
        }
        return false;
    }
}
