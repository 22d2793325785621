package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.runtime.ValuePath;
import io.github.proxmoxcodegen.runtime.Violation;
import io.github.proxmoxcodegen.runtime.constraint.ArrayRule;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.Suggestions;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.validation.OperationValidator;
import java.util.List;
import java.util.Optional;

/** What to do about violations. */
final class Hints {

    private final OperationValidator validator;

    Hints(OperationValidator validator) {
        this.validator = validator;
    }

    /** What to do about a violation, in one sentence. */
    String of(Violation violation) {
        Optional<Rule> rule = rule(violation.path().steps());
        return switch (violation.kind()) {
            case UNKNOWN -> unknown(violation);
            case REQUIRES -> "give it too, or leave '" + violation.constraint().orElse("") + "' out";
            case ENUM -> rule.map(each -> near(each, violation)).orElse("");
            case SYNTAX -> rule.flatMap(Hints::definition).map(RuleWords::form).orElse("");
            default ->
                rule.map(RuleWords::of)
                        .filter(words -> !words.isEmpty())
                        .map(words -> "give " + words)
                        .orElseGet(() -> "see " + inspect());
        };
    }

    private String unknown(Violation violation) {
        List<ValuePath.Step> steps = violation.path().steps();
        Optional<PropertyStringDefinition> around =
                rule(steps.subList(0, steps.size() - 1)).flatMap(Hints::definition);
        return around.map(definition -> "its keys are " + RuleWords.keys(definition))
                .orElseGet(() -> "leave it out; " + inspect() + " lists what there is");
    }

    private String inspect() {
        Operation operation = validator.operation();
        return "inspect " + operation.method() + " " + operation.path();
    }

    private static String near(Rule rule, Violation violation) {
        String words = "give " + RuleWords.of(rule);
        if (rule instanceof ScalarRule scalar && violation.rejected().isPresent()) {
            String given = String.valueOf(violation.rejected().get());
            String question = Suggestions.hint(given, scalar.enumeration());
            return question.isEmpty() ? words : question;
        }
        return words;
    }

    /** The rule of what lies at a path; empty where several may hold, or none. */
    private Optional<Rule> rule(List<ValuePath.Step> steps) {
        Optional<Rule> rule = Optional.of(validator.rule());
        for (ValuePath.Step step : steps) {
            rule = rule.flatMap(each -> below(each, step));
        }
        return rule;
    }

    private static Optional<Rule> below(Rule rule, ValuePath.Step step) {
        if (step instanceof ValuePath.Index) {
            return rule instanceof ArrayRule array ? array.items() : Optional.empty();
        }
        String name = ((ValuePath.Name) step).name();
        if (rule instanceof ObjectRule object) {
            return object.member(name).map(ObjectRule.Member::rule);
        }
        return definition(rule).flatMap(definition -> {
            int slot = definition.slot(name);
            return slot < 0
                    ? Optional.empty()
                    : Optional.of(definition.parts().get(slot).rule());
        });
    }

    private static Optional<PropertyStringDefinition> definition(Rule rule) {
        return rule instanceof ScalarRule scalar
                        && scalar.format().isPresent()
                        && scalar.format().get() instanceof PropertyStringDefinition definition
                ? Optional.of(definition)
                : Optional.empty();
    }
}
