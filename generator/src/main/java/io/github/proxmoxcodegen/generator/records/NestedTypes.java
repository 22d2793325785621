package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.java.NameScope;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types that only one class uses, which are nested in it. All of them lie directly in the outermost class, whatever
 * they belong to, so that no name hides another.
 */
final class NestedTypes {

    private final Layout layout;
    private final ClassName owner;
    private final Emission emission;
    private final NameScope names;
    private final Map<Object, ClassName> known = new HashMap<>();
    private final List<TypeSpec> specs = new ArrayList<>();

    /** How a nested object is written; only answers have them. */
    interface Emission {
        TypeSpec object(ClassName name, ObjectSchema schema, NestedTypes nested);
    }

    /** For classes whose members are single values. */
    static final Emission NO_OBJECTS = (name, schema, nested) -> {
        throw new IllegalStateException("no object is expected at " + name);
    };

    NestedTypes(Layout layout, ClassName owner, Emission emission) {
        this.layout = layout;
        this.owner = owner;
        this.emission = emission;
        this.names = new NameScope(Layout.RESERVED);
        names.take(owner.simpleName());
    }

    /** The nested enumeration for a schema, named after a name on the wire. */
    ClassName enumeration(String wire, ScalarSchema schema) {
        ClassName name = known.get(schema.constraints());
        if (name == null) {
            name = owner.nestedClass(names.unique(JavaNames.type(wire)));
            known.put(schema.constraints(), name);
            specs.add(EnumEmitter.emit(layout, name, schema));
        }
        return name;
    }

    /** The nested record for an object, named after a name on the wire. */
    ClassName object(String wire, ObjectSchema schema) {
        ClassName name = owner.nestedClass(names.unique(JavaNames.type(wire)));
        int place = specs.size();
        specs.add(place, emission.object(name, schema, this));
        return name;
    }

    /** Everything that was asked for. */
    List<TypeSpec> specs() {
        return specs;
    }
}
