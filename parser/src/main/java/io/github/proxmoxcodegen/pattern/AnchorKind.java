package io.github.proxmoxcodegen.pattern;

/** The conditions on a place in the text. */
enum AnchorKind {
    /** The start of the text: {@code \A}, and {@code ^} without the modifier {@code m}. */
    TEXT_START,
    /** The end of the text: {@code \z}, and {@code $} in Rust without {@code m}. */
    TEXT_END,
    /** The end of the text or before a newline that ends it: {@code \Z}, and {@code $} in Perl without {@code m}. */
    TEXT_END_OR_FINAL_NEWLINE,
    /** The start of the text or after any newline: {@code (?m)^} in Rust. */
    LINE_START,
    /** As {@link #LINE_START}, but not after a newline that ends the text: {@code (?m)^} in Perl. */
    LINE_START_BEFORE_TEXT,
    /** The end of the text or before any newline: {@code (?m)$}. */
    LINE_END,
    /** Between a word character and another, or an end: {@code \b}. */
    WORD_BOUNDARY,
    /** Everywhere else: {@code \B}. */
    NO_WORD_BOUNDARY
}
