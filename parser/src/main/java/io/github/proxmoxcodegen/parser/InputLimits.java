package io.github.proxmoxcodegen.parser;

/**
 * How much of an input is read before it is refused; inputs may be hostile.
 *
 * @param maxBytes the greatest number of bytes once unpacked; real files have less than 5 MB
 * @param maxDepth the deepest nesting of JSON arrays and objects; real files have 25
 * @param maxTextLength the greatest number of characters in one text
 * @param maxTokens the greatest number of JSON tokens, which bounds the memory that the model takes; real files have less
 *     than 120,000
 */
public record InputLimits(long maxBytes, int maxDepth, int maxTextLength, long maxTokens) {

    /** 64 MiB, 256 levels, 1 Mi characters for one text, 2 million tokens. */
    public static final InputLimits DEFAULT = new InputLimits(64L << 20, 256, 1 << 20, 2_000_000);

    /** The deepest nesting that can be asked for: reading takes stack for each level. */
    public static final int GREATEST_DEPTH = 1_000;

    public InputLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxTextLength < 1 || maxTokens < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (maxDepth > GREATEST_DEPTH) {
            throw new IllegalArgumentException("a nesting of more than " + GREATEST_DEPTH + " cannot be read");
        }
    }

    /** The same limits with another greatest number of bytes. */
    public InputLimits withMaxBytes(long newMaxBytes) {
        return new InputLimits(newMaxBytes, maxDepth, maxTextLength, maxTokens);
    }
}
