package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object schema, to be looked up by name once for every member of every answer. */
final class Members {

    private final Map<String, Property> byName = new HashMap<>();
    private final List<Property> families = new ArrayList<>();
    private final List<Property> required = new ArrayList<>();
    private final boolean closed;

    Members(ObjectSchema schema) {
        this.closed = schema.additional() instanceof Additional.Forbidden;
        for (Property property : schema.properties()) {
            byName.put(property.name(), property);
            if (property.family().isPresent()) {
                families.add(property);
            }
            if (!property.optional()) {
                required.add(property);
            }
        }
    }

    /** Whether there may be no others. */
    boolean closed() {
        return closed;
    }

    /** Those that must be there. */
    List<Property> required() {
        return required;
    }

    /** The one of that name or the family that the name belongs to. */
    @Nullable
    Property find(String name) {
        Property exact = byName.get(name);
        if (exact != null) {
            return exact;
        }
        for (Property property : families) {
            if (property.family()
                    .filter(family -> IndexedOption.isOf(family.prefix(), name))
                    .isPresent()) {
                return property;
            }
        }
        return null;
    }
}
