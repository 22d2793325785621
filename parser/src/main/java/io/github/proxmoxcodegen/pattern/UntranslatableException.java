package io.github.proxmoxcodegen.pattern;

/** An expression, or a part of it, that has no equivalent; never leaves this package. */
final class UntranslatableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UntranslatableException(String message) {
        // Hostile input can cause any number of these, and nobody reads their stack traces.
        super(message, null, false, false);
    }

    /** The reason, as a noun phrase that fits after a colon. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
