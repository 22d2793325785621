package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills in the descriptions of one operation's parameters and answer.
 *
 * <p>It is no {@link io.github.proxmoxcodegen.model.ApiRewriter}, whose hooks do not learn where a property stands: what a
 * name means depends on that. Within this class an empty result means that nothing changes, so that what gets no
 * description is kept and not copied.
 */
final class Describer {

    private static final String ANY_OUTER = "*";

    private final Overlay overlay;
    private final Operation operation;
    private final List<String> path;

    Describer(Overlay overlay, Operation operation) {
        this.overlay = overlay;
        this.operation = operation;
        this.path = Places.segments(operation.path());
    }

    /** The operation's own description, or ours where it has none. */
    Optional<String> description() {
        return isTold(operation.description()) ? operation.description() : overlay.operation(operation.method(), path);
    }

    /** The operation's parameters with descriptions. */
    Parameters parameters() {
        Parameters original = operation.parameters();
        List<Parameter> list = new ArrayList<>(original.list().size());
        boolean changed = false;
        for (Parameter parameter : original.list()) {
            Optional<Property> property = property(parameter.property(), Scope.Direction.REQUEST, "");
            changed |= property.isPresent();
            list.add(
                    property.isPresent()
                            ? new Parameter(parameter.location(), property.get(), parameter.declared())
                            : parameter);
        }
        return changed
                ? new Parameters(list, original.additional(), original.unchecked(), original.description())
                : original;
    }

    /** The schema of the answer with descriptions. */
    Schema returns() {
        Schema original = operation.returns();
        return original.accept(new Members(Scope.Direction.ANSWER, "")).orElse(original);
    }

    private Optional<Property> property(Property original, Scope.Direction direction, String outer) {
        Optional<Schema> inside = original.schema().accept(new Members(direction, original.name()));
        Schema schema = inside.orElse(original.schema());
        Prose prose = schema.annotations().prose();
        Optional<String> text =
                isTold(prose.description()) ? Optional.empty() : meaning(outer, original.name(), direction);
        if (text.isPresent()) {
            return Optional.of(original.withSchema(
                    schema.withAnnotations(schema.annotations().withProse(prose.withDescription(text.get())))));
        }
        return inside.isPresent() ? Optional.of(original.withSchema(schema)) : Optional.empty();
    }

    private Optional<String> meaning(String outer, String name, Scope.Direction direction) {
        if (outer.isEmpty()) {
            return overlay.meaning(name, operation.method(), path, direction);
        }
        String inner = ".".concat(name);
        Optional<String> text = overlay.meaning(outer.concat(inner), operation.method(), path, direction);
        return text.isPresent() ? text : overlay.meaning(ANY_OUTER.concat(inner), operation.method(), path, direction);
    }

    /** Whether there are words at all; a blank description is as good as none. */
    private static boolean isTold(Optional<String> description) {
        return description.isPresent() && !description.get().isBlank();
    }

    /** Describes what is inside a schema: members of objects by their own names, keys of a property string below its. */
    private final class Members implements SchemaVisitor<Optional<Schema>> {

        private final Scope.Direction direction;
        private final String name;

        Members(Scope.Direction direction, String name) {
            this.direction = direction;
            this.name = name;
        }

        @Override
        public Optional<Schema> visitScalar(ScalarSchema schema) {
            Optional<Format> format = schema.constraints().format();
            if (format.isEmpty() || !(format.get() instanceof Format.Structured structured)) {
                return Optional.empty();
            }
            PropertyString content = structured.content();
            List<PropertyString.Part> parts = new ArrayList<>(content.parts().size());
            boolean changed = false;
            for (PropertyString.Part part : content.parts()) {
                Optional<Property> property = part instanceof PropertyString.Member member
                        ? property(member.property(), direction, name)
                        : Optional.empty();
                changed |= property.isPresent();
                parts.add(property.isPresent() ? new PropertyString.Member(property.get()) : part);
            }
            if (!changed) {
                return Optional.empty();
            }
            Format described = new Format.Structured(
                    structured.name(), new PropertyString(parts, content.defaultKey(), content.additional()));
            return Optional.of(
                    new ScalarSchema(schema.type(), withFormat(schema.constraints(), described), schema.annotations()));
        }

        @Override
        public Optional<Schema> visitArray(ArraySchema schema) {
            Optional<Schema> items =
                    schema.items().isPresent() ? schema.items().get().accept(this) : Optional.empty();
            return items.isPresent()
                    ? Optional.of(new ArraySchema(
                            items, schema.minItems(), schema.maxItems(), schema.links(), schema.annotations()))
                    : Optional.empty();
        }

        @Override
        public Optional<Schema> visitObject(ObjectSchema schema) {
            List<Property> properties = new ArrayList<>(schema.properties().size());
            boolean changed = false;
            for (Property original : schema.properties()) {
                Optional<Property> property = property(original, direction, "");
                changed |= property.isPresent();
                properties.add(property.orElse(original));
            }
            return changed
                    ? Optional.of(
                            new ObjectSchema(properties, schema.additional(), schema.links(), schema.annotations()))
                    : Optional.empty();
        }

        @Override
        public Optional<Schema> visitOneOf(OneOfSchema schema) {
            return Optional.empty();
        }

        @Override
        public Optional<Schema> visitNull(NullSchema schema) {
            return Optional.empty();
        }

        @Override
        public Optional<Schema> visitAny(AnySchema schema) {
            return Optional.empty();
        }
    }

    private static Constraints withFormat(Constraints constraints, Format format) {
        return new Constraints(
                constraints.minimum(),
                constraints.maximum(),
                constraints.minLength(),
                constraints.maxLength(),
                constraints.pattern(),
                constraints.enumeration(),
                Optional.of(format));
    }
}
