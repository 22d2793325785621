package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the answers of one operation: what stands under {@code data}, as JSON gives it. Safe to share between threads.
 *
 * <p>The server never checks its answers, and they drift from their schemas: numbers come as texts, members are missing
 * or undeclared. A client that takes all that looks at {@link #deviations} only out of interest.
 */
public final class ResponseValidator {

    private final Schema schema;
    private final Lazy<Rule> strict;
    private final Lazy<Rule> declared;

    ResponseValidator(Schema schema, Lazy<Rule> strict, Lazy<Rule> declared) {
        this.schema = schema;
        this.strict = strict;
        this.declared = declared;
    }

    /**
     * What contradicts the schema. A declared number must be a number of JSON, a text a text; the numbers 1 and 0 are truth
     * values, as are {@code true} and {@code false}; null counts as absent.
     *
     * @return sorted by path; empty if the answer is as its schema says
     */
    public List<Violation> violations(@Nullable Object data) {
        return check(strict, data);
    }

    /**
     * What differs from the schema in any way: {@link #violations}, and names that the schema does not declare though it
     * allows others.
     *
     * @return sorted by path; empty if nothing differs
     */
    public List<Violation> deviations(@Nullable Object data) {
        return check(declared, data);
    }

    private List<Violation> check(Lazy<Rule> rule, @Nullable Object data) {
        Violations out = new Violations();
        if (data != null) {
            rule.get().check(data, out);
        } else if (!(schema instanceof NullSchema) && !(schema instanceof AnySchema)) {
            out.missing();
        }
        return out.sorted();
    }
}
