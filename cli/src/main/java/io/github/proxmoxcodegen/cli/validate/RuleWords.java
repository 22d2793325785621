package io.github.proxmoxcodegen.cli.validate;

import io.github.proxmoxcodegen.runtime.constraint.AlternativesRule;
import io.github.proxmoxcodegen.runtime.constraint.ArrayRule;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.constraint.Numbers.Limit;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule wants, in words that end a sentence beginning with "give". */
final class RuleWords {

    private static final int MOST_LISTED = 12;

    private RuleWords() {}

    /** Such as {@code a whole number from 1 to 128}; empty if anything goes. */
    static String of(Rule rule) {
        if (rule instanceof ScalarRule scalar) {
            return ofScalar(scalar);
        }
        if (rule instanceof ArrayRule array) {
            String elements = array.items().map(RuleWords::of).orElse("");
            return elements.isEmpty() ? "a list" : "a list, each element " + elements;
        }
        if (rule instanceof VariantRule variant) {
            return "what fits the value of '" + variant.typeProperty() + "'";
        }
        if (rule instanceof AlternativesRule alternatives) {
            return alternatives.alternatives().stream().map(RuleWords::of).collect(Collectors.joining(", or "));
        }
        return rule instanceof ObjectRule ? "an object" : "";
    }

    private static String ofScalar(ScalarRule rule) {
        if (!rule.enumeration().isEmpty()) {
            return "one of " + listed(rule.enumeration());
        }
        Optional<Format> format = rule.format();
        if (format.isPresent() && format.get() instanceof PropertyStringDefinition definition) {
            return parts(definition);
        }
        String type = switch (rule.type()) {
            case BOOLEAN -> "1 or 0";
            case INTEGER -> "a whole number" + range(rule);
            case NUMBER -> "a number" + range(rule);
            case STRING -> "text" + length(rule);
            case ANY -> "a value";
        };
        String kind = format.map(Format::name)
                .filter(name -> !name.isEmpty())
                .map(name -> " of the format " + name)
                .orElse("");
        String pattern =
                rule.pattern().map(each -> " that matches " + each.source()).orElse("");
        return type + kind + pattern;
    }

    /** What a property string looks like. */
    static String form(PropertyStringDefinition definition) {
        return "write key=value, separated by commas"
                + definition
                        .defaultPart()
                        .map(part -> "; only the value of '" + part.name() + "' may stand alone")
                        .orElse("");
    }

    private static String parts(PropertyStringDefinition definition) {
        return "parts key=value, separated by commas, with the keys " + keys(definition);
    }

    /** The keys of a property string. */
    static String keys(PropertyStringDefinition definition) {
        return listed(definition.parts().stream()
                .map(PropertyStringDefinition.Part::name)
                .toList());
    }

    /** Words in a row, the first few if there are many. */
    private static String listed(List<String> words) {
        String more = words.size() > MOST_LISTED ? ", … (" + words.size() + " in all)" : "";
        return words.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + more;
    }

    private static String range(ScalarRule rule) {
        String from = rule.minimum().map(Limit::text).orElse("");
        String to = rule.maximum().map(Limit::text).orElse("");
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : " up to " + to;
        }
        return to.isEmpty() ? " from " + from + " on" : " from " + from + " to " + to;
    }

    private static String length(ScalarRule rule) {
        String least = rule.minLength().isPresent() ? rule.minLength().getAsInt() + "" : "";
        String most = rule.maxLength().isPresent() ? rule.maxLength().getAsInt() + "" : "";
        if (least.isEmpty()) {
            return most.isEmpty() ? "" : " of at most " + most + " characters";
        }
        return most.isEmpty()
                ? " of at least " + least + " characters"
                : " of " + least + " to " + most + " characters";
    }
}
