package io.github.proxmoxcodegen.diagnostic;

/**
 * A place in an input.
 *
 * @param pointer the JSON pointer (RFC 6901) from the root of the document; empty for the document itself
 * @param line counted from 1; 0 when unknown
 * @param column counted from 1, in characters; 0 when unknown
 */
public record Position(String pointer, int line, int column) {

    /** The start of the document. */
    public static final Position START = new Position("", 1, 1);
}
