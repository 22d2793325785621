package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Category;
import io.github.proxmoxcodegen.pattern.ClassItem.Kind;
import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Writes down what matches one character; the parts that are the same in all dialects. */
abstract class ClassPrinter {

    /** What stands for something else between parts of an expression, in every dialect. */
    private static final String SYNTAX = "\\^$.|?*+()[]{}";

    static final HexFormat HEX = HexFormat.of().withUpperCase();

    final StringBuilder out;
    private final boolean beyondAscii;

    /** @param beyondAscii whether equality of letters without regard to case goes beyond ASCII */
    ClassPrinter(StringBuilder out, boolean beyondAscii) {
        this.out = out;
        this.beyondAscii = beyondAscii;
    }

    /** A kind of characters between brackets. */
    abstract void kindInside(CharacterKind kind, boolean negated);

    /** A general category, between brackets or not. */
    abstract void category(Category category);

    /** A class of every character. */
    abstract void anyCharacter();

    /** A character outside of the basic plane; refuses where the dialect cannot name it. */
    abstract void supplementary(int codePoint, boolean inside);

    /** A range between brackets in the form that the dialect can express. */
    abstract Range representable(Range range);

    final void print(Literal literal) {
        List<ClassItem> items =
                CaseFolding.expand(List.of(ClassItem.of(literal.codePoint())), literal.caseRule(), beyondAscii);
        if (items.size() > 1) {
            brackets(false, items);
            return;
        }
        int codePoint = literal.codePoint();
        if (SYNTAX.indexOf(codePoint) >= 0) {
            out.append('\\');
        }
        character(codePoint, false);
    }

    final void print(CharacterClass read) {
        List<ClassItem> items = read.items();
        if (items.isEmpty()) {
            if (read.negated()) {
                anyCharacter();
            } else {
                out.append("[^\\s\\S]");
            }
        } else if (items.size() == 1
                && items.get(0) instanceof Kind kind
                && kind.kind().hasLetter()) {
            kindByLetter(kind.kind(), kind.negated() != read.negated());
        } else if (items.size() == 1 && items.get(0) instanceof Category only) {
            category(new Category(only.name(), only.negated() != read.negated()));
        } else if (items.size() == 1 && items.get(0) instanceof Kind kind && kind.negated()) {
            brackets(!read.negated(), List.of(new Kind(kind.kind(), false)));
        } else {
            brackets(read.negated(), CaseFolding.expand(items, read.caseRule(), beyondAscii));
        }
    }

    final void kindByLetter(CharacterKind kind, boolean negated) {
        String letter = kind.name().substring(0, 1);
        out.append('\\').append(negated ? letter : letter.toLowerCase(Locale.ROOT));
    }

    final void range(Range range) {
        Range shown = representable(range);
        member(shown.first());
        if (shown.last() > shown.first() + 1) {
            out.append('-');
        }
        if (shown.last() > shown.first()) {
            member(shown.last());
        }
    }

    private void brackets(boolean negated, List<ClassItem> items) {
        out.append(negated ? "[^" : "[");
        for (int i = 0; i < items.size(); i++) {
            ClassItem item = items.get(i);
            if (item instanceof Kind kind) {
                kindInside(kind.kind(), kind.negated());
            } else if (item instanceof Category category) {
                category(category);
            } else if (item instanceof Range range) {
                boolean atEdge = i == 0 || i == items.size() - 1;
                if (atEdge && range.single() && range.first() == '-') {
                    out.append('-');
                } else {
                    range(range);
                }
            }
        }
        out.append(']');
    }

    private void member(int codePoint) {
        char last = out.charAt(out.length() - 1);
        boolean first = last == '[' || last == '^';
        boolean special = codePoint == '\\'
                || codePoint == '['
                || codePoint == ']'
                || codePoint == '-'
                || (codePoint == '^' && first)
                || needsEscape(codePoint, last);
        if (special) {
            out.append('\\');
        }
        character(codePoint, true);
    }

    /** Whether a member of a class has a special meaning in this dialect after the character before it. */
    boolean needsEscape(int codePoint, char before) {
        return false;
    }

    private void character(int codePoint, boolean inside) {
        switch (codePoint) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\f' -> out.append("\\f");
            default -> {
                if (codePoint >= ' ' && codePoint < 0x7F) {
                    out.append((char) codePoint);
                } else if (codePoint <= 0xFF) {
                    out.append("\\x").append(HEX.toHexDigits(codePoint, 2));
                } else if (codePoint <= 0xFFFF) {
                    out.append("\\u").append(HEX.toHexDigits(codePoint, 4));
                } else {
                    supplementary(codePoint, inside);
                }
            }
        }
    }
}
