package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;

/**
 * A single value of an answer: what its schema says, and JSON's own type for it. The texts {@code "1"} and {@code "5400"},
 * which a request may have for a truth value and a number, are none here; the numbers 1 and 0 are truth values all the
 * same, since the server has no others.
 *
 * @param rule what the schema says
 */
record JsonTypeRule(ScalarRule rule) implements Rule {

    @Override
    public void check(Object value, Violations out) {
        boolean typed = switch (rule.type()) {
            case BOOLEAN -> value instanceof Boolean || value instanceof Number;
            case INTEGER, NUMBER -> value instanceof Number;
            case STRING -> value instanceof String;
            case ANY -> true;
        };
        if (typed) {
            rule.check(value, out);
        } else {
            out.type(rule.type().keyword(), value);
        }
    }
}
