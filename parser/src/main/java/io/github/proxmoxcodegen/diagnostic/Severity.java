package io.github.proxmoxcodegen.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** Something of the input could not be honoured; it is kept as an annotation. Fails under {@code --strict}. */
    WARNING,
    /** Something of the input was read in a way worth knowing. */
    NOTE
}
