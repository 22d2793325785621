package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.runtime.constraint.TextPattern;
import io.github.proxmoxcodegen.runtime.regex.BoundedPattern;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;

/** Makes patterns ready for use, each of them once: an API repeats them a lot. Safe to share between threads. */
final class Patterns {

    /** By their translation. */
    private final Map<String, Optional<BoundedPattern>> known = new ConcurrentHashMap<>();

    /**
     * A pattern whose work is bounded.
     *
     * @return empty for one that has no translation; reading the API reported it, and it accepts everything
     */
    Optional<TextPattern> compile(Pattern pattern) {
        return pattern.java()
                .flatMap(java -> known.computeIfAbsent(java, Patterns::compiled))
                .map(bounded -> new TextPattern(pattern.source(), bounded::matches));
    }

    private static Optional<BoundedPattern> compiled(String java) {
        try {
            return Optional.of(BoundedPattern.compile(java));
        } catch (PatternSyntaxException e) {
            // A snapshot from elsewhere may carry anything under that name.
            return Optional.empty();
        }
    }
}
