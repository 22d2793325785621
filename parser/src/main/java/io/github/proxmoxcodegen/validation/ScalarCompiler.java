package io.github.proxmoxcodegen.validation;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.runtime.constraint.ElementsFormat;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringBuilder;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;

/** Makes rules of single values: of what has a type, constraints and perhaps a format. */
final class ScalarCompiler {

    private static final ScalarRule ANY = ScalarRule.of(ScalarType.ANY).build();

    private final FormatScope scope;
    private final Patterns patterns;

    ScalarCompiler(FormatScope scope, Patterns patterns) {
        this.scope = scope;
        this.patterns = patterns;
    }

    /** Any value. */
    static ScalarRule any() {
        return ANY;
    }

    /** The type that a rule checks. */
    static ScalarType type(ScalarSchema schema) {
        return switch (schema.type()) {
            case BOOLEAN -> ScalarType.BOOLEAN;
            case INTEGER -> ScalarType.INTEGER;
            case NUMBER -> ScalarType.NUMBER;
            case STRING -> ScalarType.STRING;
        };
    }

    /** The rule of a schema of single values. */
    ScalarRule compile(ScalarSchema schema) {
        return compile(type(schema), schema.constraints());
    }

    /** The rule of a schema without a type that is checked. */
    ScalarRule compile(AnySchema schema) {
        return schema.constraints().areNone() ? ANY : compile(ScalarType.ANY, schema.constraints());
    }

    private ScalarRule compile(ScalarType type, Constraints constraints) {
        ScalarRule.Builder rule = ScalarRule.of(type);
        constraints.format().ifPresent(format -> add(rule, format));
        constraints.pattern().flatMap(patterns::compile).ifPresent(rule::pattern);
        constraints.minLength().ifPresent(rule::minLength);
        constraints.maxLength().ifPresent(rule::maxLength);
        constraints.minimum().ifPresent(rule::minimum);
        constraints.maximum().ifPresent(rule::maximum);
        return rule.enumeration(constraints.enumeration()).build();
    }

    private void add(ScalarRule.Builder rule, Format format) {
        if (format instanceof Format.Named named && scope.covers(named.name())) {
            Formats.named(named.name()).ifPresent(rule::format);
        } else if (format instanceof Format.Structured structured
                && scope.covers(structured.name().orElse(""))) {
            rule.format(propertyString(structured));
        } else if (format instanceof Format.Elements elements) {
            elements.array().items().ifPresent(items -> rule.format(elements(elements.array(), items)));
        }
    }

    private ElementsFormat elements(ArraySchema array, Schema items) {
        return new ElementsFormat(single(items), array.minItems(), array.maxItems());
    }

    /** What a name alone stands for may have rules that its parts do not tell; those of the library go first. */
    private PropertyStringDefinition propertyString(Format.Structured format) {
        String name = format.name().orElse("");
        return Formats.object(name).orElseGet(() -> compile(name, format.content()));
    }

    private PropertyStringDefinition compile(String name, PropertyString content) {
        PropertyStringBuilder definition = PropertyStringDefinition.named(name);
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Alias alias) {
                definition.alias(new PropertyStringDefinition.Alias(alias.name(), alias.target(), alias.keyTarget()));
            } else if (part instanceof PropertyString.Member member) {
                Property property = member.property();
                definition.part(new PropertyStringDefinition.Part(
                        property.name(), single(property.schema()), property.optional(), property.requires()));
            }
        }
        content.defaultKey().ifPresent(definition::defaultKey);
        if (!(content.additional() instanceof Additional.Forbidden)) {
            definition.open();
        }
        return definition.build();
    }

    /** Part of a text, which is text itself: a schema of objects or lists has nothing to say of it. */
    private ScalarRule single(Schema schema) {
        if (schema instanceof ScalarSchema scalar) {
            return compile(scalar);
        }
        return schema instanceof AnySchema any ? compile(any) : ANY;
    }
}
