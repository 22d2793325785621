package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Violations;
import java.util.Optional;

/**
 * A rule for text that goes beyond patterns ({@code format}): a named one such as {@code pve-vmid}, or the parts of a
 * property string. Immutable and safe to share between threads.
 */
public interface Format {

    /** The name under which the server registers the rule; empty for a property string without a name. */
    String name();

    /** Whether a text follows the rule. Builds no message and throws nothing. */
    boolean accepts(String text);

    /** Whether the stretch of a text from one index to another, exclusive, follows the rule. */
    default boolean accepts(String text, int from, int to) {
        return accepts(text.substring(from, to));
    }

    /** Whether a whole number follows the rule, as its decimal text would. */
    default boolean accepts(long number) {
        return accepts(Long.toString(number));
    }

    /**
     * Reports what is wrong with a text that the rule does not accept.
     *
     * @param text a text for which {@link #accepts} is false
     * @param out the collector, standing at the place of the text
     */
    void report(String text, Violations out);

    /**
     * What the server checks beyond this, and cannot be known elsewhere: the contents of its files, the state of its
     * cluster. Empty where the rule is complete.
     */
    default Optional<String> limitation() {
        return Optional.empty();
    }

    /**
     * Whether the rule is nothing but a list of words. Beside an enumeration, which is narrower, such a rule is not
     * checked: the enumeration says better what is allowed.
     */
    default boolean isWordList() {
        return false;
    }
}
