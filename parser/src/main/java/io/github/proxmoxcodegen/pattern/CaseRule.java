package io.github.proxmoxcodegen.pattern;

import java.util.Set;

/** Which characters are equal to which. */
enum CaseRule {
    EXACT,
    /** The two cases of the letters of ASCII are equal. */
    ASCII,
    /** Also, the long s (U+017F) equals {@code s} and the Kelvin sign (U+212A) equals {@code k}. */
    UNICODE;

    static CaseRule of(Set<Flag> flags) {
        if (!flags.contains(Flag.IGNORE_CASE)) {
            return EXACT;
        }
        return flags.contains(Flag.ASCII_FOLDING) ? ASCII : UNICODE;
    }
}
