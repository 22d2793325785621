package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Violations;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property whose schema depends on the value of a sibling ({@code oneOf} with {@code type-property} and
 * {@code instance-types}). Where no choice fits the sibling's value, the property does not exist; where the sibling is
 * absent, it need not be given, and may not be.
 *
 * @param typeProperty the sibling
 * @param outer what must hold whatever the choice: the type beside {@code oneOf}
 * @param choices in the order of the apidoc
 */
public record VariantRule(String typeProperty, Optional<Rule> outer, List<Choice> choices) implements Rule {

    public VariantRule {
        choices = List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param types the values of the sibling that choose it
     * @param optional whether the property may be absent then
     * @param rule what must hold of its value
     */
    public record Choice(List<String> types, boolean optional, Rule rule) {
        public Choice {
            types = List.copyOf(types);
        }
    }

    /** The choice for a value of the sibling; null if there is none. */
    public @Nullable Choice choice(@Nullable String type) {
        if (type != null) {
            for (Choice choice : choices) {
                if (choice.types().contains(type)) {
                    return choice;
                }
            }
        }
        return null;
    }

    /** Checks what holds whatever the choice; the object around it, which knows the sibling, checks the rest. */
    @Override
    public void check(Object value, Violations out) {
        if (outer.isPresent()) {
            outer.get().check(value, out);
        }
    }
}
