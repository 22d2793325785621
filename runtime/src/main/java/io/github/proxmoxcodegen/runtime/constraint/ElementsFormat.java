package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A list written as one text, with a rule for each element ({@code format} given as the schema of a list, in Proxmox Backup
 * Server). Elements are separated by commas, semicolons and white space; those that are empty do not count.
 *
 * @param element what must hold of each element
 * @param minItems the least number of elements
 * @param maxItems the greatest number of elements
 */
public record ElementsFormat(ScalarRule element, OptionalInt minItems, OptionalInt maxItems) implements Format {

    /** It has none. */
    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean accepts(String text) {
        List<String> elements = elements(text);
        return lengthFailure(elements) == null && elements.stream().allMatch(each -> element.failure(each) == null);
    }

    @Override
    public void report(String text, Violations out) {
        List<String> elements = elements(text);
        out.enterText(name(), false);
        Kind length = lengthFailure(elements);
        if (length != null) {
            out.listLength(length, (length == Kind.MAX_LENGTH ? maxItems : minItems).orElseThrow(), elements);
        }
        for (int i = 0; i < elements.size(); i++) {
            out.enter(i);
            element.check(elements.get(i), out);
            out.leave();
        }
        out.leaveText();
    }

    private @Nullable Kind lengthFailure(List<String> elements) {
        if (maxItems.isPresent() && elements.size() > maxItems.getAsInt()) {
            return Kind.MAX_LENGTH;
        }
        return minItems.isPresent() && elements.size() < minItems.getAsInt() ? Kind.MIN_LENGTH : null;
    }

    private static List<String> elements(String text) {
        List<String> elements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                if (i > start) {
                    elements.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return elements;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || Chars.isSpace(c);
    }
}
