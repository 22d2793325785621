package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A choice of schemas ({@code oneOf}).
 *
 * <p>With a type property, the alternative for that sibling's value counts: its {@code optional} decides presence, and
 * where no alternative fits the property does not exist. Without one, the first alternative that passes wins.
 *
 * @param typeProperty the sibling that chooses, where one does
 * @param declaredType the type that the source gives beside the alternatives, which is checked as well
 * @param alternatives in the order of the source
 * @param annotations words and facts
 */
public record OneOfSchema(
        Optional<String> typeProperty,
        Optional<String> declaredType,
        List<Alternative> alternatives,
        Annotations annotations)
        implements Schema {

    public OneOfSchema {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One choice.
     *
     * @param instanceTypes the values of the type property that choose it; empty without a type property
     * @param optional whether the property may be absent under this choice
     * @param schema what values it takes
     */
    public record Alternative(List<String> instanceTypes, boolean optional, Schema schema) {
        public Alternative {
            instanceTypes = List.copyOf(instanceTypes);
        }
    }

    @Override
    public OneOfSchema withAnnotations(Annotations newAnnotations) {
        return new OneOfSchema(typeProperty, declaredType, alternatives, newAnnotations);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.visitOneOf(this);
    }
}
