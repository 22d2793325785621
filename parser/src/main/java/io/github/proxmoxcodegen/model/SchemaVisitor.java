package io.github.proxmoxcodegen.model;

/**
 * One method for each kind of schema, without defaults: a new kind breaks every visitor at compile time.
 *
 * @param <R> what a visit gives
 */
public interface SchemaVisitor<R> {

    R visitScalar(ScalarSchema schema);

    R visitArray(ArraySchema schema);

    R visitObject(ObjectSchema schema);

    R visitOneOf(OneOfSchema schema);

    R visitNull(NullSchema schema);

    R visitAny(AnySchema schema);
}
