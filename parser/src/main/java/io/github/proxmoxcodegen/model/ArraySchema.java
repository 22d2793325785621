package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A list of values.
 *
 * @param items the schema of each element; empty when the source leaves it open
 * @param minItems the least number of elements; PBS writes it as {@code minLength}
 * @param maxItems the greatest number of elements; PBS writes it as {@code maxLength}
 * @param links how an element names a child of this endpoint
 * @param annotations words and facts
 */
public record ArraySchema(
        Optional<Schema> items, OptionalInt minItems, OptionalInt maxItems, List<Link> links, Annotations annotations)
        implements Schema {

    public ArraySchema {
        links = List.copyOf(links);
    }

    @Override
    public ArraySchema withAnnotations(Annotations newAnnotations) {
        return new ArraySchema(items, minItems, maxItems, links, newAnnotations);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.visitArray(this);
    }
}
