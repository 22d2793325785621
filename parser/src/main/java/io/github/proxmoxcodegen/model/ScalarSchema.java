package io.github.proxmoxcodegen.model;

/**
 * A single value.
 *
 * @param type its type
 * @param constraints what else must hold; the server applies each constraint whatever the type
 * @param annotations words and facts
 */
public record ScalarSchema(ScalarType type, Constraints constraints, Annotations annotations) implements Schema {

    @Override
    public ScalarSchema withAnnotations(Annotations newAnnotations) {
        return new ScalarSchema(type, constraints, newAnnotations);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.visitScalar(this);
    }
}
