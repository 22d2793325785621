package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Gathers what must hold of a single value, and reports limits that no value can meet. */
final class ConstraintsAssembler {

    private final Cursor cursor;
    private final PatternPool patterns;

    ConstraintsAssembler(Cursor cursor, PatternPool patterns) {
        this.cursor = cursor;
        this.patterns = patterns;
    }

    Constraints assemble(SchemaDraft draft) {
        if (!draft.hasAny(Keyword.CONSTRAINTS)) {
            return Constraints.NONE;
        }
        Optional<BigDecimal> minimum = draft.takeNumber(Keyword.MINIMUM);
        Optional<BigDecimal> maximum = draft.takeNumber(Keyword.MAXIMUM);
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
            reportEmptyRange(draft, Keyword.MAXIMUM);
        }
        OptionalInt minLength = draft.takeLength(Keyword.MIN_LENGTH);
        OptionalInt maxLength = draft.takeLength(Keyword.MAX_LENGTH);
        checkOrder(draft, minLength, maxLength);
        Optional<Pattern> pattern = takePattern(draft);
        List<String> enumeration = takeEnumeration(draft);
        Optional<Format> format = draft.takeFormat();
        return new Constraints(minimum, maximum, minLength, maxLength, pattern, enumeration, format);
    }

    /** Reports an upper length below the lower one. */
    void checkOrder(SchemaDraft draft, OptionalInt least, OptionalInt most) {
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            reportEmptyRange(draft, Keyword.MAX_LENGTH);
        }
    }

    private Optional<Pattern> takePattern(SchemaDraft draft) {
        long mark = draft.mark(Keyword.PATTERN);
        return draft.takeText(Keyword.PATTERN).map(source -> patterns.of(source, cursor, mark));
    }

    private List<String> takeEnumeration(SchemaDraft draft) {
        boolean given = draft.has(Keyword.ENUM);
        List<String> enumeration = draft.takeTexts(Keyword.ENUM);
        if (given && enumeration.isEmpty()) {
            draft.extensions().keep(Keyword.ENUM.spelling(), "[]");
            cursor.diagnostics()
                    .warning(
                            "schema.empty-enum",
                            cursor.position(cursor.pointer() + "/enum", draft.mark(Keyword.ENUM)),
                            "no value fits an empty enum; it is kept as an extension and not checked",
                            "list at least one value, or leave the keyword out");
        }
        return enumeration;
    }

    private void reportEmptyRange(SchemaDraft draft, Keyword keyword) {
        cursor.diagnostics()
                .warning(
                        "schema.empty-range",
                        cursor.position(cursor.pointer() + '/' + keyword.spelling(), draft.mark(keyword)),
                        "the upper limit is below the lower one: no value fits",
                        "correct one of the limits");
    }
}
