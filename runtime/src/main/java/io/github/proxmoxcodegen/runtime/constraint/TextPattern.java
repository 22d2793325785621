package io.github.proxmoxcodegen.runtime.constraint;

import java.util.function.Predicate;

/**
 * A pattern of the apidoc and the means to apply it ({@code pattern}).
 *
 * <p>The server applies {@code ^PATTERN$} without grouping; whoever builds the predicate has taken care of that and of a
 * bound on the work.
 *
 * @param source the pattern as the apidoc has it, to be shown
 * @param matcher whether a text matches; must be safe to share between threads
 */
public record TextPattern(String source, Predicate<String> matcher) {

    /** Whether a text matches. */
    public boolean matches(String text) {
        return matcher.test(text);
    }
}
