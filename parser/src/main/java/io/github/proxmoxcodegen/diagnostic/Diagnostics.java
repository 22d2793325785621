package io.github.proxmoxcodegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects findings about one input while it is read; not thread-safe. */
public final class Diagnostics {

    private final String source;
    private final List<Diagnostic> list = new ArrayList<>();

    public Diagnostics(String source) {
        this.source = source;
    }

    /** The name of the input as the user gave it. */
    public String source() {
        return source;
    }

    public void error(String code, Position position, String message, String hint) {
        list.add(create(Severity.ERROR, code, position, message, hint));
    }

    public void warning(String code, Position position, String message, String hint) {
        list.add(create(Severity.WARNING, code, position, message, hint));
    }

    public void note(String code, Position position, String message, String hint) {
        list.add(create(Severity.NOTE, code, position, message, hint));
    }

    /** An exception for a finding after which reading cannot go on; carries what was found before. */
    public InvalidInputException fatal(String code, Position position, String message, String hint) {
        error(code, position, message, hint);
        return new InvalidInputException(sorted());
    }

    public boolean hasErrors() {
        return list.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Every finding, by place. */
    public List<Diagnostic> sorted() {
        return list.stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    private Diagnostic create(Severity severity, String code, Position position, String message, String hint) {
        return new Diagnostic(severity, code, source, position, message, hint);
    }
}
