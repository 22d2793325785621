package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.generator.shared.TypeKind;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a schema is in Java at one place: a shared type, a type nested in the class at hand, or one of Java's own.
 */
final class TypeMapper implements SchemaVisitor<JavaType> {

    /** A longer enumeration would not fit into one class; its values stay texts, with the same rule. */
    static final int MOST_CONSTANTS = 1000;

    private static final JavaType ANYTHING = new JavaType.Anything();

    private final Layout layout;
    private final NestedTypes nested;
    private final boolean request;
    private final String name;

    private TypeMapper(Layout layout, NestedTypes nested, boolean request, String name) {
        this.layout = layout;
        this.nested = nested;
        this.request = request;
        this.name = name;
    }

    /**
     * The type of a value.
     *
     * @param nested the types of the class at hand, which may get another one
     * @param request whether the value is sent rather than received
     * @param name the name on the wire, after which a nested type is named
     */
    static JavaType map(Schema schema, Layout layout, NestedTypes nested, boolean request, String name) {
        return schema.accept(new TypeMapper(layout, nested, request, name));
    }

    /** Whether a shared type becomes a class: an enumeration of numbers, for one, does not. */
    static boolean isClass(SharedType type) {
        return switch (type.kind()) {
            case ENUMERATION -> isEnumeration(type.schema());
            case PROPERTY_STRING -> true;
            case OBJECT -> !type.requestOnly();
        };
    }

    /** Whether the values of a schema become constants. */
    private static boolean isEnumeration(Schema schema) {
        return schema instanceof ScalarSchema scalar
                && scalar.type() == ScalarType.STRING
                && scalar.constraints().enumeration().size() > 1
                && scalar.constraints().enumeration().size() <= MOST_CONSTANTS;
    }

    @Override
    public JavaType visitScalar(ScalarSchema schema) {
        Optional<SharedType> shared = layout.shared(schema).filter(TypeMapper::isClass);
        if (shared.isPresent()) {
            return shared.get().kind() == TypeKind.PROPERTY_STRING
                    ? new JavaType.PropertyText(layout.shared(shared.get()))
                    : new JavaType.Constant(layout.shared(shared.get()));
        }
        if (isEnumeration(schema)) {
            return new JavaType.Constant(nested.enumeration(name, schema));
        }
        return scalar(schema.type());
    }

    private static JavaType scalar(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> new JavaType.Truth();
            case INTEGER -> new JavaType.Whole();
            case NUMBER -> new JavaType.Decimal();
            case STRING -> new JavaType.Text();
        };
    }

    @Override
    public JavaType visitArray(ArraySchema schema) {
        return new JavaType.ListOf(
                schema.items().map(items -> items.accept(this)).orElse(ANYTHING));
    }

    @Override
    public JavaType visitObject(ObjectSchema schema) {
        if (request || schema.properties().isEmpty()) {
            boolean typed = !request && schema.additional() instanceof Additional.Typed;
            return new JavaType.MapOf(
                    typed ? ((Additional.Typed) schema.additional()).schema().accept(this) : ANYTHING);
        }
        return new JavaType.Nested(layout.shared(schema)
                .filter(TypeMapper::isClass)
                .map(layout::shared)
                .orElseGet(() -> nested.object(name, schema)));
    }

    /** The type that all alternatives have: as the rule tells them apart, nothing needs to be known of it beyond. */
    @Override
    public JavaType visitOneOf(OneOfSchema schema) {
        List<JavaType> types = schema.alternatives().stream()
                .map(alternative -> loose(alternative.schema()))
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : ANYTHING;
    }

    private static JavaType loose(Schema schema) {
        if (schema instanceof ScalarSchema scalar) {
            return scalar(scalar.type());
        }
        if (schema instanceof ArraySchema array) {
            return new JavaType.ListOf(array.items().map(TypeMapper::loose).orElse(ANYTHING));
        }
        return ANYTHING;
    }

    @Override
    public JavaType visitNull(NullSchema schema) {
        return ANYTHING;
    }

    @Override
    public JavaType visitAny(AnySchema schema) {
        return ANYTHING;
    }
}
