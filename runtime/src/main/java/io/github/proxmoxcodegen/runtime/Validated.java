package io.github.proxmoxcodegen.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a validation came to: a value, or everything that is wrong with the input.
 *
 * @param <T> what valid input becomes
 */
public sealed interface Validated<T> {

    /**
     * The input was valid.
     *
     * @param get what it became
     * @param <T> its type
     */
    record Valid<T>(T get) implements Validated<T> {
        @Override
        public List<Violation> violations() {
            return List.of();
        }

        @Override
        public <R> Validated<R> map(Function<? super T, ? extends R> function) {
            return new Valid<>(function.apply(get));
        }
    }

    /**
     * The input was not valid.
     *
     * @param violations at least one, sorted by path
     * @param <T> what it would have become
     */
    record Invalid<T>(List<Violation> violations) implements Validated<T> {
        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("an invalid result needs at least one violation");
            }
        }

        @Override
        public <R> Validated<R> map(Function<? super T, ? extends R> function) {
            return new Invalid<>(violations);
        }
    }

    /** A valid result. */
    static <T> Validated<T> valid(T value) {
        return new Valid<>(value);
    }

    /** An invalid result; at least one violation. */
    static <T> Validated<T> invalid(List<Violation> violations) {
        return new Invalid<>(violations);
    }

    /** Whether the input was valid. */
    default boolean isValid() {
        return this instanceof Valid;
    }

    /** The value, if the input was valid. */
    default Optional<T> value() {
        return this instanceof Valid<T> valid ? Optional.of(valid.get()) : Optional.empty();
    }

    /** Everything that is wrong, sorted by path; empty if the input was valid. */
    List<Violation> violations();

    /** The same result with the value changed. */
    <R> Validated<R> map(Function<? super T, ? extends R> function);

    /**
     * The value.
     *
     * @throws ValidationException with every violation, if the input was not valid
     */
    default T orElseThrow() {
        if (this instanceof Valid<T> valid) {
            return valid.get();
        }
        throw new ValidationException(violations());
    }
}
