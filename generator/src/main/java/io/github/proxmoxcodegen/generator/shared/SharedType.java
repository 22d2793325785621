package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Schema;
import java.util.List;

/**
 * A type that is declared once and used by name.
 *
 * @param name its name in upper camel case, unique among all types of the API whatever the case
 * @param kind what it is
 * @param schema the schema at its home, with the words and the default found there
 * @param uses where it occurs, in {@link TypeUse#HOME_ORDER}; the first is its home. A place inside another shared type
 *     counts once, however often that type is used
 */
public record SharedType(String name, TypeKind kind, Schema schema, List<TypeUse> uses) {

    public SharedType {
        uses = List.copyOf(uses);
    }

    /** The place that gives the type its name. */
    public TypeUse home() {
        return uses.get(0);
    }

    /** Whether the type occurs only in what callers send. */
    public boolean requestOnly() {
        return uses.stream().allMatch(TypeUse::request);
    }
}
