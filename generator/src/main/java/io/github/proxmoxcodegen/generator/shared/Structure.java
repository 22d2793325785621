package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.List;
import java.util.Optional;

/**
 * What remains of a schema when words, and the default of the whole, are taken away: two schemas with equal structures
 * are one type. Defaults of members stay, since they belong to the type.
 */
final class Structure implements SchemaVisitor<Schema> {

    private static final Structure WHOLE = new Structure(false);
    private static final Structure MEMBER = new Structure(true);

    private final boolean keepFacts;

    private Structure(boolean keepFacts) {
        this.keepFacts = keepFacts;
    }

    /** The structure of a schema. */
    static Schema of(Schema schema) {
        return schema.accept(WHOLE);
    }

    private Annotations reduced(Annotations annotations) {
        if (!keepFacts
                || (annotations.defaultValue().isEmpty()
                        && annotations.renderer().isEmpty())) {
            return Annotations.NONE;
        }
        return new Annotations(
                Annotations.NONE.prose(), annotations.defaultValue(), annotations.renderer(), annotations.extensions());
    }

    @Override
    public Schema visitScalar(ScalarSchema schema) {
        return new ScalarSchema(schema.type(), reduced(schema.constraints()), reduced(schema.annotations()));
    }

    @Override
    public Schema visitArray(ArraySchema schema) {
        return new ArraySchema(
                schema.items().map(items -> items.accept(MEMBER)),
                schema.minItems(),
                schema.maxItems(),
                List.of(),
                reduced(schema.annotations()));
    }

    @Override
    public Schema visitObject(ObjectSchema schema) {
        return new ObjectSchema(
                reduced(schema.properties()), reduced(schema.additional()), List.of(), reduced(schema.annotations()));
    }

    @Override
    public Schema visitOneOf(OneOfSchema schema) {
        return new OneOfSchema(
                schema.typeProperty(),
                schema.declaredType(),
                schema.alternatives().stream()
                        .map(alternative -> new OneOfSchema.Alternative(
                                alternative.instanceTypes(),
                                alternative.optional(),
                                alternative.schema().accept(MEMBER)))
                        .toList(),
                reduced(schema.annotations()));
    }

    @Override
    public Schema visitNull(NullSchema schema) {
        return new NullSchema(reduced(schema.annotations()));
    }

    @Override
    public Schema visitAny(AnySchema schema) {
        return new AnySchema(schema.declaredType(), reduced(schema.constraints()), reduced(schema.annotations()));
    }

    private static List<Property> reduced(List<Property> properties) {
        return properties.stream().map(Structure::reduced).toList();
    }

    private static Property reduced(Property property) {
        return property.withSchema(property.schema().accept(MEMBER));
    }

    private static Additional reduced(Additional additional) {
        return additional instanceof Additional.Typed typed
                ? new Additional.Typed(typed.schema().accept(MEMBER))
                : additional;
    }

    private static Constraints reduced(Constraints constraints) {
        if (constraints.format().isEmpty() || constraints.format().orElseThrow() instanceof Format.Named) {
            return constraints;
        }
        return new Constraints(
                constraints.minimum(),
                constraints.maximum(),
                constraints.minLength(),
                constraints.maxLength(),
                constraints.pattern(),
                constraints.enumeration(),
                constraints.format().map(Structure::reduced));
    }

    private static Format reduced(Format format) {
        if (format instanceof Format.Structured structured) {
            // The name under which a format is registered is no part of it: pve-qm-ide is ide[n] written out.
            return new Format.Structured(Optional.empty(), reduced(structured.content()));
        }
        if (format instanceof Format.Elements elements) {
            return new Format.Elements((ArraySchema) elements.array().accept(MEMBER));
        }
        return format;
    }

    private static PropertyString reduced(PropertyString content) {
        return new PropertyString(
                content.parts().stream()
                        .map(part -> part instanceof PropertyString.Member member
                                ? new PropertyString.Member(reduced(member.property()))
                                : part)
                        .toList(),
                content.defaultKey(),
                reduced(content.additional()));
    }
}
