package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.Schema;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads schema objects: each keyword by the reader of its shape, the whole into the kind of schema that its type says. */
final class SchemaReader {

    private static final Comparator<Property> BY_NAME = Comparator.comparing(Property::name);

    private final Cursor cursor;
    private final PatternPool patterns;
    private final SchemaAssembler assembler;
    private final PropertyAssembler properties;
    private final FormatReader formats;
    private final Deque<SchemaDraft> spares = new ArrayDeque<>();

    SchemaReader(Cursor cursor, PatternPool patterns, NamedFormats namedFormats) {
        this.cursor = cursor;
        this.patterns = patterns;
        this.assembler = new SchemaAssembler(cursor, patterns);
        this.properties = new PropertyAssembler(cursor, assembler);
        this.formats = new FormatReader(cursor, this, properties, assembler, namedFormats);
    }

    /** The schema at the cursor; anything but an object is kept as an extension of a schema that takes any value. */
    Schema readSchema() throws IOException {
        SchemaDraft draft = readDraft();
        Schema schema = assembler.assemble(draft);
        close(draft);
        return schema;
    }

    /** The schema that a draft at whose end the cursor is makes. */
    Schema assemble(SchemaDraft draft) {
        return assembler.assemble(draft);
    }

    /** The keywords of the schema at the cursor, which is left at its end. */
    SchemaDraft readDraft() throws IOException {
        SchemaDraft spare = spares.poll();
        SchemaDraft draft = spare == null ? new SchemaDraft(cursor) : spare;
        if (!cursor.at(JsonToken.START_OBJECT)) {
            draft.extensions().misfit("schema", "an object");
            return draft;
        }
        readKeywords(draft);
        return draft;
    }

    /** Takes back a draft that was used up: there are thousands of schemas in a file, and few open at a time. */
    void close(SchemaDraft draft) {
        draft.clear();
        spares.push(draft);
    }

    /** Reads on in a schema whose first keyword is already at its value. */
    SchemaDraft readDraftFrom(String firstKeyword) throws IOException {
        SchemaDraft draft = new SchemaDraft(cursor);
        readKeyword(draft, firstKeyword);
        readKeywords(draft);
        return draft;
    }

