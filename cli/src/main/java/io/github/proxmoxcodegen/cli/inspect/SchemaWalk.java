package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Visits a schema and every schema in it, the parts of property strings included. */
final class SchemaWalk implements SchemaVisitor<Stream<Schema>> {

    private static final SchemaWalk PARTS = new SchemaWalk();

    private SchemaWalk() {}

    /** Hands over every schema of an operation. */
    static void forEach(Operation operation, Consumer<Schema> visitor) {
        operation.parameters().list().forEach(parameter -> forEach(parameter.schema(), visitor));
        additional(operation.parameters().additional()).forEach(schema -> forEach(schema, visitor));
        forEach(operation.returns(), visitor);
    }

    private static void forEach(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        schema.accept(PARTS).forEach(part -> forEach(part, visitor));
    }

    @Override
    public Stream<Schema> visitScalar(ScalarSchema schema) {
        return inFormat(schema.constraints());
    }

    @Override
    public Stream<Schema> visitAny(AnySchema schema) {
        return inFormat(schema.constraints());
    }

    @Override
    public Stream<Schema> visitArray(ArraySchema schema) {
        return schema.items().stream();
    }

    @Override
    public Stream<Schema> visitObject(ObjectSchema schema) {
        return Stream.concat(
                schema.properties().stream().map(property -> property.schema()), additional(schema.additional()));
    }

    @Override
    public Stream<Schema> visitOneOf(OneOfSchema schema) {
        return schema.alternatives().stream().map(OneOfSchema.Alternative::schema);
    }

    @Override
    public Stream<Schema> visitNull(NullSchema schema) {
        return Stream.empty();
    }

    private static Stream<Schema> inFormat(Constraints constraints) {
        Optional<Format> format = constraints.format();
        if (format.isEmpty()) {
            return Stream.empty();
        }
        if (format.get() instanceof Format.Structured structured) {
            return Stream.concat(
                    structured.content().parts().stream()
                            .filter(PropertyString.Member.class::isInstance)
                            .map(part ->
                                    ((PropertyString.Member) part).property().schema()),
                    additional(structured.content().additional()));
        }
        return format.get() instanceof Format.Elements elements ? Stream.of(elements.array()) : Stream.empty();
    }

    private static Stream<Schema> additional(Additional additional) {
        return additional instanceof Additional.Typed typed ? Stream.of(typed.schema()) : Stream.empty();
    }
}
