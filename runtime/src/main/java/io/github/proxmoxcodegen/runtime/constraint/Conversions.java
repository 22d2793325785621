package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two conversions that the server makes with the parameters of a request before it checks them. They apply to
 * parameters themselves, not to members of objects.
 */
public final class Conversions {

    private Conversions() {}

    /**
     * What a text parameter whose format ends in {@code -list} becomes: a list is joined by commas.
     *
     * @return the value itself unless it is a list of single values
     */
    public static Object joined(Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        String separator = "";
        for (Object element : list) {
            String part = element == null ? "" : WireText.of(element);
            if (part == null) {
                return value;
            }
            text.append(separator).append(part);
            separator = ",";
        }
        return text.toString();
    }

    /**
     * What a list parameter becomes: a single value other than {@code ""}, {@code 0} and false turns into a list of one.
     */
    public static Object wrapped(Object value) {
        return isTrue(WireText.of(value)) ? List.of(value) : value;
    }

    private static boolean isTrue(@Nullable String text) {
        return text != null && !text.isEmpty() && !text.equals("0");
    }
}
