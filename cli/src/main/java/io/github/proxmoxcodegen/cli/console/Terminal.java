package io.github.proxmoxcodegen.cli.console;

import java.io.Console;
import java.util.Map;

/**
 * What is known of the terminal, if any.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param width its columns; 80 when unknown
 */
public record Terminal(boolean out, boolean err, int width) {

    /**
     * How the launcher script tells what only a script can find out cheaply: {@code o} and {@code e} for the streams
     * that are terminals, then the columns, such as {@code oe120}.
     */
    static final String PROPERTY = "proxmox-codegen.terminal";

    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int GREATEST_WIDTH = 1_000;

    /** No terminal: files, pipes and tests. */
    public static final Terminal NONE = new Terminal(false, false, DEFAULT_WIDTH);

    /** What this process writes to. */
    static Terminal ofProcess(Map<String, String> environment) {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            String columns = told.replaceAll("[^0-9]", "");
            return new Terminal(told.contains("o"), told.contains("e"), width(columns));
        }
        boolean interactive = isInteractive(System.console());
        return new Terminal(interactive, interactive, width(environment.getOrDefault("COLUMNS", "")));
    }

    /** From Java 22 on there is a console even where nothing is interactive; only {@code isTerminal} tells. */
    private static boolean isInteractive(@org.jspecify.annotations.Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int width(String columns) {
        if (columns.isEmpty() || columns.length() > 4 || !columns.chars().allMatch(Character::isDigit)) {
            return DEFAULT_WIDTH;
        }
        int width = Integer.parseInt(columns);
        return width == 0 ? DEFAULT_WIDTH : Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, width));
    }
}