    private void readKeywords(SchemaDraft draft) throws IOException {
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            readKeyword(draft, name);
        }
    }

    /** Reads the value at the cursor as that of a keyword. */
    void readKeyword(SchemaDraft draft, String name) throws IOException {
        Keyword keyword = Keyword.of(name);
        if (keyword == null) {
            draft.extensions().unknown(name);
            return;
        }
        if (draft.has(keyword)) {
            draft.extensions().repeated(name);
        }
        long mark = cursor.mark();
        Object value = readValue(draft, keyword);
        if (value != null) {
            draft.put(keyword, value, mark);
        }
    }

    private @Nullable Object readValue(SchemaDraft draft, Keyword keyword) throws IOException {
        if (keyword == Keyword.FORMAT) {
            return formats.read(draft);
        }
        Object value = switch (keyword.shape()) {
            case TEXT -> Values.text(cursor);
            case FLAG -> readFlag();
            case NUMBER -> readLimit(Values.number(cursor));
            case LENGTH -> readLimit(Values.length(cursor));
            case TEXTS -> TextLists.read(cursor);
            case ENUM -> TextLists.readEnum(cursor);
            case VALUE -> JsonValues.read(cursor);
            case SCHEMA -> cursor.at(JsonToken.START_OBJECT) ? readSchema() : null;
            case PROPERTIES -> cursor.at(JsonToken.START_OBJECT) ? readProperties() : null;
            case ADDITIONAL -> readAdditional();
            case FORMAT -> throw new IllegalArgumentException("the format has a reader of its own");
            case LINKS -> LinksReader.read(cursor);
            case ALTERNATIVES -> readAlternatives();
            case DEFAULT_KEY -> readDefaultKey();
            case IGNORED -> readIgnored(draft, keyword);
        };
        if (value == null && keyword.shape() != Keyword.Shape.IGNORED) {
            return readMisfit(draft, keyword);
        }
        return value;
    }

    private @Nullable Object readMisfit(SchemaDraft draft, Keyword keyword) throws IOException {
        if (keyword == Keyword.ENUM && cursor.at(JsonToken.VALUE_NULL)) {
            cursor.diagnostics()
                    .note(
                            "schema.enum-null",
                            cursor.here(),
                            "the enum is null; the server takes that as no enum",
                            "leave the keyword out");
            draft.extensions().keep(keyword.spelling(), "null");
            return null;
        }
        draft.extensions().misfit(keyword.spelling(), keyword.shape().words());
        return null;
    }

    private @Nullable Boolean readFlag() throws IOException {
        Boolean flag = Values.flag(cursor);
        if (flag != null && cursor.at(JsonToken.VALUE_STRING)) {
            noteSpelling("a flag");
        }
        return flag;
    }

    private <T> @Nullable T readLimit(@Nullable T limit) throws IOException {
        if (limit != null && cursor.at(JsonToken.VALUE_STRING)) {
            noteSpelling("a limit");
        }
        return limit;
    }

    private void noteSpelling(String what) throws IOException {
        cursor.diagnostics()
                .note(
                        "schema.number-as-text",
                        cursor.here(),
                        what + " is written as the text " + Excerpt.quoted(cursor.text())
                                + "; it is read as the number",
                        "write it without quotes");
    }

    /** The properties of the object at whose beginning the cursor is, by name. */
    List<Property> readProperties() throws IOException {
        return readProperties(new ArrayList<>());
    }

    /** The properties of an object of which the value of the first one is at the cursor. */
    List<Property> readPropertiesFrom(String firstName) throws IOException {
        List<Property> list = new ArrayList<>();
        list.add(readProperty(firstName));
        return readProperties(list);
    }

    private Property readProperty(String name) throws IOException {
        Names.check(cursor, name);
        SchemaDraft draft = readDraft();
        Property property = properties.assemble(name, draft);
        close(draft);
        return property;
    }

    private List<Property> readProperties(List<Property> list) throws IOException {
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            list.add(readProperty(name));
        }
        list.sort(BY_NAME);
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).name().equals(list.get(i - 1).name())) {
                cursor.diagnostics()
                        .error(
                                "schema.duplicate-property",
                                cursor.here(),
                                "the property " + Excerpt.quoted(list.get(i).name()) + " is declared twice",
                                "leave only one of them");
            }
        }
        return list;
    }

    private @Nullable Additional readAdditional() throws IOException {
        if (cursor.at(JsonToken.START_OBJECT)) {
            return new Additional.Typed(readSchema());
        }
        Boolean flag = readFlag();
        if (flag == null) {
            return null;
        }
        patterns.sawFlag(cursor.token());
        return flag ? Additionals.STATED : Additional.FORBIDDEN;
    }

    private @Nullable List<OneOfSchema.Alternative> readAlternatives() throws IOException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            return null;
        }
        List<OneOfSchema.Alternative> alternatives = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            SchemaDraft draft = readDraft();
            List<String> instanceTypes = draft.takeTexts(Keyword.INSTANCE_TYPES);
            boolean optional = draft.takeFlag(Keyword.OPTIONAL);
            Schema schema = assembler.assembleAlternative(draft);
            alternatives.add(new OneOfSchema.Alternative(instanceTypes, optional, schema));
            close(draft);
        }
        return alternatives;
    }

    private @Nullable Object readDefaultKey() throws IOException {
        Boolean flag = Values.flag(cursor);
        if (flag != null) {
            return flag;
        }
        return cursor.at(JsonToken.VALUE_STRING) ? cursor.text() : null;
    }

    private @Nullable Object readIgnored(SchemaDraft draft, Keyword keyword) throws IOException {
        cursor.diagnostics()
                .note(
                        "schema.ignored-keyword",
                        cursor.here(),
                        "the keyword '" + keyword.spelling()
                                + "' means nothing to the server, nor here; it is kept as an extension",
                        "use '" + keyword.spelling() + "imum', if that is what is meant");
        draft.extensions().keep(keyword.spelling(), JsonValues.read(cursor).compact());
        return null;
    }
}
