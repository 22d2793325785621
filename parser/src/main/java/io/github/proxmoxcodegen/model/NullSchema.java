package io.github.proxmoxcodegen.model;

/**
 * No value: an operation that answers {@code "data": null}.
 *
 * @param annotations words and facts
 */
public record NullSchema(Annotations annotations) implements Schema {

    @Override
    public NullSchema withAnnotations(Annotations newAnnotations) {
        return new NullSchema(newAnnotations);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.visitNull(this);
    }
}
