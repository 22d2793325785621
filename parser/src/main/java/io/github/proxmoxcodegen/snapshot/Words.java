package io.github.proxmoxcodegen.snapshot;

import java.util.Locale;

/** How texts are spelled: bare, quoted with escapes, or raw between backticks. A snapshot is pure ASCII. */
final class Words {

    /** Ends the name of an indexed family and may end a bare word. */
    static final String FAMILY = "[n]";

    private static final boolean[] FIRST = table("_/-+");
    private static final boolean[] REST = table("_/-+.:@%");
    private static final boolean[] PATH = table("_/-+.:@%{}");

    private Words() {}

    /** Whether a bare word may start with that character. */
    static boolean starts(char c) {
        return c < FIRST.length && FIRST[c];
    }

    /** Whether a bare word may go on with that character. */
    static boolean continues(char c) {
        return c < REST.length && REST[c];
    }

    /** The end of the characters with which a bare word may go on. */
    static int end(char[] chars, int from, int length) {
        boolean[] rest = REST;
        int end = from;
        while (end < length && chars[end] < rest.length && rest[chars[end]]) {
            end++;
        }
        return end;
    }

    /** Whether a bare path may go on with that character. */
    static boolean continuesPath(char c) {
        return c < PATH.length && PATH[c];
    }

    /** The shortest spelling of a text that is read where words are. */
    static Layout.Atom spell(String text) {
        return new Layout.Atom(isBare(text) ? text : quote(text));
    }

    /** The spelling of an endpoint's path. */
    static Layout.Atom spellPath(String path) {
        boolean bare = path.startsWith("/") && path.chars().allMatch(c -> continuesPath((char) c));
        return new Layout.Atom(bare ? path : quote(path));
    }

    /** A text in quotes, or between backticks where quotes would need escapes and backticks none. */
    static String quote(String text) {
        boolean escapes = false;
        boolean raw = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escapes |= c == '\\' || c == '"';
            raw &= c >= ' ' && c <= '~' && c != '`';
        }
        return escapes && raw ? "`" + text + "`" : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }

    private static boolean isBare(String text) {
        String stem = text.endsWith(FAMILY) ? text.substring(0, text.length() - FAMILY.length()) : text;
        return !stem.isEmpty() && starts(stem.charAt(0)) && stem.chars().allMatch(c -> continues((char) c));
    }

    private static boolean[] table(String others) {
        boolean[] table = new boolean[128];
        for (char c = 0; c < table.length; c++) {
            table[c] = (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || others.indexOf(c) >= 0;
        }
        return table;
    }
}
