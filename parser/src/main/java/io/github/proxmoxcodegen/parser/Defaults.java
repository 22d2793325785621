package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.ScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a {@code default} is a value that its schema accepts.
 *
 * <p>The server documents defaults and never applies or checks them, so real files have prose, words for truth values and
 * values outside their own enum. None of that is worth more than a note.
 */
final class Defaults {

    private final Cursor cursor;

    Defaults(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The default of a schema for single values. */
    Optional<DefaultValue> of(SchemaDraft draft, ScalarType type, Constraints constraints) {
        JsonValue json = draft.takeDefault();
        if (json == null) {
            return Optional.empty();
        }
        if (!(json instanceof JsonValue.Scalar scalar) || scalar.isNull()) {
            return remark(draft, json, "is no single value");
        }
        return switch (type) {
            case BOOLEAN -> ofBoolean(draft, scalar);
            case INTEGER, NUMBER -> ofNumber(draft, scalar, type, constraints);
            case STRING -> ofString(draft, scalar, constraints);
        };
    }

    /** The default of a list, an object, a choice or nothing: kept as it is. */
    Optional<DefaultValue> ofComposite(SchemaDraft draft) {
        JsonValue json = draft.takeDefault();
        return json == null ? Optional.empty() : remark(draft, json, "cannot be checked against this type");
    }

    /** The default of a schema that takes any value. */
    Optional<DefaultValue> ofAny(SchemaDraft draft) {
        JsonValue json = draft.takeDefault();
        if (json == null) {
            return Optional.empty();
        }
        if (!(json instanceof JsonValue.Scalar scalar) || scalar.isNull()) {
            return remark(draft, json, "is no single value");
        }
        BigDecimal number = scalar.isNumber() ? Values.number(scalar.text()) : null;
        if (number != null) {
            return value(new Literal.Num(number));
        }
        return value(
                scalar.isBoolean() ? new Literal.Bool(scalar.text().equals("true")) : new Literal.Text(scalar.text()));
    }

    private Optional<DefaultValue> ofBoolean(SchemaDraft draft, JsonValue.Scalar scalar) {
        Boolean truth = truth(scalar.text());
        if (truth == null) {
            return remark(draft, scalar, "is no truth value");
        }
        noteText(draft, scalar);
        return value(new Literal.Bool(truth));
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "on" -> Boolean.TRUE;
            case "0", "false", "no", "off" -> Boolean.FALSE;
            default -> null;
        };
    }

    private Optional<DefaultValue> ofNumber(
            SchemaDraft draft, JsonValue.Scalar scalar, ScalarType type, Constraints constraints) {
        BigDecimal number = scalar.isBoolean() ? null : Values.number(scalar.text());
        if (number == null) {
            return remark(draft, scalar, "is no number");
        }
        if (type == ScalarType.INTEGER && number.stripTrailingZeros().scale() > 0) {
            return remark(draft, scalar, "is no whole number");
        }
        if (constraints.minimum().filter(limit -> number.compareTo(limit) < 0).isPresent()
                || constraints
                        .maximum()
                        .filter(limit -> number.compareTo(limit) > 0)
                        .isPresent()) {
            return remark(draft, scalar, "is outside the limits");
        }
        Literal.Num literal = new Literal.Num(number);
        if (!allows(constraints, literal.value().toPlainString())) {
            return remark(draft, scalar, "is not in the enum");
        }
        noteText(draft, scalar);
        return value(literal);
    }

    private Optional<DefaultValue> ofString(SchemaDraft draft, JsonValue.Scalar scalar, Constraints constraints) {
        String text = scalar.text();
        if (scalar.isBoolean()) {
            return remark(draft, scalar, "is no text");
        }
        if (!allows(constraints, text)) {
            return remark(draft, scalar, "is not in the enum");
        }
        int length = text.codePointCount(0, text.length());
        if (length < constraints.minLength().orElse(0)
                || length > constraints.maxLength().orElse(Integer.MAX_VALUE)) {
            return remark(draft, scalar, "has a length outside the limits");
        }
        if (constraints.pattern().isPresent()
                && !BoundedMatch.find(constraints.pattern().get(), text)) {
            return remark(draft, scalar, "does not match the pattern");
        }
        return value(new Literal.Text(text));
    }

    private static boolean allows(Constraints constraints, String text) {
        return constraints.enumeration().isEmpty() || constraints.enumeration().contains(text);
    }

    private static Optional<DefaultValue> value(Literal literal) {
        return Optional.of(new DefaultValue.Value(literal));
    }

    private Optional<DefaultValue> remark(SchemaDraft draft, JsonValue json, String reason) {
        String text = json instanceof JsonValue.Scalar scalar ? scalar.text() : json.compact();
        note(
                draft,
                "schema.default-not-valid",
                "the default " + Excerpt.quoted(text) + ' ' + reason + "; it is kept as a remark",
                "nothing is lost: the server only documents defaults");
        return Optional.of(new DefaultValue.Remark(text));
    }

    private void noteText(SchemaDraft draft, JsonValue.Scalar scalar) {
        if (scalar.isText()) {
            note(
                    draft,
                    "schema.default-as-text",
                    "the default is written as the text " + Excerpt.quoted(scalar.text())
                            + "; it is read as the value meant",
                    "write it without quotes, truth values as 1 or 0");
        }
    }

    private void note(SchemaDraft draft, String code, String message, String hint) {
        cursor.diagnostics()
                .note(code, cursor.position(cursor.pointer() + "/default", draft.mark(Keyword.DEFAULT)), message, hint);
    }
}
