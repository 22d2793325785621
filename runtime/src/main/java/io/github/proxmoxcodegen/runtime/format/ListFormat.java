package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list written as one text, each element of which follows a format ({@code X-list}).
 *
 * <p>Elements are separated by commas, semicolons and white space, any number of them; or, if there is a NUL in the text,
 * by NULs alone. The empty list passes.
 */
final class ListFormat implements Format {

    private final String name;
    private final NamedFormat element;

    ListFormat(String name, NamedFormat element) {
        this.name = name;
        this.element = element;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean accepts(String text) {
        return text.indexOf('\0') < 0 ? acceptsBlankSeparated(text) : failing(text) == null;
    }

    private boolean acceptsBlankSeparated(String text) {
        int start = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            if (i == length || isSeparator(text.charAt(i))) {
                if (i > start && !element.accepts(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** The first element that is wrong; null if none is. */
    private @Nullable String failing(String text) {
        boolean byNul = text.indexOf('\0') >= 0;
        int length = text.length();
        while (byNul && length > 0 && text.charAt(length - 1) == '\0') {
            length--;
        }
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || (byNul ? text.charAt(i) == '\0' : isSeparator(text.charAt(i)))) {
                boolean present = i > start || (byNul && length > 0);
                if (present && !element.accepts(text, start, i)) {
                    return text.substring(start, i);
                }
                start = i + 1;
            }
        }
        return null;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || Chars.isSpace(c);
    }

    @Override
    public void report(String text, Violations out) {
        String culprit = failing(text);
        element.report(name, text, culprit == null ? text : culprit, out);
    }

    @Override
    public Optional<String> limitation() {
        return element.limitation();
    }
}
