package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of an API that are declared once and used by name.
 *
 * <p>Two schemas are one type when they are equal but for words and for the default of the whole. Shared are: every
 * property string, however rarely it is used, since its name is how people speak of it; an enumeration of at least two
 * values, and an object with members, that occur in at least two places. What occurs only inside one shared type is a
 * part of that type and not shared.
 *
 * <p>Names are unique whatever the case and follow from the place that is asked first ({@link TypeUse#HOME_ORDER}), as
 * {@link TypeNaming} tells.
 */
public final class SharedTypes {

    private final Map<Schema, SharedType> byStructure;

    /** What the very schemas of the API are: taking their structure again would take most of the time of an emitter. */
    private final IdentityHashMap<Schema, Optional<SharedType>> found;

    private final List<SharedType> all;

    private SharedTypes(Map<Schema, SharedType> byStructure, IdentityHashMap<Schema, Optional<SharedType>> found) {
        this.byStructure = byStructure;
        this.found = found;
        this.all = byStructure.values().stream()
                .sorted(Comparator.comparing(SharedType::name))
                .toList();
    }

    /**
     * Finds and names the shared types of an API.
     *
     * @param operations the names of its operations
     * @param reserved names that no type may have
     */
    public static SharedTypes of(Api api, OperationNames operations, Set<String> reserved) {
        TypeNaming naming = new TypeNaming(operations, reserved);
        Map<Schema, SharedType> named = new HashMap<>();
        Map<Schema, TypeDiscovery.Candidate> candidates = TypeDiscovery.of(api);
        candidates.entrySet().stream()
                .filter(entry -> worthAName(entry.getValue()))
                .sorted(Comparator.comparing(entry -> home(entry.getValue()), TypeUse.HOME_ORDER))
                .forEach(entry -> {
                    TypeDiscovery.Candidate candidate = entry.getValue();
                    TypeUse home = home(candidate);
                    named.put(
                            entry.getKey(),
                            new SharedType(
                                    naming.name(candidate.kind(), candidate.schema(), home),
                                    candidate.kind(),
                                    candidate.schema(),
                                    candidate.uses().stream()
                                            .sorted(TypeUse.HOME_ORDER)
                                            .toList()));
                });
        IdentityHashMap<Schema, Optional<SharedType>> found = new IdentityHashMap<>();
        candidates.forEach((structure, candidate) -> {
            Optional<SharedType> type = Optional.ofNullable(named.get(structure));
            candidate.schemas().forEach(schema -> found.put(schema, type));
        });
        return new SharedTypes(named, found);
    }

    /** The shared type that a schema is, whatever its words and its default. */
    public Optional<SharedType> of(Schema schema) {
        Optional<SharedType> known = found.get(schema);
        if (known != null) {
            return known;
        }
        return TypeDiscovery.kind(schema).flatMap(kind -> Optional.ofNullable(byStructure.get(Structure.of(schema))));
    }

    /** Every shared type, by name. */
    public List<SharedType> all() {
        return all;
    }

    private static boolean worthAName(TypeDiscovery.Candidate candidate) {
        return candidate.kind() == TypeKind.PROPERTY_STRING || candidate.uses().size() > 1;
    }

    private static TypeUse home(TypeDiscovery.Candidate candidate) {
        return candidate.uses().stream().min(TypeUse.HOME_ORDER).orElseThrow();
    }
}
