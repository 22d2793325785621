package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.model.Product;

/** The language of a regular expression and how its product applies it. */
enum Dialect {
    /** Perl 5.36 on decoded text, as Proxmox VE uses it: {@code ^} and {@code $} are put around the text of the source. */
    PERL,
    /** The Rust crate {@code regex}, as Proxmox Backup Server uses it: a search, the source between slashes. */
    RUST;

    static Dialect of(Product product) {
        return switch (product) {
            case PVE -> PERL;
            case PBS -> RUST;
        };
    }

    /** The expression that the product really runs. */
    Cursor open(String source) {
        return switch (this) {
            case PERL -> new Cursor("^" + source + "$", -1);
            case RUST ->
                source.length() > 1 && source.startsWith("/") && source.endsWith("/")
                        ? new Cursor(source.substring(1, source.length() - 1), 1)
                        : new Cursor(source, 0);
        };
    }
}
