package io.github.proxmoxcodegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects findings about one input while it is read; not thread-safe.
 *
 * <p>After {@value #MAX_FINDINGS} findings the rest is left out and one warning says so: a hostile input can earn millions.
 */
public final class Diagnostics {

    private static final int MAX_FINDINGS = 5_000;

    private final String source;
    private final List<Diagnostic> list = new ArrayList<>();
    private boolean errors;

    public Diagnostics(String source) {
        this.source = source;
    }

    /** The name of the input as the user gave it. */
    public String source() {
        return source;
    }

    public void error(String code, Position position, String message, String hint) {
        add(create(Severity.ERROR, code, position, message, hint));
    }

    public void warning(String code, Position position, String message, String hint) {
        add(create(Severity.WARNING, code, position, message, hint));
    }

    public void note(String code, Position position, String message, String hint) {
        add(create(Severity.NOTE, code, position, message, hint));
    }

    /** An exception for a finding after which reading cannot go on; carries what was found before. */
    public InvalidInputException fatal(String code, Position position, String message, String hint) {
        list.add(create(Severity.ERROR, code, position, message, hint));
        errors = true;
        return new InvalidInputException(sorted());
    }

    public boolean hasErrors() {
        return errors;
    }

    /** Every finding, by place. */
    public List<Diagnostic> sorted() {
        return list.stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    private void add(Diagnostic diagnostic) {
        boolean firstError = diagnostic.severity() == Severity.ERROR && !errors;
        errors |= firstError;
        if (list.size() < MAX_FINDINGS || firstError) {
            list.add(diagnostic);
        } else if (list.size() == MAX_FINDINGS) {
            list.add(create(
                    Severity.WARNING,
                    "diagnostics.too-many",
                    diagnostic.position(),
                    "more than " + MAX_FINDINGS + " findings; what follows is not listed",
                    "mend the first ones and try again"));
        }
    }

    private Diagnostic create(Severity severity, String code, Position position, String message, String hint) {
        return new Diagnostic(severity, code, source, position, message, hint);
    }
}
