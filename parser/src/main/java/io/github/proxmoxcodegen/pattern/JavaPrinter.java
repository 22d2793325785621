package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Category;
import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import io.github.proxmoxcodegen.pattern.Node.Anchor;
import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Look;

/**
 * Writes an expression down for {@code java.util.regex}, to be used with {@code find()}.
 *
 * <p>The text matches exactly what the source matches. It starts with {@code (?U)} where {@code \d \w \s \b} occur, which
 * gives them the meaning that they have in both dialects.
 */
final class JavaPrinter extends ExpressionPrinter {

    private final Classes classes;

    private JavaPrinter(StringBuilder out, boolean leading, boolean trailing) {
        super(out, leading, trailing);
        this.classes = new Classes(out);
    }

    static String print(Node expression) {
        StringBuilder out = new StringBuilder(needsUnicodeFlag(expression) ? "(?U)" : "");
        return expression.accept(new JavaPrinter(out, true, true)).toString();
    }

    @Override
    ExpressionPrinter at(boolean newLeading, boolean newTrailing) {
        return newLeading == leading && newTrailing == trailing ? this : new JavaPrinter(out, newLeading, newTrailing);
    }

    @Override
    void openGroup() {
        out.append("(?:");
    }

    @Override
    ClassPrinter classes() {
        return classes;
    }

    @Override
    boolean isUnit(Node node) {
        return node instanceof Literal || node instanceof CharacterClass || node instanceof Atomic;
    }

    @Override
    public StringBuilder visitAnchor(Anchor anchor) {
        return out.append(
                switch (anchor.kind()) {
                    case TEXT_START -> "^";
                    case TEXT_END -> "\\z";
                    case TEXT_END_OR_FINAL_NEWLINE -> trailing ? "\\n?\\z" : "(?=\\n?\\z)";
                    case LINE_START -> leading ? "(?:^|\\n)" : "(?<![^\\n])";
                    case LINE_START_BEFORE_TEXT -> "(?:^|(?<=\\n)(?!\\z))";
                    case LINE_END -> trailing ? "(?:\\n|\\z)" : "(?![^\\n])";
                    case WORD_BOUNDARY -> "\\b";
                    case NO_WORD_BOUNDARY -> "\\B";
                });
    }

    @Override
    public StringBuilder visitLook(Look look) {
        out.append(look.ahead() ? "(?" : "(?<").append(look.negated() ? '!' : '=');
        return look.body().accept(at(false, look.ahead())).append(')');
    }

    @Override
    public StringBuilder visitAtomic(Atomic atomic) {
        out.append("(?>");
        return atomic.body().accept(this).append(')');
    }

    private static boolean needsUnicodeFlag(Node node) {
        if (node instanceof Anchor anchor) {
            return anchor.kind() == AnchorKind.WORD_BOUNDARY || anchor.kind() == AnchorKind.NO_WORD_BOUNDARY;
        }
        if (node instanceof CharacterClass read) {
            for (ClassItem item : read.items()) {
                if (ClassItems.needsUnicodeFlag(item)) {
                    return true;
                }
            }
        }
        for (Node child : node.children()) {
            if (needsUnicodeFlag(child)) {
                return true;
            }
        }
        return false;
    }

    private static final class Classes extends ClassPrinter {

        Classes(StringBuilder out) {
            super(out, true);
        }

        @Override
        void kindInside(CharacterKind kind, boolean negated) {
            if (negated && kind.hasLetter()) {
                kindByLetter(kind, true);
            } else if (negated) {
                out.append("[^").append(kind.java()).append(']');
            } else {
                out.append(kind.java());
            }
        }

        @Override
        void category(Category category) {
            out.append(category.negated() ? "\\P{" : "\\p{")
                    .append(category.name())
                    .append('}');
        }

        @Override
        void anyCharacter() {
            out.append("(?s:.)");
        }

        @Override
        void supplementary(int codePoint, boolean inside) {
            out.append("\\x{")
                    .append(HEX.toHexDigits(codePoint, codePoint > 0xFFFFF ? 6 : 5))
                    .append('}');
        }

        @Override
        Range representable(Range range) {
            return range;
        }

        @Override
        boolean needsEscape(int codePoint, char before) {
            // Two of them would intersect classes.
            return codePoint == '&' && before == '&';
        }
    }
}
