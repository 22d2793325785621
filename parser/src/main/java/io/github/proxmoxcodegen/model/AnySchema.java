package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * Any value whatever its type.
 *
 * @param declaredType the source's type name where it is one that the server does not check ({@code any}, {@code ip})
 * @param constraints what else must hold of a single value
 * @param annotations words and facts
 */
public record AnySchema(Optional<String> declaredType, Constraints constraints, Annotations annotations)
        implements Schema {

    @Override
    public AnySchema withAnnotations(Annotations newAnnotations) {
        return new AnySchema(declaredType, constraints, newAnnotations);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.visitAny(this);
    }
}
