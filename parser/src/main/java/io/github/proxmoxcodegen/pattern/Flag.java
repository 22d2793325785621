package io.github.proxmoxcodegen.pattern;

/** The modifiers of an expression that change what the rest of it means. */
enum Flag {
    IGNORE_CASE,
    MULTI_LINE,
    DOT_ALL,
    /** Blanks and comments between the parts mean nothing. */
    EXTENDED,
    /** Blanks in bracketed classes mean nothing. */
    EXTENDED_CLASSES,
    /** {@code \d \w \s} and the POSIX classes know ASCII only. */
    ASCII_KINDS,
    /** A letter of ASCII equals only letters of ASCII when case is ignored. */
    ASCII_FOLDING
}
