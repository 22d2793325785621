package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.generator.java.Javadoc;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of generated comments: those of the model where there are any, and the facts beside them. */
public final class Docs {

    private Docs() {}

    /**
     * What an operation does, and how it is called.
     *
     * @param what how the first sentence begins, before the call
     */
    public static String operation(Operation operation, String what) {
        String call = Javadoc.code(operation.method() + " " + operation.path());
        String summary = operation.summary().map(Javadoc::sentence).orElse("");
        String description = operation
                .description()
                .filter(text -> !text.equals(operation.summary().orElse("")))
                .map(Javadoc::inline)
                .orElse("");
        StringBuilder text = new StringBuilder(what).append(' ').append(call);
        text.append(summary.isEmpty() ? "." : ": " + lowerFirst(summary));
        String first = Javadoc.wrap(text.toString());
        return description.isEmpty() ? first : first + "\n\n<p>" + Javadoc.wrap(description);
    }

    private static String lowerFirst(String sentence) {
        boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
        return word ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence;
    }

    /** What a type is. */
    static String type(Schema schema, String otherwise) {
        return Javadoc.wrap(description(schema).orElse(otherwise));
    }

    /** What a component means, and what is allowed. */
    static String component(Component component) {
        List<String> sentences = new ArrayList<>();
        sentences.add(description(component.schema())
                .orElseGet(() ->
                        "The value of " + Javadoc.code(component.property().name()) + "."));
        sentences.addAll(facts(component.property()));
        return Javadoc.wrapAfter("@param " + component.java(), String.join(" ", sentences));
    }

    /** What a component means, in one sentence. */
    static String brief(Component component) {
        return Javadoc.wrap(component
                .schema()
                .annotations()
                .prose()
                .description()
                .map(Javadoc::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .orElseGet(() ->
                        "The value of " + Javadoc.code(component.property().name()) + "."));
    }

    private static Optional<String> description(Schema schema) {
        return schema.annotations()
                .prose()
                .description()
                .map(Javadoc::inline)
                .filter(text -> !text.isEmpty())
                .map(text -> ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".");
    }

    private static List<String> facts(Property property) {
        List<String> facts = new ArrayList<>();
        property.family().ifPresent(family -> facts.add(family(family)));
        if (property.schema() instanceof ScalarSchema scalar) {
            Constraints constraints = scalar.constraints();
            range(constraints).ifPresent(facts::add);
            constraints.maxLength().ifPresent(limit -> facts.add("At most " + limit + " characters."));
        }
        property.schema().annotations().defaultValue().ifPresent(value -> facts.add(defaultValue(value)));
        if (!property.requires().isEmpty()) {
            facts.add("Needs "
                    + String.join(
                            ", ",
                            property.requires().stream().map(Javadoc::code).toList())
                    + ".");
        }
        property.condition()
                .ifPresent(condition -> facts.add("Only where " + Javadoc.code(condition.typeProperty()) + " is "
                        + String.join(
                                ", ",
                                condition.instanceTypes().stream()
                                        .map(Javadoc::code)
                                        .toList())
                        + "."));
        return facts;
    }

    private static String family(IndexedFamily family) {
        return "By index, from " + family.first() + " to " + family.last() + ".";
    }

    private static Optional<String> range(Constraints constraints) {
        Optional<String> minimum = constraints.minimum().map(BigDecimal::toPlainString);
        Optional<String> maximum = constraints.maximum().map(BigDecimal::toPlainString);
        if (minimum.isPresent() && maximum.isPresent()) {
            return Optional.of("From " + minimum.get() + " to " + maximum.get() + ".");
        }
        return minimum.map(limit -> "At least " + limit + ".").or(() -> maximum.map(limit -> "At most " + limit + "."));
    }

    private static String defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Value literal) {
            return "Default: " + Javadoc.code(text(literal.literal())) + ".";
        }
        return value instanceof DefaultValue.Remark remark ? "Default: " + Javadoc.inline(remark.text()) + "." : "";
    }

    /** A constant as it stands on the wire. */
    static String text(Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return bool.value() ? "1" : "0";
        }
        return literal instanceof Literal.Num number
                ? number.value().toPlainString()
                : ((Literal.Text) literal).value();
    }
}
