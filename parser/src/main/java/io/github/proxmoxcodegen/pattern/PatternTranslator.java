package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import java.util.List;
import java.util.Optional;

/** Translates the regular expressions of apidoc files; for any input there is an answer, never an exception. */
public final class PatternTranslator {

    private PatternTranslator() {}

    /**
     * The expression with its translations; a translation that does not exist is empty.
     *
     * @param product whose dialect the source is in: Perl, applied as {@code ^SOURCE$}, for Proxmox VE; Rust, between slashes, for
     *     Proxmox Backup Server
     * @param source the expression as the apidoc has it
     */
    public static Pattern translate(Product product, String source) {
        return explain(product, source).pattern();
    }

    /** As {@link #translate}, with the reason for each translation that is missing. */
    public static Translation explain(Product product, String source) {
        return new Translation(
                new Pattern(source, Optional.empty(), Optional.empty()),
                List.of("no ECMA-262 or Java form: the dialect of " + product.displayName()
                        + " is not translated yet"));
    }
}
