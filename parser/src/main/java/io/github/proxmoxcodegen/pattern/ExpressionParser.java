package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Alternation;
import io.github.proxmoxcodegen.pattern.Node.Anchor;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads the text of an expression into nodes; refuses what has no node. */
final class ExpressionParser {

    /** Deeper nesting than any real expression has, and far from what would exhaust the stack. */
    private static final int MAX_DEPTH = 100;

    private final Dialect dialect;
    private final Cursor in;
    private final EscapeParser escapes;
    private final ClassParser classes;
    private int depth;

    private ExpressionParser(Dialect dialect, Cursor in) {
        this.dialect = dialect;
        this.in = in;
        this.escapes = new EscapeParser(dialect, in);
        this.classes = new ClassParser(dialect, in, escapes);
    }

    /** The whole expression. */
    static Node parse(Dialect dialect, Cursor in) {
        ExpressionParser parser = new ExpressionParser(dialect, in);
        Node node = parser.alternatives(EnumSet.noneOf(Flag.class));
        if (!in.atEnd()) {
            throw in.refuse("closing parenthesis without an opening one");
        }
        return node;
    }

    /**
     * What stands between two parentheses.
     *
     * @param flags in force; modifiers without a colon change them up to the closing parenthesis
     */
    Node alternatives(EnumSet<Flag> flags) {
        if (++depth > MAX_DEPTH) {
            throw in.refuse("groups nested deeper than " + MAX_DEPTH);
        }
        List<Node> branches = new ArrayList<>();
        do {
            branches.add(sequence(flags));
        } while (in.accept('|'));
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Alternation(List.copyOf(branches));
    }

    private Node sequence(EnumSet<Flag> flags) {
        List<Node> items = new ArrayList<>();
        while (true) {
            skipIgnored(flags);
            int next = in.peek();
            if (next == Cursor.END || next == '|' || next == ')') {
                return items.size() == 1 ? items.get(0) : new Sequence(List.copyOf(items));
            }
            int start = in.position();
            Node atom = atom(flags);
            skipIgnored(flags);
            Node repeated = new QuantifierParser(dialect, in).apply(atom, start);
            if (!(repeated instanceof Sequence empty && empty.items().isEmpty())) {
                items.add(repeated);
            }
        }
    }

    private Node atom(EnumSet<Flag> flags) {
        int start = in.position();
        int next = in.next();
        return switch (next) {
            case '(' -> new GroupParser(this, dialect, in).parse(flags);
            case '[' -> classes.parse(flags);
            case '.' ->
                flags.contains(Flag.DOT_ALL)
                        ? ClassItems.characterClass(false, ClassItems.ALL, CaseRule.EXACT)
                        : new CharacterClass(true, List.of(ClassItem.of('\n')), CaseRule.EXACT);
            case '^' -> new Anchor(startAnchor(flags));
            case '$' -> new Anchor(endAnchor(flags));
            case '\\' -> escape(flags);
            case '*', '+', '?' -> throw in.refuse("quantifier without anything to repeat", start);
            default -> literal(next, flags, start);
        };
    }

    private AnchorKind startAnchor(EnumSet<Flag> flags) {
        if (!flags.contains(Flag.MULTI_LINE)) {
            return AnchorKind.TEXT_START;
        }
        return dialect == Dialect.PERL ? AnchorKind.LINE_START_BEFORE_TEXT : AnchorKind.LINE_START;
    }

    private AnchorKind endAnchor(EnumSet<Flag> flags) {
        if (flags.contains(Flag.MULTI_LINE)) {
            return AnchorKind.LINE_END;
        }
        return dialect == Dialect.PERL ? AnchorKind.TEXT_END_OR_FINAL_NEWLINE : AnchorKind.TEXT_END;
    }

    private Node escape(EnumSet<Flag> flags) {
        int start = in.position() - 1;
        AnchorKind anchor = switch (in.peek()) {
            case 'A' -> AnchorKind.TEXT_START;
            case 'z' -> AnchorKind.TEXT_END;
            case 'Z' -> dialect == Dialect.PERL ? AnchorKind.TEXT_END_OR_FINAL_NEWLINE : null;
            case 'b' -> AnchorKind.WORD_BOUNDARY;
            case 'B' -> AnchorKind.NO_WORD_BOUNDARY;
            default -> null;
        };
        if (anchor != null) {
            in.next();
            boolean boundary = anchor == AnchorKind.WORD_BOUNDARY || anchor == AnchorKind.NO_WORD_BOUNDARY;
            if (boundary && (in.peek() == '{' || flags.contains(Flag.ASCII_KINDS))) {
                throw in.refuse("word boundary of a special kind", start);
            }
            return new Anchor(anchor);
        }
        List<ClassItem> items = escapes.characters(flags, false);
        if (items.size() == 1 && items.get(0) instanceof ClassItem.Range range && range.single()) {
            return literal(range.first(), flags, start);
        }
        return ClassItems.characterClass(false, items, CaseRule.EXACT);
    }

    private Node literal(int codePoint, EnumSet<Flag> flags, int start) {
        CaseRule caseRule = CaseRule.of(flags);
        if (caseRule != CaseRule.EXACT && ClassItems.hasCaseBeyondAscii(ClassItem.of(codePoint))) {
            throw in.refuse(ClassItems.NO_FOLDING, start);
        }
        return new Literal(codePoint, caseRule);
    }

    private void skipIgnored(EnumSet<Flag> flags) {
        while (true) {
            if (dialect == Dialect.PERL && in.accept("(?#")) {
                in.until(')');
            } else if (flags.contains(Flag.EXTENDED) && ClassItems.isPatternSpace(in.peek())) {
                in.next();
            } else if (flags.contains(Flag.EXTENDED) && in.accept('#')) {
                in.skipLine();
            } else {
                return;
            }
        }
    }
}
