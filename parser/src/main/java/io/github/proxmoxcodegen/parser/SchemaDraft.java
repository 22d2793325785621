package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.Schema;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What one schema object of the source says, keyword by keyword.
 *
 * <p>Whoever builds something of it takes the keywords that have a place there; what is left in the end had none.
 */
final class SchemaDraft {

    private final @Nullable Object[] values = new @Nullable Object[Keyword.COUNT];
    private final long[] marks = new long[Keyword.COUNT];
    private final Cursor cursor;
    private @Nullable Extensions extensions;
    private long left;

    SchemaDraft(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Forgets everything, so that another schema can be read with the same arrays. */
    void clear() {
        extensions = null;
        left = 0;
    }

    /** What is kept beside the keywords. */
    Extensions extensions() {
        if (extensions == null) {
            extensions = new Extensions(cursor, "schema");
        }
        return extensions;
    }

    /** What was kept beside the keywords until now. */
    SortedMap<String, String> kept() {
        return extensions == null ? Collections.emptySortedMap() : extensions.map();
    }

    /** Whether a keyword was given and not yet taken. */
    boolean has(Keyword keyword) {
        return hasAny(keyword.bit());
    }

    /** Whether one of the keywords was given and not yet taken. */
    boolean hasAny(long keywords) {
        return (left & keywords) != 0;
    }

    /** Where the value of a keyword stands, also after it was taken. */
    long mark(Keyword keyword) {
        return marks[keyword.slot()];
    }

    void put(Keyword keyword, Object value, long mark) {
        values[keyword.slot()] = value;
        marks[keyword.slot()] = mark;
        left |= keyword.bit();
    }

    /** The value of a keyword with one text, which is then gone from here. */
    Optional<String> takeText(Keyword keyword) {
        return Optional.ofNullable(take(keyword));
    }

    /** The value of a keyword with one text, which stays; null where there is none. */
    @Nullable
    String text(Keyword keyword) {
        return left(keyword) instanceof String text ? text : null;
    }

    /** Whether a flag is given and set. */
    boolean takeFlag(Keyword keyword) {
        Boolean flag = take(keyword);
        return flag != null && flag;
    }

    Optional<BigDecimal> takeNumber(Keyword keyword) {
        return Optional.ofNullable(take(keyword));
    }

    OptionalInt takeLength(Keyword keyword) {
        Integer length = take(keyword);
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    List<String> takeTexts(Keyword keyword) {
        List<String> texts = take(keyword);
        return texts == null ? List.of() : texts;
    }

    @Nullable
    JsonValue takeDefault() {
        return take(Keyword.DEFAULT);
    }

    Optional<Format> takeFormat() {
        return Optional.ofNullable(take(Keyword.FORMAT));
    }

    Optional<Schema> takeItems() {
        return Optional.ofNullable(take(Keyword.ITEMS));
    }

    Optional<List<Property>> takeProperties() {
        return Optional.ofNullable(take(Keyword.PROPERTIES));
    }

    Optional<Additional> takeAdditional() {
        return Optional.ofNullable(take(Keyword.ADDITIONAL_PROPERTIES));
    }

    List<Link> takeLinks() {
        List<Link> links = take(Keyword.LINKS);
        return links == null ? List.of() : links;
    }

    List<OneOfSchema.Alternative> takeAlternatives() {
        List<OneOfSchema.Alternative> alternatives = take(Keyword.ONE_OF);
        return alternatives == null ? List.of() : alternatives;
    }

    /** Whether a part of a property string says that it may stand without its key. */
    boolean takeDefaultKeyFlag() {
        return left(Keyword.DEFAULT_KEY) instanceof Boolean && takeFlag(Keyword.DEFAULT_KEY);
    }

    /** The key that may be left out, where the schema of a whole property string names it. */
    Optional<String> takeDefaultKeyName() {
        return left(Keyword.DEFAULT_KEY) instanceof String ? takeText(Keyword.DEFAULT_KEY) : Optional.empty();
    }

    /** Shows what nobody took, with its mark. */
    void forEachLeft(ObjLongConsumer<Keyword> action) {
        for (Keyword keyword : Keyword.values()) {
            if (has(keyword)) {
                action.accept(keyword, mark(keyword));
            }
        }
    }

    /**
     * Makes extensions of what nobody took, and reports them; the cursor is at the end of the schema.
     *
     * @param beside what the keywords mean nothing beside, for the message
     */
    void keepLeft(String beside) {
        if (left != 0) {
            forEachLeft((keyword, mark) -> keepLeft(keyword, mark, beside));
        }
    }

    private void keepLeft(Keyword keyword, long mark, String beside) {
        extensions().keep(keyword.spelling(), json(keyword));
        cursor.diagnostics()
                .note(
                        "schema.misplaced-keyword",
                        cursor.position(cursor.pointer() + '/' + keyword.spelling(), mark),
                        "the keyword '" + keyword.spelling() + "' means nothing beside " + beside
                                + "; it is kept as an extension",
                        "leave it out, or correct what it stands beside");
    }

    /** What a keyword that nobody took says, as JSON. */
    String json(Keyword keyword) {
        Object value = left(keyword);
        if (value == null) {
            throw new IllegalArgumentException(keyword + " is not there");
        }
        return FactsJson.of(keyword, value);
    }

    /** The type is what the only writer of that keyword put, which {@link Keyword.Shape} fixes. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> @Nullable T take(Keyword keyword) {
        Object value = left(keyword);
        left &= ~keyword.bit();
        return (T) value;
    }

    private @Nullable Object left(Keyword keyword) {
        return has(keyword) ? values[keyword.slot()] : null;
    }
}
