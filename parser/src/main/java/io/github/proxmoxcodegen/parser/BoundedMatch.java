package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches a text against a pattern of a stranger, with a bound on the work. */
final class BoundedMatch {

    private static final int MAX_PATTERN_LENGTH = 500;
    private static final int MAX_TEXT_LENGTH = 500;
    private static final int MAX_STEPS = 100_000;

    private BoundedMatch() {}

    /** Whether the pattern is found in the text; true as well where that cannot be told within the bounds. */
    static boolean find(Pattern pattern, String text) {
        if (pattern.java().isEmpty()
                || pattern.java().get().length() > MAX_PATTERN_LENGTH
                || text.length() > MAX_TEXT_LENGTH) {
            return true;
        }
        try {
            return java.util.regex.Pattern.compile(pattern.java().get())
                    .matcher(new CountedText(text))
                    .find();
        } catch (PatternSyntaxException | OutOfStepsException e) {
            return true;
        }
    }

    /** A matcher looks at a character at each step that it takes; this counts how often it does. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MAX_STEPS) {
                throw new OutOfStepsException();
            }
            return text.charAt(index);
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

    private static final class OutOfStepsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfStepsException() {
            super(null, null, false, false);
        }
    }
}
