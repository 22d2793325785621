package io.github.proxmoxcodegen.runtime.propertystring;

import org.jspecify.annotations.Nullable;

/** What the parts of a property string must fulfil together, once each of them is right by itself. */
@FunctionalInterface
public interface WholeRule {

    /**
     * Checks the parts.
     *
     * @return what is wrong; null if nothing is
     */
    @Nullable
    Complaint check(PropertyValues values);

    /**
     * What is wrong.
     *
     * @param message in our words; must not repeat a value
     * @param serverText in the server's words
     */
    record Complaint(String message, String serverText) {}
}
