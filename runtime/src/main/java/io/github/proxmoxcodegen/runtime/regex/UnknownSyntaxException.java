package io.github.proxmoxcodegen.runtime.regex;

/** An expression that the automaton does not know; never leaves this package. */
final class UnknownSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownSyntaxException() {
        super("syntax that a finite automaton does not know", null, false, false);
    }
}
