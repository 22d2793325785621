package io.github.proxmoxcodegen.cli.console;

import java.util.Locale;
import java.util.Map;

/** When to write in colour ({@code --color}). */
public enum ColorMode {
    /** On a terminal, unless the environment says otherwise. */
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * Whether a stream gets colour.
     *
     * <p>{@code NO_COLOR} (not empty) turns it off everywhere, {@code CLICOLOR_FORCE} (neither empty nor 0) turns it on
     * everywhere, {@code CLICOLOR=0} and {@code TERM=dumb} turn it off on a terminal.
     */
    boolean on(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> {
                if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
                    yield false;
                }
                String force = environment.getOrDefault("CLICOLOR_FORCE", "");
                if (!force.isEmpty() && !force.equals("0")) {
                    yield true;
                }
                yield terminal
                        && !environment.getOrDefault("TERM", "").equals("dumb")
                        && !environment.getOrDefault("CLICOLOR", "").equals("0");
            }
        };
    }

    /** The value as people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
