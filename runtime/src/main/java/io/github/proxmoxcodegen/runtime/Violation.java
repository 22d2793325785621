package io.github.proxmoxcodegen.runtime;

import java.util.Optional;

/**
 * One thing that is wrong with one value.
 *
 * @param path where the value lies; for {@link Kind#MISSING} and {@link Kind#REQUIRES} where it should lie
 * @param kind which rule it breaks
 * @param message what is wrong and what is allowed, in one sentence without the path; secrets are masked in it and long
 *     values shortened
 * @param rejected the value as it was given; empty where there was none; {@link Secrets#MASK} for a secret
 * @param constraint what the rule says: the limit, the pattern, the name of the format or type, the values allowed joined
 *     by {@code ", "}, the property that requires; empty where the kind says it all
 * @param text the property string inside which the value lies, or which cannot be taken apart; empty for a value of its
 *     own
 * @param serverMessage the text that a Proxmox server answers for this violation, to be read by programs that compare it
 */
public record Violation(
        ValuePath path,
        Kind kind,
        String message,
        Optional<Object> rejected,
        Optional<String> constraint,
        Optional<Text> text,
        String serverMessage) {

    /**
     * A property string with something wrong in it.
     *
     * @param path where the text lies
     * @param format the name of its format; empty if the apidoc writes its parts out
     */
    public record Text(ValuePath path, String format) {}

    /** The path and the message on one line. */
    @Override
    public String toString() {
        return path.steps().isEmpty() ? message : path + ": " + message;
    }
}
