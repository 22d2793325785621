package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Violations;

/**
 * A schema made ready to check values; immutable and safe to share between threads.
 *
 * <p>Values are what JSON or a form gives: {@link String}, {@link Number}, {@link Boolean}, {@link java.util.List},
 * {@link java.util.Map} with texts as keys. Whether a value may be absent or null is for its container to decide.
 */
public interface Rule {

    /**
     * Checks a value and reports what is wrong with it.
     *
     * @param value a value that is present and not null
     * @param out the collector, standing at the place of the value
     */
    void check(Object value, Violations out);

    /** Checks the member of that name, with the collector standing at its container. */
    default void check(Object value, String name, Violations out) {
        out.enter(name);
        check(value, out);
        out.leave();
    }
}
