package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.CodeBlock;
import io.github.proxmoxcodegen.generator.shared.Child;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.generator.shared.SharedTypes;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.runtime.format.Formats;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names under which the server registers the formats of property strings. Two uses of one type may differ in them, and
 * with the name in what is checked beyond the parts.
 */
final class PropertyStringNames {

    private final SharedTypes types;
    private final Map<SharedType, Set<Optional<String>>> names = new HashMap<>();

    private PropertyStringNames(SharedTypes types) {
        this.types = types;
    }

    static PropertyStringNames of(Api api, SharedTypes types) {
        PropertyStringNames names = new PropertyStringNames(types);
        api.operations().forEach(operation -> {
            operation.parameters().list().forEach(parameter -> names.visit(parameter.schema()));
            names.visit(operation.returns());
        });
        return names;
    }

    private void visit(Schema schema) {
        format(schema)
                .ifPresent(format -> types.of(schema)
                        .ifPresent(type -> names.computeIfAbsent(type, key -> new HashSet<>())
                                .add(registered(format))));
        Child.of(schema).forEach(child -> visit(child.schema()));
    }

    private static Optional<Format.Structured> format(Schema schema) {
        return schema instanceof ScalarSchema scalar
                        && scalar.constraints().format().orElse(null) instanceof Format.Structured structured
                ? Optional.of(structured)
                : Optional.empty();
    }

    private static Optional<String> registered(Format.Structured format) {
        return format.name().filter(name -> Formats.object(name).isPresent());
    }

    /** The name that every use of a type has; empty if they differ, or have none. */
    Optional<String> common(SharedType type) {
        Set<Optional<String>> all = names.getOrDefault(type, Set.of());
        return all.size() == 1 ? all.iterator().next() : Optional.empty();
    }

    /** The definition of a use, where it is not that of its type. */
    Optional<CodeBlock> differing(ScalarSchema use, PropertyStringCode code) {
        Optional<String> common = types.of(use).flatMap(this::common);
        return format(use).filter(format -> !registered(format).equals(common)).map(code::definition);
    }
}
