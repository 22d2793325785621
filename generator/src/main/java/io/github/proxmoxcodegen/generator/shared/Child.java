package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema directly inside another one.
 *
 * @param steps what to add to a trail to get there: a name, {@link TypeUse#ELEMENT}, or nothing for an alternative
 * @param schema the inner schema
 */
public record Child(List<String> steps, Schema schema) {

    /** The schemas directly inside a schema, in declared order. */
    public static List<Child> of(Schema schema) {
        return schema.accept(Finder.INSTANCE);
    }

    private static Child named(String name, Schema schema) {
        return new Child(List.of(name), schema);
    }

    private static List<Child> ofAdditional(Additional additional) {
        return additional instanceof Additional.Typed typed
                ? List.of(named(TypeUse.ELEMENT, typed.schema()))
                : List.of();
    }

    private static final class Finder implements SchemaVisitor<List<Child>> {

        private static final Finder INSTANCE = new Finder();

        @Override
        public List<Child> visitScalar(ScalarSchema schema) {
            return ofFormat(schema.constraints());
        }

        @Override
        public List<Child> visitArray(ArraySchema schema) {
            return schema.items()
                    .map(items -> List.of(named(TypeUse.ELEMENT, items)))
                    .orElse(List.of());
        }

        @Override
        public List<Child> visitObject(ObjectSchema schema) {
            List<Child> children = new ArrayList<>();
            schema.properties().forEach(property -> children.add(named(property.name(), property.schema())));
            children.addAll(ofAdditional(schema.additional()));
            return children;
        }

        @Override
        public List<Child> visitOneOf(OneOfSchema schema) {
            return schema.alternatives().stream()
                    .map(alternative -> new Child(List.of(), alternative.schema()))
                    .toList();
        }

        @Override
        public List<Child> visitNull(NullSchema schema) {
            return List.of();
        }

        @Override
        public List<Child> visitAny(AnySchema schema) {
            return ofFormat(schema.constraints());
        }

        private static List<Child> ofFormat(Constraints constraints) {
            Format format = constraints.format().orElse(null);
            if (format instanceof Format.Structured structured) {
                List<Child> children = new ArrayList<>();
                for (PropertyString.Part part : structured.content().parts()) {
                    if (part instanceof PropertyString.Member member) {
                        children.add(named(member.name(), member.property().schema()));
                    }
                }
                children.addAll(ofAdditional(structured.content().additional()));
                return children;
            }
            if (format instanceof Format.Elements elements) {
                return List.of(new Child(List.of(), elements.array()));
            }
            return List.of();
        }
    }
}
