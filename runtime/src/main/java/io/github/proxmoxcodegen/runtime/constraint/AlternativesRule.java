package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Violations;
import java.util.List;

/**
 * A value that must follow one of several rules ({@code oneOf} without {@code type-property}): the first that accepts it
 * wins. Where none does, the violations of all are reported, under {@code oneOf[0]}, {@code oneOf[1]}, …
 *
 * @param alternatives in the order of the apidoc
 */
public record AlternativesRule(List<Rule> alternatives) implements Rule {

    public AlternativesRule {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public void check(Object value, Violations out) {
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
