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
import java.util.function.Function;

/**
 * Fills in the descriptions of one operation's parameters and answer.
 *
 * <p>It is no {@link io.github.proxmoxcodegen.model.ApiRewriter}, whose hooks do not learn where a property stands: what a
 * name means depends on that. Within this class an empty result means that nothing changes, so that what gets no
 * description is kept and not copied.
 */
final class Describer {

    private static final String ANY_OUTER = "*.";

    private final Overlay overlay;
    private final Operation operation;
    private final String erasedPath;

    Describer(Overlay overlay, Operation operation, String erasedPath) {
        this.overlay = overlay;
        this.operation = operation;
        this.erasedPath = erasedPath;
    }

    /** The operation's parameters with descriptions. */
    Parameters parameters() {
        Parameters original = operation.parameters();
        return changed(original.list(), this::parameter)
                .map(list -> new Parameters(list, original.additional(), original.unchecked(), original.description()))
                .orElse(original);
    }

    /** The schema of the answer with descriptions. */
    Schema returns() {
        Schema original = operation.returns();
        return original.accept(new Members(Scope.Direction.ANSWER, "")).orElse(original);
    }

    private Optional<Parameter> parameter(Parameter original) {
        return property(original.property(), Scope.Direction.REQUEST, "")
                .map(property -> new Parameter(original.location(), property, original.declared()));
    }

    private Optional<Property> property(Property original, Scope.Direction direction, String outer) {
        String name = outer.concat(original.name());
        Optional<Schema> inside = original.schema().accept(new Members(direction, name.concat(".")));
        Schema schema = inside.orElse(original.schema());
        Prose prose = schema.annotations().prose();
        Optional<String> text =
                isTold(prose.description()) ? Optional.empty() : meaning(outer, original.name(), direction);
        if (text.isPresent()) {
            return Optional.of(original.withSchema(
                    schema.withAnnotations(schema.annotations().withProse(prose.withDescription(text.get())))));
        }
        return inside.map(original::withSchema);
    }

    private Optional<String> meaning(String outer, String name, Scope.Direction direction) {
        Optional<String> text = overlay.meaning(outer.concat(name), operation.method(), erasedPath, direction);
        return text.isPresent() || outer.isEmpty()
                ? text
                : overlay.meaning(ANY_OUTER.concat(name), operation.method(), erasedPath, direction);
    }

    /** Whether there are words at all; a blank description is as good as none. */
    static boolean isTold(Optional<String> description) {
        return description.isPresent() && !description.get().isBlank();
    }

    /** The list with its changed elements, empty when none has changed. */
    private static <T> Optional<List<T>> changed(List<T> originals, Function<T, Optional<T>> change) {
        List<T> all = new ArrayList<>(originals.size());
        boolean any = false;
        for (T original : originals) {
            Optional<T> changed = change.apply(original);
            any |= changed.isPresent();
            all.add(changed.orElse(original));
        }
        return any ? Optional.of(all) : Optional.empty();
    }

    /** Describes what is inside a schema: members of objects by their own names, keys of a property string below its. */
    private final class Members implements SchemaVisitor<Optional<Schema>> {

        private final Scope.Direction direction;
        private final String outer;

        Members(Scope.Direction direction, String outer) {
            this.direction = direction;
            this.outer = outer;
        }

        @Override
        public Optional<Schema> visitScalar(ScalarSchema schema) {
            Optional<Format> format = schema.constraints().format();
            if (format.isEmpty() || !(format.get() instanceof Format.Structured structured)) {
                return Optional.empty();
            }
            PropertyString content = structured.content();
            return changed(content.parts(), this::part)
                    .map(parts -> new Format.Structured(
                            structured.name(), new PropertyString(parts, content.defaultKey(), content.additional())))
                    .map(described -> new ScalarSchema(
                            schema.type(), withFormat(schema.constraints(), described), schema.annotations()));
        }

        @Override
        public Optional<Schema> visitArray(ArraySchema schema) {
            return schema.items()
                    .flatMap(items -> items.accept(this))
                    .map(items -> new ArraySchema(
                            Optional.of(items),
                            schema.minItems(),
                            schema.maxItems(),
                            schema.links(),
                            schema.annotations()));
        }

        @Override
        public Optional<Schema> visitObject(ObjectSchema schema) {
            return changed(schema.properties(), property -> property(property, direction, ""))
                    .map(properties ->
                            new ObjectSchema(properties, schema.additional(), schema.links(), schema.annotations()));
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

        private Optional<PropertyString.Part> part(PropertyString.Part part) {
            return part instanceof PropertyString.Member member
                    ? property(member.property(), direction, outer).map(PropertyString.Member::new)
                    : Optional.empty();
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
