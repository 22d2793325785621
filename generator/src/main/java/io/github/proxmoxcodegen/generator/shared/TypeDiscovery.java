package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks an API and gathers, for each structure that could be a type, where it occurs. */
final class TypeDiscovery {

    /**
     * A structure and its places.
     *
     * @param kind what it would be
     * @param schemas the schema at each place
     * @param uses the places, in the order found
     */
    record Candidate(TypeKind kind, List<Schema> schemas, List<TypeUse> uses) {

        /** The schema at the place found first. */
        Schema schema() {
            return schemas.get(0);
        }

        private void add(Schema schema, TypeUse use) {
            schemas.add(schema);
            uses.add(use);
        }
    }

    private final Map<Schema, Candidate> candidates = new LinkedHashMap<>();

    private TypeDiscovery() {}

    /** Every candidate by structure. */
    static Map<Schema, Candidate> of(Api api) {
        TypeDiscovery discovery = new TypeDiscovery();
        // Shallow paths first, so that the schema kept for a structure is the one at its home.
        api.operations()
                .sorted(Comparator.comparing(
                        operation -> new TypeUse(operation.key(), true, List.of()), TypeUse.HOME_ORDER))
                .forEach(discovery::visit);
        return discovery.candidates;
    }

    /** What a schema would be as a type of its own; empty when it is not worth one. */
    static Optional<TypeKind> kind(Schema schema) {
        if (schema instanceof ScalarSchema scalar) {
            Constraints constraints = scalar.constraints();
            if (constraints.format().orElse(null) instanceof Format.Structured) {
                return Optional.of(TypeKind.PROPERTY_STRING);
            }
            return constraints.enumeration().size() > 1 ? Optional.of(TypeKind.ENUMERATION) : Optional.empty();
        }
        if (schema instanceof ObjectSchema object && !object.properties().isEmpty()) {
            return Optional.of(TypeKind.OBJECT);
        }
        return Optional.empty();
    }

    private void visit(Operation operation) {
        TypeUse request = new TypeUse(operation.key(), true, List.of());
        for (Parameter parameter : operation.parameters().list()) {
            visit(parameter.schema(), request.below(List.of(parameter.name())));
        }
        if (operation.parameters().additional() instanceof Additional.Typed typed) {
            visit(typed.schema(), request.below(List.of(TypeUse.ELEMENT)));
        }
        visit(operation.returns(), new TypeUse(operation.key(), false, List.of()));
    }

    /** Counts a use, and looks inside a structure only when it is met for the first time. */
    private void visit(Schema schema, TypeUse use) {
        Optional<TypeKind> kind = kind(schema);
        if (kind.isPresent()) {
            Schema structure = Structure.of(schema);
            Candidate known = candidates.get(structure);
            if (known != null) {
                known.add(schema, use);
                return;
            }
            Candidate candidate = new Candidate(kind.orElseThrow(), new ArrayList<>(), new ArrayList<>());
            candidate.add(schema, use);
            candidates.put(structure, candidate);
        }
        for (Child child : Child.of(schema)) {
            visit(child.schema(), use.below(child.steps()));
        }
    }
}
