package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.PropertyString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the parts of a property string and checks how they refer to each other. */
final class PropertyStringDraft {

    private static final Comparator<PropertyString.Part> BY_NAME = Comparator.comparing(PropertyString.Part::name);

    private final Cursor cursor;
    private final List<PropertyString.Part> parts = new ArrayList<>();
    private Optional<String> defaultKey = Optional.empty();

    PropertyStringDraft(Cursor cursor) {
        this.cursor = cursor;
    }

    List<PropertyString.Part> parts() {
        return parts;
    }

    void add(PropertyString.Part part) {
        parts.add(part);
    }

    /** Says which key may be left out; the first one counts. */
    void defaultKey(String key) {
        if (defaultKey.isEmpty()) {
            defaultKey = Optional.of(key);
        } else {
            warn(
                    "format.default-keys",
                    "both " + Excerpt.quoted(defaultKey.get()) + " and " + Excerpt.quoted(key)
                            + " want to be the key that may be left out; the first one is");
        }
    }

    /** The property string, with its parts by name; the cursor is at the end of the format. */
    PropertyString build(Additional additional) {
        parts.sort(BY_NAME);
        for (int i = 1; i < parts.size(); i++) {
            String name = parts.get(i).name();
            if (name.equals(parts.get(i - 1).name())) {
                cursor.diagnostics()
                        .error(
                                "schema.duplicate-property",
                                cursor.here(),
                                "the key " + Excerpt.quoted(name) + " of a property string is declared twice",
                                "leave only one of them");
            }
        }
        defaultKey.ifPresent(key -> checkTarget(key, "the key that may be left out"));
        for (PropertyString.Part part : parts) {
            if (part instanceof PropertyString.Alias alias) {
                checkTarget(alias.target(), "the key that the alias " + Excerpt.quoted(alias.name()) + " stands for");
                alias.keyTarget()
                        .ifPresent(target ->
                                checkTarget(target, "the key that takes the spelling " + Excerpt.quoted(alias.name())));
            }
        }
        return new PropertyString(parts, defaultKey, additional);
    }

    private void checkTarget(String key, String role) {
        boolean member = parts.stream()
                .anyMatch(part ->
                        part instanceof PropertyString.Member && part.name().equals(key));
        if (!member) {
            warn("format.missing-key", Excerpt.quoted(key) + ", " + role + ", is not declared");
        }
    }

    private void warn(String code, String message) {
        cursor.diagnostics().warning(code, cursor.here(), message, "correct the parts of the property string");
    }
}
