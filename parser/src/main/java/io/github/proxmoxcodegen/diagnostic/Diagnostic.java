package io.github.proxmoxcodegen.diagnostic;

import java.util.Comparator;

/**
 * One finding about an input.
 *
 * @param severity how much it matters
 * @param code a stable name, in lower case with dots and dashes, such as {@code schema.unknown-keyword}
 * @param source the name of the input as the user gave it: a file, a URL, a tag or {@code -}
 * @param position where in the input
 * @param message what is the case, in one sentence
 * @param hint what to do about it, in one sentence
 */
public record Diagnostic(
        Severity severity, String code, String source, Position position, String message, String hint) {

    /** The order in which findings are shown: by place, the graver first. */
    public static final Comparator<Diagnostic> BY_POSITION = Comparator.comparing(Diagnostic::source)
            .thenComparing(diagnostic -> diagnostic.position().line())
            .thenComparing(diagnostic -> diagnostic.position().column())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** One line: {@code file:line:column: severity: message [code] (pointer); hint}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (position.line() > 0) {
            text.append(':').append(position.line()).append(':').append(position.column());
        }
        text.append(": ").append(severity.name().toLowerCase(java.util.Locale.ROOT));
        text.append(": ").append(message).append(" [").append(code).append(']');
        if (!position.pointer().isEmpty()) {
            text.append(" at ").append(position.pointer());
        }
        return text.append("; ").append(hint).toString();
    }
}
