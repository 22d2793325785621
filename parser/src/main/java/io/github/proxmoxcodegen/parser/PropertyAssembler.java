package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.TypeCondition;
import java.util.List;
import java.util.Optional;

/** Makes a property of what a schema object says of it: the schema, and what concerns its place among others. */
final class PropertyAssembler {

    private final Cursor cursor;
    private final SchemaAssembler schemas;

    PropertyAssembler(Cursor cursor, SchemaAssembler schemas) {
        this.cursor = cursor;
        this.schemas = schemas;
    }

    Property assemble(String name, SchemaDraft draft) {
        boolean optional = draft.takeFlag(Keyword.OPTIONAL);
        List<String> requires = draft.takeTexts(Keyword.REQUIRES);
        Optional<TypeCondition> condition = takeCondition(draft);
        Optional<IndexedFamily> family = name.endsWith(Families.SUFFIX) ? takeFamily(name, draft) : Optional.empty();
        return new Property(name, schemas.assemble(draft), optional, requires, condition, family);
    }

    /** With alternatives, the type property chooses among them instead. */
    private static Optional<TypeCondition> takeCondition(SchemaDraft draft) {
        if (!draft.has(Keyword.INSTANCE_TYPES) || draft.has(Keyword.ONE_OF)) {
            return Optional.empty();
        }
        return draft.takeText(Keyword.TYPE_PROPERTY)
                .map(typeProperty -> new TypeCondition(typeProperty, draft.takeTexts(Keyword.INSTANCE_TYPES)));
    }

    private Optional<IndexedFamily> takeFamily(String name, SchemaDraft draft) {
        return Families.find(name, Optional.ofNullable(draft.text(Keyword.DESCRIPTION)), cursor);
    }
}
