package io.github.proxmoxcodegen.generator.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns names as they are on the wire into words, and words into type names. */
public final class Words {

    /** Words that end in s without being a plural, or whose plural is what people say. */
    private static final Set<String> UNCHANGED = Set.of(
            "access", "status", "options", "settings", "dns", "tls", "address", "features", "pbs", "cifs", "zfs");

    private Words() {}

    /** The words of a name: runs of ASCII letters and digits; {@code [n]} of a family is dropped. */
    public static List<String> of(String name) {
        String plain = name.endsWith("[n]") ? name.substring(0, name.length() - 3) : name;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isAsciiLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** The words joined in upper camel case; a word all in capitals keeps only its first. */
    public static String camel(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String rest = word.substring(1);
            boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(shouted ? rest.toLowerCase(Locale.ROOT) : rest);
        }
        return name.toString();
    }

    /** {@link #camel} of the words of one name. */
    static String camel(String name) {
        return camel(of(name));
    }

    /** The word for one of many, by the common rules of English. */
    static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 3
                || UNCHANGED.contains(lower)
                || !lower.endsWith("s")
                || lower.endsWith("ss")
                || lower.endsWith("us")) {
            return word;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean sibilant = lower.endsWith("sses")
                || lower.endsWith("xes")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("iases");
        return word.substring(0, word.length() - (sibilant ? 2 : 1));
    }

    /** The words with the last one in the singular. */
    static List<String> singularLast(List<String> words) {
        if (words.isEmpty()) {
            return words;
        }
        List<String> changed = new ArrayList<>(words);
        changed.set(changed.size() - 1, singular(changed.get(changed.size() - 1)));
        return changed;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
