package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Alternation;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Repeat;
import io.github.proxmoxcodegen.pattern.Node.Sequence;
import java.util.List;

/**
 * Writes an expression down in a dialect; the parts that are the same in all of them.
 *
 * <p>An instance knows whether the node that it visits is the first, or the last, thing that the expression matches: there,
 * to consume a character more changes no verdict.
 */
abstract class ExpressionPrinter implements Node.Visitor<StringBuilder> {

    final StringBuilder out;
    final boolean leading;
    final boolean trailing;

    ExpressionPrinter(StringBuilder out, boolean leading, boolean trailing) {
        this.out = out;
        this.leading = leading;
        this.trailing = trailing;
    }

    /** A printer to the same text that knows this of its place. */
    abstract ExpressionPrinter at(boolean newLeading, boolean newTrailing);

    /** Opens a group that has no meaning but precedence. */
    abstract void openGroup();

    /** What a class is printed with. */
    abstract ClassPrinter classes();

    /** Whether a node is a unit to which a quantifier can be appended. */
    abstract boolean isUnit(Node node);

    @Override
    public StringBuilder visitLiteral(Literal literal) {
        classes().print(literal);
        return out;
    }

    @Override
    public StringBuilder visitCharacterClass(CharacterClass characterClass) {
        classes().print(characterClass);
        return out;
    }

    @Override
    public StringBuilder visitSequence(Sequence sequence) {
        List<Node> items = sequence.items();
        for (int i = 0; i < items.size(); i++) {
            ExpressionPrinter printer = at(leading && i == 0, trailing && i == items.size() - 1);
            if (items.get(i) instanceof Alternation alternation) {
                printer.group(alternation);
            } else {
                items.get(i).accept(printer);
            }
        }
        return out;
    }

    @Override
    public StringBuilder visitAlternation(Alternation alternation) {
        String separator = "";
        for (Node branch : alternation.branches()) {
            out.append(separator);
            branch.accept(this);
            separator = "|";
        }
        return out;
    }

    @Override
    public StringBuilder visitRepeat(Repeat repeat) {
        boolean once = repeat.max() == 1;
        ExpressionPrinter printer = at(leading && once, trailing && once);
        if (isUnit(repeat.body())) {
            repeat.body().accept(printer);
        } else {
            printer.group(repeat.body());
        }
        out.append(quantifier(repeat.min(), repeat.max()));
        return repeat.lazy() ? out.append('?') : out;
    }

    final StringBuilder group(Node body) {
        openGroup();
        body.accept(this);
        return out.append(')');
    }

    private static String quantifier(int min, int max) {
        if (max == Repeat.UNBOUNDED) {
            return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
        }
        if (min == 0 && max == 1) {
            return "?";
        }
        return min == max ? "{" + min + "}" : "{" + min + "," + max + "}";
    }
}
