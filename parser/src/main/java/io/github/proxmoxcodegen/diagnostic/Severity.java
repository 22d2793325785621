package io.github.proxmoxcodegen.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /**
     * Something is unknown to this project, or decides which values are valid and could not be honoured; it is kept as an
     * annotation where there is room. Fails under {@code --strict}.
     */
    WARNING,
    /**
     * Something was read in a way worth knowing: an odd spelling, a value that cannot be honoured but that the server does
     * not look at either, such as a default in prose.
     */
    NOTE
}
