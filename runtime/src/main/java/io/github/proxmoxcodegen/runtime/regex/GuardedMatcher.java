package io.github.proxmoxcodegen.runtime.regex;

import io.github.proxmoxcodegen.runtime.regex.BoundedPattern.Outcome;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Looks for an expression with {@code java.util.regex} until that has looked at too many characters. */
final class GuardedMatcher implements BoundedPattern.Matching {

    /** Some hundredths of a second; enough for any expression that goes through a megabyte once. */
    static final int MAX_STEPS = 10_000_000;

    private final Pattern pattern;

    GuardedMatcher(String regex) {
        try {
            this.pattern = Pattern.compile(regex);
        } catch (StackOverflowError e) {
            throw new PatternSyntaxException("groups nested too deeply", regex, -1);
        }
    }

    @Override
    public Outcome find(String text) {
        try {
            return pattern.matcher(new CountedText(text)).find() ? Outcome.FOUND : Outcome.NOT_FOUND;
        } catch (TooManyStepsException | StackOverflowError e) {
            return Outcome.GAVE_UP;
        }
    }

    private static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyStepsException() {
            super("too many steps", null, false, false);
        }
    }

    /** A text that is read a limited number of times. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MAX_STEPS) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
