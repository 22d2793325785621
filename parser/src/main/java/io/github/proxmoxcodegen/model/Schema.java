package io.github.proxmoxcodegen.model;

/**
 * What values a parameter, a property or an answer may have.
 *
 * <p>Legal nestings: {@link ArraySchema} holds one schema for its items; {@link ObjectSchema} holds properties;
 * {@link OneOfSchema} holds alternatives, never another {@link OneOfSchema} directly. {@link ScalarSchema} holds no
 * schema, but its format may be a property string, whose parts are scalars.
 */
public sealed interface Schema permits ScalarSchema, ArraySchema, ObjectSchema, OneOfSchema, NullSchema, AnySchema {

    /** Words, default value and other facts that do not decide whether a value is valid. */
    Annotations annotations();

    /** The same schema with other annotations. */
    Schema withAnnotations(Annotations annotations);

    /** Calls the method of {@code visitor} for this kind of schema. */
    <R> R accept(SchemaVisitor<R> visitor);
}
