package io.github.proxmoxcodegen.pattern;

import java.util.List;
import java.util.Random;

/** Writes random Perl expressions; most of them are valid. */
final class RandomExpressions {

    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "B",
            "k",
            "s",
            "1",
            "_",
            "-",
            " ",
            "=",
            ",",
            "\\.",
            "\\-",
            "\\/",
            "\\n",
            "\\t",
            "\\x41",
            "\\0",
            "\u00e9",
            ".",
            "\\d",
            "\\w",
            "\\s",
            "\\D",
            "\\W",
            "\\S",
            "\\h",
            "\\v",
            "\\N",
            "^",
            "$",
            "\\A",
            "\\z",
            "\\Z",
            "\\b",
            "\\B",
            "]",
            "}",
            "{",
            "(?i)",
            "(?s)",
            "(?m)",
            "(?-i)",
            "(?^:",
            "(?#c)",
            "\\x{20ac}",
            "\\@",
            "&",
            "#");
    private static final List<String> GROUPS = List.of(
            "(", "(?:", "(?i:", "(?^:", "(?^i:", "(?^u:", "(?s:", "(?m:", "(?a:", "(?x:", "(?>", "(?=", "(?!", "(?<n>",
            "(?<=", "(?<!", "(?-i:");
    private static final List<String> QUANTIFIERS =
            List.of("*", "+", "?", "{2}", "{0,2}", "{,2}", "{1,}", "*?", "+?", "??", "{1,2}?", "*+", "?+", "{2", "{0}");
    private static final List<String> MEMBERS = List.of(
            "a",
            "b",
            "z",
            "0-9",
            "a-f",
            "A-Z",
            "-",
            "^",
            "\\]",
            "\\[",
            "\\d",
            "\\w",
            "\\s",
            "\\S",
            "\\D",
            "[:alpha:]",
            "[:^digit:]",
            "[:space:]",
            "[:punct:]",
            "[:cntrl:]",
            "\\x00-\\x1f",
            "+--",
            ")-_",
            "&&",
            "[",
            "\\n",
            "\\h",
            "\u00e9",
            "\\x{100}-\\x{200}",
            "$",
            "|",
            "\\-",
            "#",
            " ");

    private final Random random;

    RandomExpressions(long seed) {
        random = new Random(seed);
    }

    String next() {
        return alternatives(3);
    }

    private String alternatives(int depth) {
        StringBuilder text = new StringBuilder(sequence(depth));
        while (random.nextInt(4) == 0) {
            text.append('|').append(sequence(depth));
        }
        return text.toString();
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int kind = random.nextInt(10);
            if (kind < 2 && depth > 0) {
                text.append(pick(GROUPS)).append(alternatives(depth - 1)).append(')');
            } else if (kind < 5) {
                text.append(bracketed());
            } else {
                text.append(pick(ATOMS));
            }
            if (random.nextInt(3) == 0) {
                text.append(pick(QUANTIFIERS));
            }
        }
        return text.toString();
    }

    private String bracketed() {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "[^" : "[");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pick(MEMBERS));
        }
        return text.append(']').toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
