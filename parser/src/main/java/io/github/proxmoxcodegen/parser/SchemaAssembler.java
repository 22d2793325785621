package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes the kind of schema that the type says, or that the keywords tell where there is no type. The cursor is at the end
 * of the schema.
 */
final class SchemaAssembler {

    /** Type names that mean any value: one says so, the other is a slip in the server's source that has that effect. */
    private static final Set<String> UNCHECKED_TYPES = Set.of("any", "ip");

    private final Cursor cursor;
    private final ConstraintsAssembler constraints;
    private final Defaults defaults;

    SchemaAssembler(Cursor cursor, PatternPool patterns) {
        this.cursor = cursor;
        this.constraints = new ConstraintsAssembler(cursor, patterns);
        this.defaults = new Defaults(cursor);
    }

    Schema assemble(SchemaDraft draft) {
        if (draft.has(Keyword.ONE_OF)) {
            List<OneOfSchema.Alternative> alternatives = draft.takeAlternatives();
            if (!alternatives.isEmpty()) {
                return assembleChoice(draft, alternatives);
            }
            draft.extensions().keep(Keyword.ONE_OF.spelling(), "[]");
            warn(
                    draft,
                    "schema.empty-choice",
                    Keyword.ONE_OF,
                    "an empty 'oneOf' offers no choice; it is kept as an extension");
        }
        Optional<String> type = draft.takeText(Keyword.TYPE);
        return switch (type.isPresent() ? type.get() : inferredType(draft)) {
            case "string" -> assembleScalar(draft, ScalarType.STRING);
            case "integer" -> assembleScalar(draft, ScalarType.INTEGER);
            case "boolean" -> assembleScalar(draft, ScalarType.BOOLEAN);
            case "number" -> assembleScalar(draft, ScalarType.NUMBER);
            case "array" -> assembleArray(draft);
            case "object" -> assembleObject(draft);
            case "null" ->
                new NullSchema(AnnotationsAssembler.assemble(draft, "the type 'null'", defaults.ofComposite(draft)));
            default -> assembleAny(draft, type);
        };
    }

    /** One of several alternatives; alternatives of an alternative are kept as an extension, the model has no place. */
    Schema assembleAlternative(SchemaDraft draft) {
        if (draft.has(Keyword.ONE_OF)) {
            draft.extensions().keep(Keyword.ONE_OF.spelling(), draft.json(Keyword.ONE_OF));
            draft.takeAlternatives();
            warn(
                    draft,
                    "schema.nested-choice",
                    Keyword.ONE_OF,
                    "an alternative has a 'oneOf' of its own; it is kept as an extension and not checked");
        }
        return assemble(draft);
    }

    /** A list, whatever the type says. */
    ArraySchema assembleArray(SchemaDraft draft) {
        Optional<Schema> items = draft.takeItems();
        OptionalInt least = draft.takeLength(Keyword.MIN_LENGTH);
        OptionalInt most = draft.takeLength(Keyword.MAX_LENGTH);
        constraints.checkOrder(draft, least, most);
        return new ArraySchema(
                items,
                least,
                most,
                draft.takeLinks(),
                AnnotationsAssembler.assemble(draft, "the type 'array'", defaults.ofComposite(draft)));
    }

    private Schema assembleObject(SchemaDraft draft) {
        return new ObjectSchema(
                draft.takeProperties().orElse(List.of()),
                draft.takeAdditional().orElse(Additionals.UNSTATED),
                draft.takeLinks(),
                AnnotationsAssembler.assemble(draft, "the type 'object'", defaults.ofComposite(draft)));
    }

    private Schema assembleScalar(SchemaDraft draft, ScalarType type) {
        Constraints checks = constraints.assemble(draft);
        return new ScalarSchema(
                type,
                checks,
                AnnotationsAssembler.assemble(draft, "a type of single values", defaults.of(draft, type, checks)));
    }

    private Schema assembleAny(SchemaDraft draft, Optional<String> type) {
        if (type.isPresent() && !UNCHECKED_TYPES.contains(type.get())) {
            warn(
                    draft,
                    "schema.unknown-type",
                    Keyword.TYPE,
                    "the type " + Excerpt.quoted(type.get())
                            + " is unknown; the server checks no type that it does not know, so any value passes");
        }
        return new AnySchema(
                type,
                constraints.assemble(draft),
                AnnotationsAssembler.assemble(draft, "no known type", defaults.ofAny(draft)));
    }

    private Schema assembleChoice(SchemaDraft draft, List<OneOfSchema.Alternative> alternatives) {
        return new OneOfSchema(
                draft.takeText(Keyword.TYPE_PROPERTY),
                draft.takeText(Keyword.TYPE),
                alternatives,
                AnnotationsAssembler.assemble(draft, "'oneOf'", defaults.ofComposite(draft)));
    }

    /** The server checks no type where none is given; the other keywords tell what is meant. */
    private static String inferredType(SchemaDraft draft) {
        if (draft.has(Keyword.PROPERTIES)) {
            return "object";
        }
        if (draft.has(Keyword.ITEMS)) {
            return "array";
        }
        if (draft.has(Keyword.ENUM)
                || draft.has(Keyword.FORMAT)
                || draft.has(Keyword.PATTERN)
                || draft.has(Keyword.MIN_LENGTH)
                || draft.has(Keyword.MAX_LENGTH)) {
            return "string";
        }
        if (draft.has(Keyword.MINIMUM) || draft.has(Keyword.MAXIMUM)) {
            return "number";
        }
        return draft.has(Keyword.ADDITIONAL_PROPERTIES) ? "object" : "any";
    }

    private void warn(SchemaDraft draft, String code, Keyword keyword, String message) {
        cursor.diagnostics()
                .warning(
                        code,
                        cursor.position(cursor.pointer() + '/' + keyword.spelling(), draft.mark(keyword)),
                        message,
                        "check whether a newer proxmox-codegen knows better, or correct the schema");
    }
}
