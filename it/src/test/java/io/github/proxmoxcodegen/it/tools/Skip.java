package io.github.proxmoxcodegen.it.tools;

import org.junit.jupiter.api.Assumptions;

/**
 * Leaves a check out because this machine lacks what it needs.
 *
 * <p>The reason is printed, not only recorded: a skipped check that nobody notices is a check that nobody has. With
 * {@code -Dchecks.required=true} nothing may be skipped.
 */
public final class Skip {

    private Skip() {}

    /** Ends the running test as skipped, for that reason. Never returns normally. */
    public static RuntimeException because(String reason) {
        if (Boolean.getBoolean("checks.required")) {
            throw new AssertionError("Required by -Dchecks.required, but cannot run: " + reason);
        }
        System.out.println("SKIPPED: " + reason);
        return Assumptions.abort(reason);
    }
}
