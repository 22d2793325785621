package io.github.proxmoxcodegen.cli.console;

import io.github.proxmoxcodegen.diagnostic.Excerpt;

/** Makes text of an input fit for a terminal: it may be hostile, and control characters do things there. */
public final class Printable {

    private static final int LONGEST = 2_000;

    private Printable() {}

    /** The text in one line: runs of white space become one space, control characters are escaped. */
    public static String line(String text) {
        return Excerpt.of(text.strip().replaceAll("\\s+", " "), LONGEST);
    }
}
