package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A format that looks at one value.
 *
 * <p>Most rules of the server end in {@code $}, which passes a final line feed; the others are {@link #exact()}.
 */
final class NamedFormat implements Format {

    private final String name;
    private final Scanner scanner;
    private final String expectation;
    private final UnaryOperator<String> serverText;
    private final boolean exact;
    private final boolean words;
    private final Optional<String> limitation;
    private final @Nullable LongPredicate numbers;

    private NamedFormat(
            String name,
            Scanner scanner,
            String expectation,
            UnaryOperator<String> serverText,
            boolean exact,
            boolean words,
            Optional<String> limitation,
            @Nullable LongPredicate numbers) {
        this.name = name;
        this.scanner = scanner;
        this.expectation = expectation;
        this.serverText = serverText;
        this.exact = exact;
        this.words = words;
        this.limitation = limitation;
        this.numbers = numbers;
    }

    /**
     * A format whose rule lets a final line feed pass.
     *
     * @param name the name without a suffix
     * @param scanner the rule
     * @param expectation what is allowed, as it continues "expected …"
     * @param serverText what the server says; {@code {}} stands for the value
     */
    static NamedFormat of(String name, Scanner scanner, String expectation, String serverText) {
        return of(name, scanner, expectation, (String value) -> serverText);
    }

    /** The same, for a server that has more than one thing to say. */
    static NamedFormat of(String name, Scanner scanner, String expectation, UnaryOperator<String> serverText) {
        return new NamedFormat(name, scanner, expectation, serverText, false, false, Optional.empty(), null);
    }

    /** The same format, refusing a final line feed unless its scanner takes it. */
    NamedFormat exact() {
        return new NamedFormat(name, scanner, expectation, serverText, true, words, limitation, numbers);
    }

    /** The same format, known to be a list of words. */
    NamedFormat words() {
        return new NamedFormat(name, scanner, expectation, serverText, exact, true, limitation, numbers);
    }

    /** The same format, with a note of what only the server can check. */
    NamedFormat limited(String note) {
        return new NamedFormat(name, scanner, expectation, serverText, exact, words, Optional.of(note), numbers);
    }

    /** The same rule under another name. */
    NamedFormat named(String other) {
        return new NamedFormat(other, scanner, expectation, serverText, exact, words, limitation, numbers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean accepts(String text) {
        return accepts(text, 0, text.length());
    }

    @Override
    public boolean accepts(String text, int from, int to) {
        boolean feed = !exact && to > from && text.charAt(to - 1) == '\n';
        return scanner.accepts(text, from, feed ? to - 1 : to);
    }

    /** The same format, with a faster way to tell about whole numbers, which gives the same as their texts. */
    NamedFormat numbers(LongPredicate rule) {
        return new NamedFormat(name, scanner, expectation, serverText, exact, words, limitation, rule);
    }

    @Override
    public boolean accepts(long number) {
        return numbers == null ? accepts(Long.toString(number)) : numbers.test(number);
    }

    @Override
    public void report(String text, Violations out) {
        report(name, text, text, out);
    }

    /** Reports a violation of a format that is built on this one. */
    void report(String format, String text, String culprit, Violations out) {
        out.format(format, text, expectation, serverText.apply(culprit), culprit);
    }

    @Override
    public boolean isWordList() {
        return words;
    }

    @Override
    public Optional<String> limitation() {
        return limitation;
    }

    /** What is allowed, as it continues "expected …". */
    String expectation() {
        return expectation;
    }
}
