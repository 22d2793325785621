package io.github.proxmoxcodegen.generator.records;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Optional;

/** What a list or a map holds. */
final class Inner {

    private static final Schema ANY = new AnySchema(Optional.empty(), Constraints.NONE, Annotations.NONE);

    private Inner() {}

    /** The schema of an element of a list, or of a member whose name is not declared; any value for other schemas. */
    static Schema of(Schema schema) {
        if (schema instanceof ArraySchema array) {
            return array.items().orElse(ANY);
        }
        return schema instanceof ObjectSchema object && object.additional() instanceof Additional.Typed typed
                ? typed.schema()
                : ANY;
    }
}
