package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import io.github.proxmoxcodegen.runtime.constraint.AlternativesRule;
import io.github.proxmoxcodegen.runtime.constraint.ArrayRule;
import io.github.proxmoxcodegen.runtime.constraint.NullRule;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes rules of schemas. */
final class RuleCompiler implements SchemaVisitor<Rule> {

    /** What the rules are for. */
    enum Purpose {
        /** The parameters of a request, by the server's own measure. */
        REQUEST,
        /** An answer, by what its schema says. */
        ANSWER,
        /** An answer, in which nothing may stand that its schema does not declare, even where it allows that. */
        DECLARED_ANSWER
    }

    private final Product product;
    private final ScalarCompiler scalars;
    private final Purpose purpose;

    RuleCompiler(Product product, ScalarCompiler scalars, Purpose purpose) {
        this.product = product;
        this.scalars = scalars;
        this.purpose = purpose;
    }

    /** The rule of everything that a request carries. */
    ObjectRule compile(Parameters parameters) {
        ObjectRule.Builder rule = ObjectRule.request();
        if (parameters.unchecked()) {
            return rule.build();
        }
        for (Parameter parameter : parameters.list()) {
            if (parameter.declared()) {
                add(rule, parameter.property());
            } else {
                // Only the path names it, where every value is text.
                rule.member(parameter.name(), ScalarRule.of(ScalarType.STRING).build(), true);
            }
        }
        add(rule, parameters.additional());
        return rule.build();
    }

    /** The rule of any value. */
    Rule compile(Schema schema) {
        return schema.accept(this);
    }

    private void add(ObjectRule.Builder rule, Property property) {
        Rule value = compile(property.schema());
        if (property.family().isPresent()) {
            IndexedFamily family = property.family().get();
            rule.family(family.prefix(), family.first(), family.last(), value, property.requires());
        } else {
            rule.member(new ObjectRule.Member(property.name(), value, property.optional(), property.requires()));
        }
    }

    private void add(ObjectRule.Builder rule, Additional additional) {
        if (additional instanceof Additional.Typed typed) {
            rule.additional(compile(typed.schema()));
        } else if (additional instanceof Additional.Forbidden) {
            rule.closed();
        }
    }

    @Override
    public Rule visitScalar(ScalarSchema schema) {
        return typed(scalars.compile(schema));
    }

    @Override
    public Rule visitAny(AnySchema schema) {
        return typed(scalars.compile(schema));
    }

    private Rule typed(ScalarRule rule) {
        return purpose == Purpose.REQUEST ? rule : new JsonTypeRule(rule);
    }

    @Override
    public Rule visitArray(ArraySchema schema) {
        // The validator of Proxmox VE knows no bounds for lists.
        boolean bounded = product == Product.PBS;
        return new ArrayRule(
                schema.items().map(this::compile),
                schema.items().isEmpty(),
                bounded ? schema.minItems() : OptionalInt.empty(),
                bounded ? schema.maxItems() : OptionalInt.empty());
    }

    @Override
    public Rule visitObject(ObjectSchema schema) {
        ObjectRule.Builder rule = ObjectRule.object();
        schema.properties().forEach(property -> add(rule, property));
        add(rule, schema.additional());
        if (purpose == Purpose.DECLARED_ANSWER
                && schema.additional() instanceof Additional.Allowed
                && !schema.properties().isEmpty()) {
            rule.closed();
        }
        return rule.build();
    }

    @Override
    public Rule visitOneOf(OneOfSchema schema) {
        Optional<Rule> outer = schema.declaredType().map(this::ofType);
        if (schema.typeProperty().isEmpty()) {
            return new AlternativesRule(
                    outer,
                    schema.alternatives().stream()
                            .map(alternative -> compile(alternative.schema()))
                            .toList());
        }
        List<Choice> choices = new ArrayList<>();
        for (OneOfSchema.Alternative alternative : schema.alternatives()) {
            choices.add(new Choice(alternative.instanceTypes(), alternative.optional(), compile(alternative.schema())));
        }
        return new VariantRule(schema.typeProperty().get(), outer, choices);
    }

    /** What a type name alone says; the server checks none that it does not know. */
    private Rule ofType(String name) {
        return switch (name) {
            case "array" -> ArrayRule.ofAny();
            case "object" -> ObjectRule.object().build();
            case "null" -> new NullRule();
            case "boolean" -> typed(ScalarRule.of(ScalarType.BOOLEAN).build());
            case "integer" -> typed(ScalarRule.of(ScalarType.INTEGER).build());
            case "number" -> typed(ScalarRule.of(ScalarType.NUMBER).build());
            case "string" -> typed(ScalarRule.of(ScalarType.STRING).build());
            default -> ScalarCompiler.any();
        };
    }

    @Override
    public Rule visitNull(NullSchema schema) {
        return new NullRule();
    }
}
