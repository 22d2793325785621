package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code format}: a name, the parts of a property string (PVE), or the schema of a whole property string or list
 * (PBS).
 *
 * <p>The two kinds of object differ in their values: parts are all objects, while a schema has single values, its type at
 * least. Until one comes, a schema can only have shown {@code properties} or {@code items}.
 */
final class FormatReader {

    /** Keywords that themselves take an object: a part called {@code properties} may begin with one. */
    private static final Set<String> OBJECT_KEYWORDS =
            Set.of("additionalProperties", "default", "format", "items", "properties");

    private final Cursor cursor;
    private final SchemaReader schemas;
    private final PropertyAssembler properties;
    private final SchemaAssembler assembler;
    private final NamedFormats namedFormats;
    private final Map<String, Format> named = new HashMap<>();

    FormatReader(
            Cursor cursor,
            SchemaReader schemas,
            PropertyAssembler properties,
            SchemaAssembler assembler,
            NamedFormats namedFormats) {
        this.cursor = cursor;
        this.schemas = schemas;
        this.properties = properties;
        this.assembler = assembler;
        this.namedFormats = namedFormats;
    }

    /**
     * The format at the cursor; null where it cannot be honoured and was kept as an extension instead.
     *
     * @param owner the schema whose format it is
     */
    @Nullable
    Format read(SchemaDraft owner) throws IOException {
        if (cursor.at(JsonToken.START_OBJECT)) {
            return readObject(owner);
        }
        if (cursor.at(JsonToken.VALUE_STRING) && !cursor.text().isEmpty()) {
            return named.computeIfAbsent(cursor.text(), this::resolve);
        }
        owner.extensions()
                .misfit(Keyword.FORMAT.spelling(), Keyword.FORMAT.shape().words());
        return null;
    }

    private Format resolve(String name) {
        return namedFormats
                .content(name)
                .<Format>map(content -> new Format.Structured(Optional.of(name), content))
                .orElseGet(() -> new Format.Named(name));
    }

