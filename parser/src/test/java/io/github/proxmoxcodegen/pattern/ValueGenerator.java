package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.ClassItem.Range;
import io.github.proxmoxcodegen.pattern.Node.Alternation;
import io.github.proxmoxcodegen.pattern.Node.Atomic;
import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import io.github.proxmoxcodegen.pattern.Node.Literal;
import io.github.proxmoxcodegen.pattern.Node.Repeat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes values that an expression is likely to match, and others that it narrowly misses. */
final class ValueGenerator {

    private static final String ASCII = " \t!\"#$%&'()*+,-./0123456789:;<=>?@ABKSZ[\\]^_`abfksz{|}~";
    /** Digits, letters, blanks and controls beyond ASCII; among them those that case folding goes wrong with. */
    private static final List<String> SPECIAL = List.of(
            "\n",
            "\r",
            "\0",
            "\u001f",
            "\u007f",
            "\u0663",
            "\u00e9",
            "\u00df",
            "\u00a0",
            "\u2028",
            "\u3000",
            "\u017f",
            "\u212a",
            "\u0130",
            "\u0131",
            "\u0301",
            "\u203f",
            "\ufeff",
            "\u180e",
            "\uff21",
            "\ud83d\ude00",
            "\ud835\udfd8");

    private final Random random;
    private final Map<CharacterClass, List<String>> members = new HashMap<>();

    ValueGenerator(long seed) {
        random = new Random(seed);
    }

    /** A value that follows an expression, but for its conditions on places. */
    String follow(Node expression) {
        StringBuilder value = new StringBuilder();
        follow(expression, value);
        return value.toString();
    }

    /** A value that differs from another one in one place. */
    String mutate(String value) {
        int[] points = value.codePoints().toArray();
        int at = random.nextInt(points.length + 1);
        String head = new String(points, 0, at);
        String tail = new String(points, at, points.length - at);
        String shorter = tail.isEmpty() ? "" : tail.substring(tail.offsetByCodePoints(0, 1));
        return switch (random.nextInt(12)) {
            case 0, 1 -> head + any() + tail;
            case 2, 3 -> head + any() + shorter;
            case 4 -> head + shorter;
            case 5 -> head + head + tail;
            case 6 -> value + "\n";
            case 7 -> any() + value;
            case 8 -> value + any();
            case 9 -> head + swapCase(tail);
            case 10 -> head;
            default -> value + (random.nextBoolean() ? "\n\n" : "\r\n");
        };
    }

    private void follow(Node node, StringBuilder value) {
        if (node instanceof Literal literal) {
            String one = Character.toString(literal.codePoint());
            boolean swap = literal.caseRule() != CaseRule.EXACT && random.nextBoolean();
            value.append(swap ? swapCase(one) : one);
        } else if (node instanceof CharacterClass read) {
            value.append(member(read));
        } else if (node instanceof Alternation alternation) {
            List<Node> branches = alternation.branches();
            follow(branches.get(random.nextInt(branches.size())), value);
        } else if (node instanceof Repeat repeat) {
            int extra = random.nextInt(random.nextInt(8) == 0 ? 12 : 3);
            int room = repeat.max() - repeat.min();
            int times = repeat.min() + (random.nextInt(6) == 0 ? Math.min(room, 20) : Math.min(room, extra));
            for (int i = 0; i < times; i++) {
                follow(repeat.body(), value);
            }
        } else if (node instanceof Node.Sequence || node instanceof Atomic) {
            node.children().forEach(child -> follow(child, value));
        }
    }

    private String member(CharacterClass read) {
        boolean listed = !read.negated() && !read.items().isEmpty();
        ClassItem item = listed ? read.items().get(random.nextInt(read.items().size())) : null;
        if (!(item instanceof Range range)) {
            List<String> known = members.computeIfAbsent(read, ValueGenerator::membersOf);
            return known.isEmpty() ? any() : known.get(random.nextInt(known.size()));
        }
        int last = Math.min(range.last(), Math.max(range.first(), 0x7E));
        int picked = range.first() + random.nextInt(last - range.first() + 1);
        String member = Character.toString(picked);
        return read.caseRule() != CaseRule.EXACT && random.nextBoolean() ? swapCase(member) : member;
    }

    /** Known members of a class, with those of ASCII several times as likely; Perl has the last word on them. */
    private static List<String> membersOf(CharacterClass read) {
        Pattern compiled = Pattern.compile(JavaPrinter.print(read));
        List<String> members = new ArrayList<>();
        for (int i = 0; i < ASCII.length(); i++) {
            String one = ASCII.substring(i, i + 1);
            members.addAll(compiled.matcher(one).matches() ? Collections.nCopies(6, one) : List.of());
        }
        SPECIAL.stream().filter(one -> compiled.matcher(one).matches()).forEach(members::add);
        return members;
    }

    private String any() {
        return random.nextInt(4) == 0
                ? SPECIAL.get(random.nextInt(SPECIAL.size()))
                : Character.toString(ASCII.charAt(random.nextInt(ASCII.length())));
    }

    private static String swapCase(String text) {
        StringBuilder swapped = new StringBuilder();
        text.codePoints()
                .map(point ->
                        Character.isUpperCase(point) ? Character.toLowerCase(point) : Character.toUpperCase(point))
                .forEach(swapped::appendCodePoint);
        return swapped.toString();
    }
}
