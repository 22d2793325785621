package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must hold of a list ({@code type: array}).
 *
 * @param items the rule of each element ({@code items}); empty if elements are not checked
 * @param nullable whether an element may be null ({@code optional} in {@code items})
 * @param minItems the least number of elements; only Proxmox Backup Server checks it
 * @param maxItems the greatest number of elements; only Proxmox Backup Server checks it
 */
public record ArrayRule(Optional<Rule> items, boolean nullable, OptionalInt minItems, OptionalInt maxItems)
        implements Rule {

    /** A list whose elements follow a rule. */
    public static ArrayRule of(Rule items) {
        return new ArrayRule(Optional.of(items), false, OptionalInt.empty(), OptionalInt.empty());
    }

    /** A list of anything. */
    public static ArrayRule ofAny() {
        return new ArrayRule(Optional.empty(), true, OptionalInt.empty(), OptionalInt.empty());
    }

    @Override
    public void check(Object value, Violations out) {
        if (!(value instanceof List<?> list)) {
            out.type("array", value);
            return;
        }
        if (maxItems.isPresent() && list.size() > maxItems.getAsInt()) {
            out.listLength(Kind.MAX_LENGTH, maxItems.getAsInt(), list);
        } else if (minItems.isPresent() && list.size() < minItems.getAsInt()) {
            out.listLength(Kind.MIN_LENGTH, minItems.getAsInt(), list);
        }
        if (items.isPresent()) {
            Rule rule = items.get();
            int index = 0;
            for (Object element : list) {
                out.enter(index++);
                if (element != null) {
                    rule.check(element, out);
                } else if (!nullable) {
                    out.missing();
                }
                out.leave();
            }
        }
    }
}
