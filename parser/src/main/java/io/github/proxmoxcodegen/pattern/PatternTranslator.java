package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Translates the regular expressions of apidoc files; for any input there is an answer, never an exception.
 *
 * <p>The Java form matches exactly what Proxmox matches, when it is searched for with {@code find()}. The ECMA-262 form is the one to
 * show to people and tools: it leaves out the newline that Perl lets pass at the end, and characters beyond ASCII where
 * {@code \d \w \s} and POSIX classes would have them.
 */
public final class PatternTranslator {

    /** Characters; the longest expression of the known releases has about 8,500. */
    private static final int MAX_LENGTH = 32_768;
    /** Nodes when every count is written out; some engines do just that. */
    private static final long MAX_SIZE = 200_000;

    private PatternTranslator() {}

    /**
     * The expression with its translations; a translation that does not exist is empty.
     *
     * @param product whose dialect the source is in: Perl, applied as {@code ^SOURCE$} without grouping, for Proxmox VE; Rust, between
     *     slashes, for Proxmox Backup Server
     * @param source the expression as the apidoc has it
     */
    public static Pattern translate(Product product, String source) {
        return explain(product, source).pattern();
    }

    /** As {@link #translate}, with the reason for each translation that is missing. */
    public static Translation explain(Product product, String source) {
        Node expression;
        try {
            expression = read(Dialect.of(product), source);
        } catch (UntranslatableException e) {
            return new Translation(
                    new Pattern(source, Optional.empty(), Optional.empty()),
                    List.of("no ECMA-262 or Java form: " + e.reason()));
        }
        List<String> problems = new ArrayList<>();
        Optional<String> ecma = print("ECMA-262", EcmaPrinter::print, expression, problems);
        Optional<String> java = print("Java", JavaPrinter::print, expression, problems);
        return new Translation(new Pattern(source, ecma, java), problems);
    }

    private static Node read(Dialect dialect, String source) {
        if (source.length() > MAX_LENGTH) {
            throw new UntranslatableException("longer than " + MAX_LENGTH + " characters");
        }
        Node expression =
                Separators.rewrite(Simplifier.simplify(ExpressionParser.parse(dialect, dialect.open(source))));
        if (Measures.expandedSize(expression) > MAX_SIZE) {
            throw new UntranslatableException("counts that multiply to more than " + MAX_SIZE + " parts");
        }
        return expression;
    }

    private static Optional<String> print(
            String language, Function<Node, String> printer, Node expression, List<String> problems) {
        try {
            return Optional.of(printer.apply(expression));
        } catch (UntranslatableException e) {
            problems.add("no " + language + " form: " + e.reason());
            return Optional.empty();
        }
    }
}
