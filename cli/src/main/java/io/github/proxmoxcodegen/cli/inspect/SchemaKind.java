package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.SchemaVisitor;

/** Names the kind of a schema: a scalar's type, else {@code object}, {@code array}, {@code oneOf}, {@code null}, {@code any}. */
final class SchemaKind implements SchemaVisitor<String> {

    static final SchemaKind NAME = new SchemaKind();

    private SchemaKind() {}

    @Override
    public String visitScalar(ScalarSchema schema) {
        return schema.type().keyword();
    }

    @Override
    public String visitArray(ArraySchema schema) {
        return "array";
    }

    @Override
    public String visitObject(ObjectSchema schema) {
        return "object";
    }

    @Override
    public String visitOneOf(OneOfSchema schema) {
        return "oneOf";
    }

    @Override
    public String visitNull(NullSchema schema) {
        return "null";
    }

    @Override
    public String visitAny(AnySchema schema) {
        return "any";
    }
}
