package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.generator.shared.Child;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.generator.shared.SharedTypes;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shared types that some operations use, directly or through each other. */
final class NeededTypes {

    private final SharedTypes types;
    private final Map<String, SharedType> needed = new TreeMap<>();

    private NeededTypes(SharedTypes types) {
        this.types = types;
    }

    /** The types, by name. */
    static Collection<SharedType> of(List<Operation> operations, SharedTypes types) {
        NeededTypes needed = new NeededTypes(types);
        for (Operation operation : operations) {
            operation.parameters().list().forEach(parameter -> needed.visit(parameter.schema()));
            needed.visit(operation.returns());
        }
        return needed.needed.values();
    }

    private void visit(Schema schema) {
        SharedType type = types.of(schema).orElse(null);
        if (type == null || needed.put(type.name(), type) == null) {
            Child.of(schema).forEach(child -> visit(child.schema()));
        }
    }
}
