package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.runtime.constraint.IndexedNames;

/**
 * Options with an index, such as {@code net0}. Every option of every guest is asked what it is, so this goes without
 * regular expressions.
 */
public final class IndexedOption {

    /** More than the index of any family has. */
    private static final int MOST_DIGITS = 3;

    private IndexedOption() {}

    /** Whether an option is a name of a family with an index behind it. */
    public static boolean isOf(String family, String option) {
        int digits = option.length() - family.length();
        return digits >= 1 && digits <= MOST_DIGITS && IndexedNames.isOfFamily(option, family);
    }
}
