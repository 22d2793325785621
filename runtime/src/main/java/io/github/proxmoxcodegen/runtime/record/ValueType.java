package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.wire.ResponseReader;
import org.jspecify.annotations.Nullable;

/**
 * How a value in an answer is read.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface ValueType<T> {

    /**
     * Reads a value, and records with the reader what deviates from the schema.
     *
     * @param value as JSON has it, and not null
     * @param in the reader, standing at the place of the value
     * @return null if the value cannot be understood
     */
    @Nullable
    T read(Object value, ResponseReader in);
}
