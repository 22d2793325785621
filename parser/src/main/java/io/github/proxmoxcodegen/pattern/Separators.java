package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.Alternation;
import io.github.proxmoxcodegen.pattern.Node.Anchor;
import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Look;
import io.github.proxmoxcodegen.pattern.Node.Repeat;
import io.github.proxmoxcodegen.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites lists whose separator may be empty, such as {@code a+(?:-*a+)*}, as the equal {@code a+(?:-+a+)*}.
 *
 * <p>Both match the same, since parts without a separator between them are one part. But an engine that backtracks tries every
 * way of cutting a part into pieces in the first form: a value of forty letters keeps it busy for hours. Proxmox's names of
 * container images are checked with such an expression.
 */
final class Separators implements Node.Visitor<Node> {

    private static final Separators INSTANCE = new Separators();

    private Separators() {}

    static Node rewrite(Node expression) {
        return expression.accept(INSTANCE);
    }

    @Override
    public Node visitSequence(Sequence sequence) {
        List<Node> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            Node rewritten = item.accept(this);
            boolean list = !items.isEmpty()
                    && rewritten instanceof Repeat repeat
                    && repeat.min() == 0
                    && repeat.max() == Repeat.UNBOUNDED
                    && repeat.body() instanceof Sequence body
                    && body.items().size() == 2
                    && Measures.minWidth(body.items().get(0)) == 0
                    && isPart(body.items().get(1))
                    && isSame(body.items().get(1), items.get(items.size() - 1));
            items.add(list ? requireSeparator((Repeat) rewritten) : rewritten);
        }
        return new Sequence(List.copyOf(items));
    }

    @Override
    public Node visitLiteral(Literal literal) {
        return literal;
    }

    @Override
    public Node visitCharacterClass(CharacterClass characterClass) {
        return characterClass;
    }

    @Override
    public Node visitAlternation(Alternation alternation) {
        List<Node> branches = new ArrayList<>();
        for (Node branch : alternation.branches()) {
            branches.add(branch.accept(this));
        }
        return new Alternation(List.copyOf(branches));
    }

    @Override
    public Node visitRepeat(Repeat repeat) {
        return new Repeat(repeat.body().accept(this), repeat.min(), repeat.max(), repeat.lazy());
    }

    @Override
    public Node visitAnchor(Anchor anchor) {
        return anchor;
    }

    @Override
    public Node visitLook(Look look) {
        return new Look(look.body().accept(this), look.ahead(), look.negated());
    }

    /** Which way of matching is the first counts here, so that nothing may change. */
    @Override
    public Node visitAtomic(Atomic atomic) {
        return atomic;
    }

    /** By their text, since records take their time to be compared for the first time in a process. */
    private static boolean isSame(Node one, Node other) {
        return JavaPrinter.print(one).equals(JavaPrinter.print(other));
    }

    private static boolean isPart(Node node) {
        return node instanceof Repeat repeat && repeat.min() == 1 && repeat.max() == Repeat.UNBOUNDED;
    }

    private static Node requireSeparator(Repeat list) {
        List<Node> body = list.body().children();
        Node separator = withoutEmpty(body.get(0));
        return new Repeat(new Sequence(List.of(separator, body.get(1))), list.min(), list.max(), list.lazy());
    }

    /** What a separator matches but the empty text, as far as that is easy to say. */
    private static Node withoutEmpty(Node separator) {
        if (separator instanceof Alternation alternation) {
            return new Alternation(alternation.branches().stream()
                    .map(Separators::withoutEmpty)
                    .toList());
        }
        return separator instanceof Repeat repeat && repeat.min() == 0 && !isNullable(repeat.body())
                ? new Repeat(repeat.body(), 1, repeat.max(), repeat.lazy())
                : separator;
    }

    private static boolean isNullable(Node node) {
        return !(node instanceof Literal) && !(node instanceof CharacterClass);
    }
}
