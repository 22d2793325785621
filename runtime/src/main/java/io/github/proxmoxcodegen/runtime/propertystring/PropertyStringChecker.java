package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.Suggestions;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks the values of a property string against the rules of its keys, and then against each other. */
final class PropertyStringChecker {

    private final PropertyStringDefinition definition;
    private final Part[] parts;
    private final ScalarRule[] rules;
    private final int[] required;
    private final WholeRule[] wholeRules;
    private final boolean anyRequires;

    PropertyStringChecker(PropertyStringDefinition definition) {
        this.definition = definition;
        parts = definition.parts().toArray(Part[]::new);
        rules = Arrays.stream(parts).map(Part::rule).toArray(ScalarRule[]::new);
        required = IntStream.range(0, parts.length)
                .filter(slot -> !parts[slot].optional())
                .toArray();
        wholeRules = definition.wholeRules().toArray(WholeRule[]::new);
        anyRequires = Arrays.stream(parts).anyMatch(part -> !part.requires().isEmpty());
    }

    /** Whether nothing is wrong; the common case, and hence free of anything a report would need. */
    boolean accepts(PropertyValues values) {
        if (!definition.isOpen() && !values.others().isEmpty()) {
            return false;
        }
        for (int slot : required) {
            if (values.at(slot) == null) {
                return false;
            }
        }
        if (values.isSuspect() && !eachAccepted(values)) {
            return false;
        }
        if (anyRequires && !allRequired(values)) {
            return false;
        }
        for (WholeRule rule : wholeRules) {
            if (rule.check(values) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean eachAccepted(PropertyValues values) {
        for (int slot = 0; slot < rules.length; slot++) {
            String value = values.at(slot);
            if (value != null && rules[slot].failure(value) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean allRequired(PropertyValues values) {
        for (int slot = 0; slot < parts.length; slot++) {
            if (values.at(slot) != null && !allPresent(parts[slot], values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allPresent(Part part, PropertyValues values) {
        for (String required : part.requires()) {
            if (values.get(required).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    void check(PropertyValues values, String text, Violations out) {
        if (accepts(values)) {
            return;
        }
        int before = out.count();
        int slot = 0;
        for (Part part : definition.parts()) {
            String value = values.at(slot++);
            if (value == null) {
                if (!part.optional()) {
                    out.missing(part.name());
                }
            } else {
                Kind kind = part.rule().failure(value);
                if (kind != null) {
                    out.enter(part.name());
                    part.rule().report(kind, value, out);
                    out.leave();
                }
            }
        }
        checkRequires(values, out);
        if (!definition.isOpen() && !values.others().isEmpty()) {
            List<String> names = definition.parts().stream().map(Part::name).toList();
            values.others().forEach((name, value) -> {
                out.enter(name);
                out.unknown(value, Suggestions.hint(name, names));
                out.leave();
            });
        }
        if (out.count() == before) {
            checkWhole(values, text, out);
        }
    }

    private void checkRequires(PropertyValues values, Violations out) {
        if (!anyRequires) {
            return;
        }
        int slot = 0;
        for (Part part : definition.parts()) {
            if (values.at(slot++) != null) {
                for (String required : part.requires()) {
                    if (values.get(required).isEmpty()) {
                        out.requires(required, part.name());
                    }
                }
            }
        }
    }

    private void checkWhole(PropertyValues values, String text, Violations out) {
        for (WholeRule rule : wholeRules) {
            WholeRule.Complaint complaint = rule.check(values);
            if (complaint != null) {
                out.combination(definition.name(), text, complaint.message(), complaint.serverText());
            }
        }
    }

    /** Reports values that a property string cannot carry. */
    void checkPrintable(PropertyValues values, Violations out) {
        String bare = definition.defaultPart().map(Part::name).orElse("");
        values.asMap().forEach((name, value) -> {
            String reason = unprintable(value, name.equals(bare) && canStandAlone(value));
            if (reason != null) {
                out.enter(name);
                out.syntax(value, reason, reason);
                out.leave();
            }
        });
    }

    /** Whether a value of the default key is read back when it stands without its key. */
    static boolean canStandAlone(String value) {
        return value.indexOf('=') < 0 && !Chars.isBlank(value, 0, value.length());
    }

    /**
     * Why a value cannot stand in a property string; null if it can.
     *
     * @param bare whether it stands without its key, where a line feed does no harm
     */
    static @Nullable String unprintable(String value, boolean bare) {
        if (value.isEmpty()) {
            return "an empty value cannot be written; leave the key out";
        }
        if (value.indexOf(',') >= 0) {
            return "a comma cannot be written inside a property string";
        }
        return !bare && value.indexOf('\n') >= 0 ? "a line feed cannot be written inside a property string" : null;
    }
}
