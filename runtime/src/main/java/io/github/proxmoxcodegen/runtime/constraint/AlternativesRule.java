package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Violations;
import java.util.List;
import java.util.Optional;

/**
 * A value that must follow one of several rules ({@code oneOf} without {@code type-property}): the first that accepts it
 * wins. Where none does, the violations of all are reported, under {@code oneOf[0]}, {@code oneOf[1]}, …
 *
 * @param outer what must hold whatever the alternative: the type beside {@code oneOf}
 * @param alternatives in the order of the apidoc
 */
public record AlternativesRule(Optional<Rule> outer, List<Rule> alternatives) implements Rule {

    public AlternativesRule {
        alternatives = List.copyOf(alternatives);
    }

    /** A value of which nothing is said but the alternatives. */
    public AlternativesRule(List<Rule> alternatives) {
        this(Optional.empty(), alternatives);
    }

    @Override
    public void check(Object value, Violations out) {
        if (outer.isPresent()) {
            int before = out.count();
            outer.get().check(value, out);
            if (out.count() > before) {
                return;
            }
        }
        Violations all = out.fork();
        all.enter("oneOf");
        int index = 0;
        for (Rule alternative : alternatives) {
            all.enter(index++);
            int before = all.count();
            alternative.check(value, all);
            all.leave();
            if (all.count() == before) {
                return;
            }
        }
        out.addAll(all);
    }
}
