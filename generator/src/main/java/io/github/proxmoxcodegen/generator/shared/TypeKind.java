package io.github.proxmoxcodegen.generator.shared;

/** What kinds of types are worth a name of their own. */
public enum TypeKind {
    /** A single value out of at least two. */
    ENUMERATION,
    /** A text with parts: {@code virtio,bridge=vmbr0}. */
    PROPERTY_STRING,
    /** An object with declared members. */
    OBJECT
}
