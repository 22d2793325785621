package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.KeyTable;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads ordinary sound texts in one pass. Whatever is faulty or out of the ordinary (truth values as words, line feeds,
 * blank parts) it leaves to the parser, which knows what to say about it.
 */
final class PropertyStringReader {

    private final KeyTable keys;
    private final int size;
    private final ScalarRule[] rules;
    private final int defaultSlot;
    private final long required;
    private final long requiring;
    private final long[] requires;
    private final String[] aliasNames;
    /** For each alias the key that receives the value; {@link KeyTable#UNKNOWN} if it is left to the parser. */
    private final int[] aliasSlots;

    private final int[] aliasKeySlots;
    /** For each alias the bit of the key that receives the spelling; 0 if none does. */
    private final long[] aliasKeys;

    private PropertyStringReader(PropertyStringDefinition definition) {
        keys = definition.keys();
        size = definition.parts().size();
        defaultSlot = definition.defaultSlot();
        rules = new ScalarRule[size];
        requires = new long[size];
        long mandatory = 0;
        long dependent = 0;
        for (int slot = 0; slot < size; slot++) {
            Part part = definition.parts().get(slot);
            rules[slot] = part.rule();
            mandatory |= part.optional() ? 0 : bit(slot);
            for (String name : part.requires()) {
                requires[slot] |= bit(definition.slot(name));
                dependent |= bit(slot);
            }
        }
        required = mandatory;
        requiring = dependent;
        int count = definition.aliases().size();
        aliasNames = new String[count];
        aliasSlots = new int[count];
        aliasKeySlots = new int[count];
        aliasKeys = new long[count];
        for (int i = 0; i < count; i++) {
            Alias alias = definition.aliases().get(i);
            aliasNames[i] = alias.name();
            aliasSlots[i] = isSound(definition, alias) ? definition.slot(alias.target()) : KeyTable.UNKNOWN;
            aliasKeySlots[i] = alias.keyTarget().map(definition::slot).orElse(KeyTable.UNKNOWN);
            aliasKeys[i] = aliasKeySlots[i] < 0 ? 0 : bit(aliasKeySlots[i]);
        }
    }

    /** A reader; null for a definition that is itself out of the ordinary. */
    static @Nullable PropertyStringReader of(PropertyStringDefinition definition) {
        boolean ordinary = definition.parts().size() <= Long.SIZE
                && definition.wholeRules().isEmpty()
                && definition.parts().stream()
                        .flatMap(part -> part.requires().stream())
                        .allMatch(name -> definition.slot(name) >= 0);
        return ordinary ? new PropertyStringReader(definition) : null;
    }

    /** Whether the spelling is a value that the key takes which receives it; the parser knows what to do if not. */
    private static boolean isSound(PropertyStringDefinition definition, Alias alias) {
        return alias.keyTarget()
                .map(key -> definition.parts().get(definition.slot(key)).rule())
                .map(rule -> rule.failure(alias.name()) == null)
                .orElse(true);
    }

    private static long bit(int slot) {
        return 1L << slot;
    }

    /**
     * Reads a text.
     *
     * @param slots gets the value of each part; null if they are not wanted
     * @return whether the text is surely sound; false says nothing, and then some slots may be filled
     */
    boolean read(String text, @Nullable String @Nullable [] slots) {
        if (text.indexOf('\n') >= 0) {
            return false;
        }
        int length = text.length();
        long seen = 0;
        int equals = -1;
        for (int start = 0; start < length; ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? length : comma;
            if (equals < start) {
                int found = text.indexOf('=', start);
                equals = found < 0 ? length : found;
            }
            int slot = defaultSlot;
            int value = start;
            if (equals < end) {
                slot = equals == start ? KeyTable.UNKNOWN : keys.find(text, start, equals);
                value = equals + 1;
                if (slot >= size) {
                    long spelled = aliasKeys[slot - size];
                    if ((seen & spelled) != 0) {
                        return false;
                    }
                    seen |= spelled;
                    if (slots != null && spelled != 0) {
                        slots[aliasKeySlots[slot - size]] = aliasNames[slot - size];
                    }
                    slot = aliasSlots[slot - size];
                }
            } else if (Chars.isSpace(text.charAt(start))) {
                return false;
            }
            if (slot < 0 || value == end || (seen & bit(slot)) != 0 || rules[slot].failure(text, value, end) != null) {
                return false;
            }
            seen |= bit(slot);
            if (slots != null) {
                slots[slot] = text.substring(value, end);
            }
            start = end + 1;
        }
        return (seen & required) == required && ((seen & requiring) == 0 || allRequired(seen));
    }

    private boolean allRequired(long seen) {
        for (long left = seen & requiring; left != 0; left &= left - 1) {
            if ((requires[Long.numberOfTrailingZeros(left)] & ~seen) != 0) {
                return false;
            }
        }
        return true;
    }
}
