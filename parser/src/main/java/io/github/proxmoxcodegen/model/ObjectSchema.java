package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A map of names to values.
 *
 * @param properties the declared members, sorted by name
 * @param additional what happens to other names
 * @param links how a member names a child of this endpoint
 * @param annotations words and facts
 */
public record ObjectSchema(List<Property> properties, Additional additional, List<Link> links, Annotations annotations)
        implements Schema {

    public ObjectSchema {
        properties = List.copyOf(properties);
        links = List.copyOf(links);
    }

    /** The property of that declared name. */
    public Optional<Property> property(String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    @Override
    public ObjectSchema withAnnotations(Annotations newAnnotations) {
        return new ObjectSchema(properties, additional, links, newAnnotations);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.visitObject(this);
    }
}
