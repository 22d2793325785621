package io.github.proxmoxcodegen.snapshot;

/** A place where a snapshot cannot be understood; caught statement by statement. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String code;
    private final String hint;

    SyntaxException(int offset, String code, String message, String hint) {
        super(message, null, false, false);
        this.offset = offset;
        this.code = code;
        this.hint = hint;
    }

    /** The place, as an index of the text. */
    int offset() {
        return offset;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
