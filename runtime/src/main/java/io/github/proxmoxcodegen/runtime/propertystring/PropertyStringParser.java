package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.KeyTable;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
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
    private final KeyTable keys;
    private final int size;
    private final ScalarRule[] rules;
    private final boolean[] isBoolean;
    private final String[] aliasNames;
    private final int[] aliasSlots;
    private final int[] aliasKeySlots;

    PropertyStringParser(PropertyStringDefinition definition) {
        this.definition = definition;
        keys = definition.keys();
        size = definition.parts().size();
        rules = new ScalarRule[size];
        isBoolean = new boolean[size];
        for (int i = 0; i < size; i++) {
            rules[i] = definition.parts().get(i).rule();
            isBoolean[i] = rules[i].type() == ScalarType.BOOLEAN;
        }
        int count = definition.aliases().size();
        aliasNames = new String[count];
        aliasSlots = new int[count];
        aliasKeySlots = new int[count];
        for (int i = 0; i < count; i++) {
            Alias alias = definition.aliases().get(i);
            aliasNames[i] = alias.name();
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
        return new Run(text, out).parse();
    }

    /** One text on its way. */
    private final class Run {

        private final String text;
        private final @Nullable Violations out;
        private final boolean anyFeed;
        private final @Nullable String[] slots = new @Nullable String[size];
        private Map<String, String> others = Map.of();
        private boolean bareSeen;
        private boolean suspect;

        Run(String text, @Nullable Violations out) {
            this.text = text;
            this.out = out;
            anyFeed = text.indexOf('\n') >= 0;
        }

        @Nullable
        PropertyValues parse() {
            int start = 0;
            while (start < text.length()) {
                int comma = text.indexOf(',', start);
                int end = comma < 0 ? text.length() : comma;
                if (!Chars.isBlank(text, start, end)) {
                    // A search beyond the end of the part happens once: a second bare part ends the parsing.
                    int equals = text.indexOf('=', start);
                    boolean bare = equals < 0 || equals >= end;
                    if (!(bare ? takeBare(start, end) : takePair(start, equals, end))) {
                        return null;
                    }
                }
                start = end + 1;
            }
            return new PropertyValues(definition, slots, others, suspect);
        }

        private boolean takeBare(int start, int end) {
            int slot = definition.defaultSlot();
            if (slot < 0) {
                return fail(SyntaxProblem.NO_DEFAULT_KEY, number(start));
            }
            // The server takes a key that holds 0 for one that is not set yet.
            String earlier = slots[slot];
            if (bareSeen || (earlier != null && !earlier.equals("0"))) {
                return fail(SyntaxProblem.DUPLICATE, partName(slot));
            }
            bareSeen = true;
            set(slot, text.substring(start, end));
            return true;
        }

        private boolean takePair(int start, int equals, int end) {
            int valueEnd = anyFeed ? beforeFeed(equals + 1, end) : end;
            if (equals == start || valueEnd <= equals + 1) {
                return fail(SyntaxProblem.NO_KEY_OR_VALUE, number(start));
            }
            int key = keys.find(text, start, equals);
            String value = text.substring(equals + 1, valueEnd);
            if (key == KeyTable.UNKNOWN) {
                others = others.isEmpty() ? new HashMap<>() : others;
                String name = text.substring(start, equals);
                return others.put(name, value) == null || fail(SyntaxProblem.DUPLICATE, name);
            }
            if (key >= size) {
                return takeAlias(key - size, value);
            }
            if (slots[key] != null) {
                return fail(SyntaxProblem.DUPLICATE, partName(key));
            }
            set(key, value);
            return true;
        }

        private boolean takeAlias(int alias, String value) {
            int keySlot = aliasKeySlots[alias];
            int slot = aliasSlots[alias];
            if (keySlot >= 0 && slots[keySlot] != null) {
                return fail(SyntaxProblem.KEY_ALIAS_TAKEN, partName(keySlot));
            }
            if (slots[slot] != null) {
                return fail(SyntaxProblem.ALIAS_TAKEN, partName(slot));
            }
            if (keySlot >= 0) {
                set(keySlot, aliasNames[alias]);
            }
            set(slot, value);
            return true;
        }

        /** Checks the value while it is at hand; what is wrong with it is found out again should that matter. */
        private void set(int slot, String value) {
            String canonical = isBoolean[slot] ? Booleans.canonical(value) : value;
            slots[slot] = canonical;
            suspect |= rules[slot].failure(canonical) != null;
        }

        /** A value ends before one final line feed; {@code from} if there is a line feed inside. */
        private int beforeFeed(int from, int end) {
            int feed = text.indexOf('\n', from);
            if (feed < 0 || feed >= end) {
                return end;
            }
            return feed == end - 1 ? feed : from;
        }

        private boolean fail(SyntaxProblem problem, String subject) {
            if (out != null) {
                out.syntax(text, problem.message(subject), problem.serverText(subject));
            }
            return false;
        }

        /** Which part begins at an index, counted from 1. */
        private String number(int start) {
            return Long.toString(
                    1 + text.chars().limit(start).filter(c -> c == ',').count());
        }
    }

    private String partName(int slot) {
        return definition.parts().get(slot).name();
    }
}
