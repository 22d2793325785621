package io.github.proxmoxcodegen.runtime.propertystring;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import org.jspecify.annotations.Nullable;

/** Checks the values of a property string against the rules of its keys, and then against each other. */
final class PropertyStringChecker {

    private final PropertyStringDefinition definition;
    private final boolean anyRequires;

    PropertyStringChecker(PropertyStringDefinition definition) {
        this.definition = definition;
        anyRequires =
                definition.parts().stream().anyMatch(part -> !part.requires().isEmpty());
    }

    boolean accepts(PropertyValues values) {
        if (!values.others().isEmpty() && !definition.isOpen()) {
            return false;
        }
        int slot = 0;
        for (Part part : definition.parts()) {
            String value = values.at(slot++);
            if (value == null ? !part.optional() : part.rule().failure(value) != null) {
                return false;
            }
            if (value != null && anyRequires && !allPresent(part, values)) {
                return false;
            }
        }
        for (WholeRule rule : definition.wholeRules()) {
            if (rule.check(values) != null) {
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
        if (!definition.isOpen()) {
            values.others().forEach((name, value) -> {
                out.enter(name);
                out.unknown(value, "");
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
        for (WholeRule rule : definition.wholeRules()) {
            WholeRule.Complaint complaint = rule.check(values);
            if (complaint != null) {
                out.combination(definition.name(), text, complaint.message(), complaint.serverText());
            }
        }
    }

    /** Reports values that a property string cannot carry. */
    void checkPrintable(PropertyValues values, Violations out) {
        values.asMap().forEach((name, value) -> {
            String reason = unprintable(value);
            if (reason != null) {
                out.enter(name);
                out.syntax(value, reason, reason);
                out.leave();
            }
        });
    }

    /** Why a value cannot stand in a property string; null if it can. */
    static @Nullable String unprintable(String value) {
        if (value.isEmpty()) {
            return "an empty value cannot be written; leave the key out";
        }
        if (value.indexOf(',') >= 0) {
            return "a comma cannot be written inside a property string";
        }
        return value.indexOf('\n') >= 0 ? "a line feed cannot be written inside a property string" : null;
    }
}
