package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * A regular expression of the source and what it means elsewhere.
 *
 * <p>Proxmox VE applies {@code ^SOURCE$} without grouping, so a top-level alternation is anchored at its outer ends only;
 * Proxmox Backup Server writes its own anchors. Both translations carry whatever anchors are needed: a value matches
 * when a search finds the expression.
 *
 * @param source as the apidoc has it, in the dialect of Perl or of Rust
 * @param ecma the ECMA-262 equivalent for OpenAPI; empty when there is none
 * @param java the {@link java.util.regex.Pattern} equivalent, to be used with {@code find()}; empty when there is none
 */
public record Pattern(String source, Optional<String> ecma, Optional<String> java) {}
