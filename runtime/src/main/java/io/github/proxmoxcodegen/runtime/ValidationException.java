package io.github.proxmoxcodegen.runtime;

import java.util.List;

/** Thrown where a valid value was promised and the input does not give one. Carries every violation, not the first. */
public final class ValidationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Carries violations; the message is their text, one line each.
     *
     * @param violations at least one
     */
    public ValidationException(List<Violation> violations) {
        super(ViolationText.render(violations));
        this.violations = List.copyOf(violations);
    }

    /** Everything that is wrong, sorted by path. */
    public List<Violation> violations() {
        return violations;
    }
}