    private @Nullable Format readObject(SchemaDraft owner) throws IOException {
        PropertyStringDraft parts = new PropertyStringDraft(cursor);
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            if (!cursor.at(JsonToken.START_OBJECT)) {
                SchemaDraft schema = asSchema(parts);
                schemas.readKeyword(schema, name);
                return readSchemaRest(owner, schema);
            }
            if (name.equals(Keyword.PROPERTIES.spelling())) {
                SchemaDraft schema = readAmbiguousProperties(parts);
                if (schema != null) {
                    return readSchemaRest(owner, schema);
                }
            } else {
                SchemaDraft draft = schemas.readDraft();
                addPart(parts, name, draft);
                schemas.close(draft);
            }
        }
        return new Format.Structured(Optional.empty(), parts.build(Additional.FORBIDDEN));
    }

    /** Reads what is either the properties of a schema, which is then given back, or a part of that name. */
    private @Nullable SchemaDraft readAmbiguousProperties(PropertyStringDraft parts) throws IOException {
        long mark = cursor.mark();
        String first = cursor.nextName();
        if (first == null) {
            addPart(parts, Keyword.PROPERTIES.spelling(), new SchemaDraft(cursor));
            return null;
        }
        cursor.next();
        if (cursor.at(JsonToken.START_OBJECT) && !OBJECT_KEYWORDS.contains(first)) {
            SchemaDraft schema = asSchema(parts);
            schema.put(Keyword.PROPERTIES, schemas.readPropertiesFrom(first), mark);
            return schema;
        }
        addPart(parts, Keyword.PROPERTIES.spelling(), schemas.readDraftFrom(first));
        return null;
    }

    private void addPart(PropertyStringDraft parts, String name, SchemaDraft draft) {
        Names.check(cursor, name);
        Optional<String> alias = draft.takeText(Keyword.ALIAS);
        if (alias.isPresent()) {
            parts.add(new PropertyString.Alias(name, alias.get(), draft.takeText(Keyword.KEY_ALIAS)));
            draft.forEachLeft((keyword, mark) -> cursor.diagnostics()
                    .warning(
                            "format.alias-keyword",
                            cursor.position(cursor.pointer() + '/' + keyword.spelling(), mark),
                            "an alias only stands for another key; its keyword '" + keyword.spelling()
                                    + "' has no meaning and is left out",
                            "move the keyword to the key " + Excerpt.quoted(alias.get())));
            return;
        }
        if (draft.takeDefaultKeyFlag()) {
            parts.defaultKey(name);
        }
        parts.add(new PropertyString.Member(properties.assemble(name, draft)));
    }

    /** The schema of which parts were read before it showed that it is one. */
    private SchemaDraft asSchema(PropertyStringDraft parts) {
        SchemaDraft schema = new SchemaDraft(cursor);
        for (PropertyString.Part part : parts.parts()) {
            if (part instanceof PropertyString.Member member) {
                if (part.name().equals(Keyword.ITEMS.spelling())) {
                    schema.put(Keyword.ITEMS, member.property().schema(), cursor.mark());
                } else if (part.name().equals(Keyword.PROPERTIES.spelling())) {
                    schema.put(Keyword.PROPERTIES, List.of(), cursor.mark());
                } else {
                    schema.extensions()
                            .keep(
                                    part.name(),
                                    FactsJson.of(
                                            Keyword.ITEMS, member.property().schema()));
                }
            }
        }
        return schema;
    }

    private @Nullable Format readSchemaRest(SchemaDraft owner, SchemaDraft schema) throws IOException {
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            schemas.readKeyword(schema, name);
        }
        String type = schema.text(Keyword.TYPE);
        if ("array".equals(type)) {
            schema.takeText(Keyword.TYPE);
            return new Format.Elements(assembler.assembleArray(schema));
        }
        if ("object".equals(type)) {
            schema.takeText(Keyword.TYPE);
            return wholeString(owner, schema);
        }
        cursor.diagnostics()
                .warning(
                        "schema.unsupported-format",
                        cursor.here(),
                        "a format that is a schema must have the type 'object' or 'array', not "
                                + (type == null ? "none" : Excerpt.quoted(type)) + "; it is kept as an extension",
                        "check whether a newer proxmox-codegen knows it");
        owner.extensions().keep(Keyword.FORMAT.spelling(), FactsJson.of(Keyword.ITEMS, assembler.assemble(schema)));
        return null;
    }

    private Format wholeString(SchemaDraft owner, SchemaDraft schema) {
        PropertyStringDraft parts = new PropertyStringDraft(cursor);
        for (Property property : schema.takeProperties().orElse(List.of())) {
            parts.add(new PropertyString.Member(property));
        }
        schema.takeDefaultKeyName().ifPresent(parts::defaultKey);
        Additional additional = schema.takeAdditional().orElse(Additionals.UNSTATED);
        schema.takeText(Keyword.DESCRIPTION)
                .filter(description -> !owner.has(Keyword.FORMAT_DESCRIPTION))
                .ifPresent(description -> owner.put(Keyword.FORMAT_DESCRIPTION, description, cursor.mark()));
        schema.forEachLeft((keyword, mark) -> {
            owner.extensions().keep("format." + keyword.spelling(), schema.json(keyword));
            cursor.diagnostics()
                    .note(
                            "schema.misplaced-keyword",
                            cursor.position(cursor.pointer() + '/' + keyword.spelling(), mark),
                            "the keyword '" + keyword.spelling()
                                    + "' means nothing for a whole property string; it is kept as an extension",
                            "leave it out, or move it to the text that has the format");
        });
        schema.extensions().map().forEach((keyword, json) -> owner.extensions().keep("format." + keyword, json));
        return new Format.Structured(Optional.empty(), parts.build(additional));
    }
}
