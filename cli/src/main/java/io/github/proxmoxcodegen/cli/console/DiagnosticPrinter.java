package io.github.proxmoxcodegen.cli.console;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows findings about an input on standard error, with the line they are about where the input is a file. */
public final class DiagnosticPrinter {

    private static final int MOST_ERRORS = 20;
    private static final int MOST_WARNINGS_OF_A_CODE = 3;

    private final Console console;
    private final boolean everything;

    /** Shows the errors and a few warnings of each kind, and tells how many more there are. */
    public DiagnosticPrinter(Console console) {
        this(console, false);
    }

    /** Shows every finding, or a selection. */
    public DiagnosticPrinter(Console console, boolean everything) {
        this.console = console;
        this.everything = everything;
    }

    /** Prints findings in their order; warnings and notes only unless the console is quiet. */
    public void print(List<Diagnostic> diagnostics) {
        List<Diagnostic> shown = everything ? diagnostics : selection(diagnostics);
        SourceLines lines = SourceLines.of(shown);
        PrintWriter writer = console.err();
        for (Diagnostic diagnostic : shown) {
            print(writer, diagnostic, lines);
        }
        String rest = rest(diagnostics, shown);
        if (!rest.isEmpty() && !console.isQuiet()) {
            writer.println(console.errPaint().apply(Style.FAINT, rest));
        }
        writer.flush();
    }

    private List<Diagnostic> selection(List<Diagnostic> diagnostics) {
        List<Diagnostic> selected = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            boolean take = switch (diagnostic.severity()) {
                case ERROR -> errors++ < MOST_ERRORS;
                case WARNING ->
                    !console.isQuiet() && counts.merge(diagnostic.code(), 1, Integer::sum) <= MOST_WARNINGS_OF_A_CODE;
                case NOTE -> false;
            };
            if (take) {
                selected.add(diagnostic);
            }
        }
        return selected;
    }

    private void print(PrintWriter writer, Diagnostic diagnostic, SourceLines lines) {
        Paint paint = console.errPaint();
        Style style = switch (diagnostic.severity()) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case NOTE -> Style.CYAN;
        };
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        console.labelled(style, severity, Printable.line(diagnostic.message()) + " [" + diagnostic.code() + "]");
        if (hasPlace(diagnostic)) {
            writer.println(paint.apply(Style.FAINT, "  at ") + place(diagnostic));
        }
        lines.line(diagnostic).ifPresent(line -> {
            writer.println(paint.apply(Style.FAINT, "   | ") + line.text());
            writer.println(paint.apply(Style.FAINT, "   | ") + " ".repeat(line.caret()) + paint.apply(style, "^"));
        });
        console.labelled(Style.CYAN, "hint", Printable.line(diagnostic.hint()));
    }

    /** Whether there is more to say than the name of the input, where the message has that already. */
    private static boolean hasPlace(Diagnostic diagnostic) {
        return diagnostic.position().line() > 0
                || !diagnostic.position().pointer().isEmpty()
                || !diagnostic.message().contains(diagnostic.source());
    }

    private static String place(Diagnostic diagnostic) {
        StringBuilder place = new StringBuilder(
                diagnostic.source().equals("-") ? "standard input" : Printable.line(diagnostic.source()));
        if (diagnostic.position().line() > 0) {
            place.append(':')
                    .append(diagnostic.position().line())
                    .append(':')
                    .append(diagnostic.position().column());
        }
        if (!diagnostic.position().pointer().isEmpty()) {
            place.append(" (")
                    .append(Printable.line(diagnostic.position().pointer()))
                    .append(')');
        }
        return place.toString();
    }

    private static String rest(List<Diagnostic> all, List<Diagnostic> shown) {
        Map<Severity, Integer> hidden = new EnumMap<>(Severity.class);
        all.forEach(diagnostic -> hidden.merge(diagnostic.severity(), 1, Integer::sum));
        shown.forEach(diagnostic -> hidden.merge(diagnostic.severity(), -1, Integer::sum));
        List<String> parts = new ArrayList<>();
        hidden.forEach((severity, count) -> {
            if (count > 0) {
                parts.add(Quantity.of(count, severity.name().toLowerCase(Locale.ROOT)));
            }
        });
        String more = shown.isEmpty() ? "" : "more ";
        return parts.isEmpty() ? "" : String.join(" and ", parts) + " " + more + "about the input; --verbose shows all";
    }
}
