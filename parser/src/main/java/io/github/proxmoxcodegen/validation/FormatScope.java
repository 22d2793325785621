package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.runtime.format.Formats;

/** Which named formats are checked. */
public enum FormatScope {
    /** Every format that is known. */
    ALL,
    /**
     * Only those that the server's schema validator registers itself ({@link Formats#isCommon}). The validator alone, without
     * the packages that use it, lets all others pass; so do verdicts recorded from one.
     */
    COMMON;

    /** Whether a format is checked. */
    boolean covers(String name) {
        return this == ALL || Formats.isCommon(name);
    }
}
