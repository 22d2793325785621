package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a property string apart. There is no quoting, no escaping and no trimming; blank parts are skipped. The first
 * thing that cannot be understood ends the parsing.
 */
final class PropertyStringParser {

    private final PropertyStringDefinition definition;
    private final int size;
    private final boolean[] isBoolean;
    private final int[] aliasSlots;
    private final int[] aliasKeySlots;

    PropertyStringParser(PropertyStringDefinition definition) {
        this.definition = definition;
        size = definition.parts().size();
        isBoolean = new boolean[size];
        for (int i = 0; i < size; i++) {
            isBoolean[i] = definition.parts().get(i).rule().type() == ScalarType.BOOLEAN;
        }
        int count = definition.aliases().size();
        aliasSlots = new int[count];
        aliasKeySlots = new int[count];
        for (int i = 0; i < count; i++) {
            Alias alias = definition.aliases().get(i);
            aliasSlots[i] = definition.slot(alias.target());
            aliasKeySlots[i] = alias.keyTarget().map(definition::slot).orElse(KeyTable.UNKNOWN);
        }
    }

    /**
     * Takes a text apart.
     *
     * @param out where to report what cannot be understood; null if nobody wants to know
     * @return null if it cannot be understood
     */
    @Nullable
    PropertyValues parse(String text, @Nullable Violations out) {
        @Nullable String[] slots = new @Nullable String[size];
        Map<String, String> others = Map.of();
        boolean bareSeen = false;
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            number++;
            if (!isBlank(text, start, end)) {
                int equals = indexOf(text, '=', start, end);
                int valueEnd = equals < 0 ? end : valueEnd(text, equals + 1, end);
                int key = equals < 0
                        ? definition.defaultSlot()
                        : definition.keys().find(text, start, equals);
                if (equals < 0 && key < 0) {
                    return fail(text, out, SyntaxProblem.NO_DEFAULT_KEY, Integer.toString(number));
                }
                if (equals == start || (equals > 0 && valueEnd < 0)) {
                    return fail(text, out, SyntaxProblem.NO_KEY_OR_VALUE, Integer.toString(number));
                }
                String value = text.substring(equals < 0 ? start : equals + 1, valueEnd);
                if (equals < 0) {
                    if (bareSeen || isTrue(slots[key])) {
                        return fail(text, out, SyntaxProblem.DUPLICATE, partName(key));
                    }
                    bareSeen = true;
                    slots[key] = isBoolean[key] ? Booleans.canonical(value) : value;
                } else if (key == KeyTable.UNKNOWN) {
                    others = others.isEmpty() ? new HashMap<>() : others;
                    String name = text.substring(start, equals);
                    if (others.put(name, value) != null) {
                        return fail(text, out, SyntaxProblem.DUPLICATE, name);
                    }
                } else if (key < size) {
                    if (slots[key] != null) {
                        return fail(text, out, SyntaxProblem.DUPLICATE, partName(key));
                    }
                    slots[key] = isBoolean[key] ? Booleans.canonical(value) : value;
                } else if (!setAlias(slots, key - size, value, text, out)) {
                    return null;
                }
            }
            start = end + 1;
        }
        return new PropertyValues(definition, slots, others);
    }

    private boolean setAlias(@Nullable String[] slots, int alias, String value, String text, @Nullable Violations out) {
        int keySlot = aliasKeySlots[alias];
        int slot = aliasSlots[alias];
        if (keySlot >= 0) {
            if (slots[keySlot] != null) {
                fail(text, out, SyntaxProblem.KEY_ALIAS_TAKEN, partName(keySlot));
                return false;
            }
            slots[keySlot] = definition.aliases().get(alias).name();
        }
        if (slots[slot] != null) {
            fail(text, out, SyntaxProblem.ALIAS_TAKEN, partName(slot));
            return false;
        }
        slots[slot] = isBoolean[slot] ? Booleans.canonical(value) : value;
        return true;
    }

    private String partName(int slot) {
        return definition.parts().get(slot).name();
    }

    private static @Nullable PropertyValues fail(
            String text, @Nullable Violations out, SyntaxProblem problem, String subject) {
        if (out != null) {
            out.syntax(text, problem.message(subject), problem.serverText(subject));
        }
        return null;
    }

    /** The server takes a key that holds 0 for one that is not set yet when a value without a key follows. */
    private static boolean isTrue(@Nullable String value) {
        return value != null && !value.equals("0");
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(String text, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where the value of {@code key=value} ends: before one final line feed. There must be a value, and no line feed
     * inside.
     *
     * @return -1 if that is not so
     */
    private static int valueEnd(String text, int from, int to) {
        int feed = indexOf(text, '\n', from, to);
        if (feed < 0) {
            return to > from ? to : -1;
        }
        return feed == to - 1 && feed > from ? feed : -1;
    }
}
