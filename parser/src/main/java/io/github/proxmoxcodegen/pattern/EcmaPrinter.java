package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Category;
import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import io.github.proxmoxcodegen.pattern.Node.Anchor;
import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Look;

/**
 * Writes an expression down in the part of ECMA-262 that other engines read as well, for OpenAPI documents.
 *
 * <p>The text is valid, and means the same, with and without the flag {@code u}. It differs from the source in two ways, so that it
 * stays short and portable: {@code $} does not let a final newline pass, and {@code \d \w \s} and the POSIX classes know ASCII
 * only.
 */
final class EcmaPrinter extends ExpressionPrinter {

    private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

    private final Classes classes;
    private final Counter captures;

    private EcmaPrinter(StringBuilder out, boolean leading, boolean trailing, Counter captures) {
        super(out, leading, trailing);
        this.classes = new Classes(out);
        this.captures = captures;
    }

    static String print(Node expression) {
        return expression
                .accept(new EcmaPrinter(new StringBuilder(), true, true, new Counter()))
                .toString();
    }

    @Override
    ExpressionPrinter at(boolean newLeading, boolean newTrailing) {
        return newLeading == leading && newTrailing == trailing
                ? this
                : new EcmaPrinter(out, newLeading, newTrailing, captures);
    }

    @Override
    void openGroup() {
        captures.count++;
        out.append('(');
    }

    @Override
    ClassPrinter classes() {
        return classes;
    }

    @Override
    boolean isUnit(Node node) {
        // Without the flag u, a quantifier would take the second half of a character beyond the basic plane.
        return node instanceof CharacterClass
                || node instanceof Atomic
                || (node instanceof Literal literal && literal.codePoint() <= LAST_OF_BASIC_PLANE);
    }

    @Override
    public StringBuilder visitAnchor(Anchor anchor) {
        switch (anchor.kind()) {
            case TEXT_START -> out.append('^');
            case TEXT_END, TEXT_END_OR_FINAL_NEWLINE -> out.append('$');
            case LINE_START -> capturing(leading, "(^|\\n)", "(?<![^\\n])");
            case LINE_START_BEFORE_TEXT -> capturing(true, leading ? "(^|\\n(?!$))" : "(^|(?<=\\n)(?!$))", "");
            case LINE_END -> capturing(trailing, "($|\\n)", "(?![^\\n])");
            case WORD_BOUNDARY -> out.append("\\b");
            case NO_WORD_BOUNDARY -> out.append("\\B");
        }
        return out;
    }

    private void capturing(boolean inGroup, String group, String otherwise) {
        if (inGroup) {
            captures.count++;
        }
        out.append(inGroup ? group : otherwise);
    }

    @Override
    public StringBuilder visitLook(Look look) {
        out.append(look.ahead() ? "(?" : "(?<").append(look.negated() ? '!' : '=');
        return look.body().accept(at(false, look.ahead())).append(')');
    }

    /** What a look-ahead captured stays as it was found first, which is what makes a group atomic. */
    @Override
    public StringBuilder visitAtomic(Atomic atomic) {
        if (Measures.repeatsEmpty(atomic.body())) {
            // Perl ends a loop that matched nothing, ECMA-262 looks for another way: here, that makes a difference.
            throw new UntranslatableException("atomic group with a repetition of what may be empty");
        }
        int capture = ++captures.count;
        out.append("(?:(?=(");
        return atomic.body()
                .accept(at(leading, false))
                .append("))\\")
                .append(capture)
                .append(')');
    }

    private static final class Counter {
        private int count;
    }

    private static final class Classes extends ClassPrinter {

        Classes(StringBuilder out) {
            super(out, false);
        }

        @Override
        void kindInside(CharacterKind kind, boolean negated) {
            if (kind.hasLetter()) {
                kindByLetter(kind, negated);
                return;
            }
            for (ClassItem item : negated ? ClassItems.complement(kind.ascii()) : kind.ascii()) {
                if (item instanceof Range range) {
                    range(range);
                }
            }
        }

        @Override
        void category(Category category) {
            throw new UntranslatableException("Unicode property " + category.name());
        }

        @Override
        void anyCharacter() {
            out.append("[\\s\\S]");
        }

        @Override
        void supplementary(int codePoint, boolean inside) {
            if (inside) {
                throw new UntranslatableException("class with characters beyond U+FFFF");
            }
            out.appendCodePoint(codePoint);
        }

        /** Without the flag u, no class has members beyond the basic plane. */
        @Override
        Range representable(Range range) {
            return new Range(range.first(), Math.max(range.first(), Math.min(range.last(), LAST_OF_BASIC_PLANE)));
        }
    }
}
