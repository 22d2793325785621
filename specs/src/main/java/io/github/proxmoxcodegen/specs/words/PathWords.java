package io.github.proxmoxcodegen.specs.words;

import java.util.Locale;

/**
 * Plain words for a segment that no vocabulary knows, so that a release of tomorrow gets readable summaries too. Only
 * ASCII letters and digits pass: the segment may come from anybody.
 */
final class PathWords {

    private PathWords() {}

    /** The words of a segment: {@code prefix-lists} and {@code {prefix_lists}} both give {@code prefix lists}. */
    static String of(String segment) {
        StringBuilder words = new StringBuilder(segment.length());
        boolean gap = false;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean word = c < 128 && Character.isLetterOrDigit(c);
            if (word) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                words.append(c);
            }
            gap = !word;
        }
        return words.isEmpty() ? "item" : words.toString().toLowerCase(Locale.ROOT);
    }

    /** The singular of the last word, by the rules that hold for the plurals of API paths. */
    static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3).concat("y");
        }
        if (plural.endsWith("sses") || plural.endsWith("xes") || plural.endsWith("ches")) {
            return plural.substring(0, plural.length() - 2);
        }
        boolean ownS = plural.endsWith("ss") || plural.endsWith("us") || plural.endsWith("is");
        return plural.endsWith("s") && !ownS ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** The plural of a noun. */
    static String plural(String noun) {
        return singular(noun).equals(noun) ? noun.concat("s") : noun;
    }

    /** The noun with its indefinite article. */
    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ").concat(noun);
    }
}
