package io.github.proxmoxcodegen.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class TextWrap {

    private TextWrap() {}

    /** Lines of at most that many characters, broken at spaces; a longer word is cut. An empty text has no line. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            if (!rest.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The text in at most that many characters, the last of which then is an ellipsis. */
    public static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
    }
}
