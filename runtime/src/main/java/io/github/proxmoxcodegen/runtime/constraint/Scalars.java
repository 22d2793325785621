package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Checks members and gives their values in Java's types, for generated code that builds a typed object in straight lines.
 *
 * <p>All methods take a value that is not null, the rule it must follow, and the member's name; the collector stands at
 * the member's container. They give null if they reported something. What Java's types cannot hold, though the server
 * might take it, is reported too: whole numbers beyond 64 bits, and numbers of absurd length.
 */
public final class Scalars {

    private Scalars() {}

    /** A text, or a number as text. */
    public static @Nullable String text(ScalarRule rule, Object value, String name, Violations out) {
        Kind kind = rule.failure(value);
        if (kind != null) {
            report(rule, kind, value, name, out);
            return null;
        }
        return WireText.of(value);
    }

    /** A whole number. */
    public static @Nullable Long integer(ScalarRule rule, Object value, String name, Violations out) {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            Kind kind = rule.failure(number);
            if (kind != null) {
                report(rule, kind, value, name, out);
                return null;
            }
            return number;
        }
        String text = text(rule, value, name, out);
        if (text == null) {
            return null;
        }
        Long number = Numbers.toLong(text);
        if (number == null) {
            out.enter(name);
            out.maximum(Long.toString(Long.MAX_VALUE), text);
            out.leave();
        }
        return number;
    }

    /** A number. */
    public static @Nullable BigDecimal number(ScalarRule rule, Object value, String name, Violations out) {
        String text = text(rule, value, name, out);
        if (text == null) {
            return null;
        }
        BigDecimal number = Numbers.toDecimal(text);
        if (number == null) {
            out.enter(name);
            out.type(rule.type().keyword(), value);
            out.leave();
        }
        return number;
    }

    /** A truth value. */
    public static @Nullable Boolean bool(ScalarRule rule, Object value, String name, Violations out) {
        if (value instanceof Boolean bool && rule.type().accepts(bool)) {
            return bool;
        }
        String text = text(rule, value, name, out);
        return text == null ? null : (Boolean) text.equals("1");
    }

    private static void report(ScalarRule rule, Kind kind, Object value, String name, Violations out) {
        out.enter(name);
        rule.report(kind, value, out);
        out.leave();
    }
}
