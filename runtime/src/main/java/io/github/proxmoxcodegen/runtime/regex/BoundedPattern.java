package io.github.proxmoxcodegen.runtime.regex;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * An expression of {@link Pattern} whose work on a text is bounded; safe to share between threads.
 *
 * <p>Expressions that a finite automaton can decide, which are nearly all, run on one: a step for each character, whatever the
 * expression and the text. The others (look-around, atomic groups, back-references, word boundaries) run on
 * {@code java.util.regex} and are stopped after {@value GuardedMatcher#MAX_STEPS} looks at a character.
 */
public final class BoundedPattern {

    /** What is known of a text. */
    public enum Outcome {
        /** The expression is found in the text. */
        FOUND,
        /** It is not. */
        NOT_FOUND,
        /** To find out took more work than a text may take. */
        GAVE_UP
    }

    private final String regex;
    private final Matching matching;

    private BoundedPattern(String regex, Matching matching) {
        this.regex = regex;
        this.matching = matching;
    }

    /**
     * The expression, ready for use.
     *
     * @param regex in the syntax of {@link Pattern}
     * @throws PatternSyntaxException if it is not an expression, or is nested so deeply that it cannot be read
     */
    public static BoundedPattern compile(String regex) {
        Optional<Program> program = RegexReader.read(regex).flatMap(Program::of);
        Matching matching = program.isPresent() ? new AutomatonMatcher(program.get()) : new GuardedMatcher(regex);
        return new BoundedPattern(regex, matching);
    }

    /** Whether the expression is found in a text; a text that is given up counts as one in which it is not. */
    public boolean matches(String text) {
        return matching.find(text) == Outcome.FOUND;
    }

    /** Whether the expression is found in a text, or whether that is not known. */
    public Outcome find(String text) {
        return matching.find(text);
    }

    /** Whether the work on a text grows with its length only. */
    public boolean isLinear() {
        return matching instanceof AutomatonMatcher;
    }

    /** The expression as it was given. */
    @Override
    public String toString() {
        return regex;
    }

    /** A way to look for an expression. */
    sealed interface Matching permits AutomatonMatcher, GuardedMatcher {
        Outcome find(String text);
    }
}
