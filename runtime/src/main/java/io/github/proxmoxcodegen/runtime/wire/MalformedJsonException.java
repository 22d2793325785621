package io.github.proxmoxcodegen.runtime.wire;

/** Thrown for a text that is no JSON; the message says what was wrong and where. */
public final class MalformedJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String problem, int line, int column) {
        super("no JSON: " + problem + " at line " + line + ", column " + column);
    }
}
