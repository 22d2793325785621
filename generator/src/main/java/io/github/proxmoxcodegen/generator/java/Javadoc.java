package io.github.proxmoxcodegen.generator.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns text that others wrote into text that may stand in a Javadoc comment: nothing in it can end the comment, start a
 * tag or be taken for HTML. Words between backquotes become code, as people write them in Markdown.
 */
public final class Javadoc {

    /** What may be taken for a tag; within a word, as in the name of a user, it is none. */
    private static final Pattern TAG = Pattern.compile("(?<![A-Za-z0-9])@");

    private static final int WIDTH = 110;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");
    private static final Pattern CODE = Pattern.compile("`([^`]{1,200})`");

    /** The end of a sentence that another word follows; abbreviations in the middle of one have a small letter after them. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?= [A-Z`\"'(])");

    private Javadoc() {}

    /** A text as one paragraph, wrapped. */
    public static String paragraph(String text) {
        return wrap(inline(text));
    }

    /** The first sentence of a text, with a full stop at its end; empty if there are no words. */
    public static String sentence(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        Matcher end = SENTENCE_END.matcher(line);
        String first = end.find() ? line.substring(0, end.end()) : line;
        if (first.isEmpty()) {
            return "";
        }
        String escaped = inline(first);
        return ".!?".indexOf(first.charAt(first.length() - 1)) >= 0 ? escaped : escaped + ".";
    }

    /** A text on one line. */
    public static String inline(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        StringBuilder escaped = new StringBuilder();
        Matcher code = CODE.matcher(line);
        int at = 0;
        while (code.find()) {
            escaped.append(escape(line.substring(at, code.start()))).append(code(code.group(1)));
            at = code.end();
        }
        return escaped.append(escape(line.substring(at))).toString();
    }

    /** A value as code. */
    public static String code(String value) {
        String line = BLANKS.matcher(value).replaceAll(" ");
        if (line.isBlank()) {
            return "an empty text";
        }
        boolean plain = line.chars().allMatch(c -> c >= ' ' && c < 127)
                && !line.contains("*/")
                && line.indexOf('\\') < 0
                && !TAG.matcher(line).find()
                && isBalanced(line);
        return plain ? "{@code " + line + "}" : "<code>" + escape(line) + "</code>";
    }

    /** Breaks a text into lines of a width that is pleasant to read. */
    public static String wrap(String text) {
        return wrap(text, 0, "");
    }

    /** The same for what stands behind a block tag and its name: it begins further in, and goes on indented. */
    public static String wrapAfter(String tag, String text) {
        return wrap(text, tag.length() + 1, "    ");
    }

    private static String wrap(String text, int begin, String indent) {
        StringBuilder lines = new StringBuilder();
        int column = begin;
        for (String word : text.split(" ", -1)) {
            if (lines.length() > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (lines.length() > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    private static boolean isBalanced(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '*' -> escaped.append("&#42;");
                case '\\' -> escaped.append("&#92;");
                default -> escaped.append(Character.isSurrogate(c) || Character.isDefined(c) ? c : ' ');
            }
        }
        return escaped.toString();
    }
}
