package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.constraint.Numbers;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns elements of a list in a request, which follow their rules already, into Java's types. */
public final class Elements {

    private Elements() {}

    /** An element as text. */
    public static @Nullable String text(Object element) {
        return WireText.of(element);
    }

    /** An element as a whole number. */
    public static @Nullable Long integer(Object element) {
        String text = WireText.of(element);
        return text == null ? null : Numbers.toLong(text);
    }

    /** An element as a number. */
    public static @Nullable BigDecimal number(Object element) {
        String text = WireText.of(element);
        return text == null ? null : Numbers.toDecimal(text);
    }

    /** An element as a truth value. */
    public static Boolean bool(Object element) {
        return "1".equals(WireText.of(element));
    }

    /** An element as an object of JSON. */
    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    public static @Nullable Map<String, Object> object(Object element) {
        return element instanceof Map<?, ?> object ? (Map<String, Object>) object : null;
    }

    /** An element as JSON has it. */
    public static Object any(Object element) {
        return element;
    }
}
