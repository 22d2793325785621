package io.github.proxmoxcodegen.diagnostic;

import java.util.List;

/** An input that cannot be used; carries every finding, of which at least one is an error. */
public final class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public InvalidInputException(List<Diagnostic> diagnostics) {
        super(summary(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** A failure with a single finding. */
    public InvalidInputException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /** The findings, in the order in which to show them. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String summary(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(Diagnostic::toString)
                .orElseThrow(() -> new IllegalArgumentException("no error among the findings"));
    }
}
