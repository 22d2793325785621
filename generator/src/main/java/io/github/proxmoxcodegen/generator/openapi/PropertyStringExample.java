package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.sample.ScalarSamples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An example of a property string that is valid by its own rules: every part that must be there, the default key, and one
 * or two more.
 */
final class PropertyStringExample {

    /** How many keys an example has when that many can be given a value. */
    private static final int WANTED_PARTS = 2;

    /** Keys that no other key may stand beside. */
    private static final Set<String> EXCLUSIVE = Set.of("keep-all");

    private PropertyStringExample() {}

    /** An example; empty when a part that must be there has rules for which no value is known. */
    static Optional<String> of(PropertyString content) {
        List<Property> members = new ArrayList<>(PropertyStrings.members(content));
        members.sort(Comparator.comparing(Property::optional)
                .thenComparing(member -> !isDefault(content, member))
                .thenComparing(Property::name));
        List<Property> used = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Property member : members) {
            boolean wanted = !member.optional() || isDefault(content, member) || used.size() < WANTED_PARTS;
            if (!wanted || EXCLUSIVE.contains(member.name()) || !requirementsMet(member, used)) {
                continue;
            }
            Optional<String> value =
                    ScalarSamples.of(member.name(), member.schema()).filter(text -> !text.contains(","));
            if (value.isEmpty()) {
                if (!member.optional()) {
                    return Optional.empty();
                }
                continue;
            }
            boolean bare = isDefault(content, member) && !value.orElseThrow().contains("=");
            String part = bare ? value.orElseThrow() : member.name() + "=" + value.orElseThrow();
            parts.add(bare ? 0 : parts.size(), part);
            used.add(member);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", parts));
    }

    private static boolean requirementsMet(Property member, List<Property> used) {
        return member.requires().stream()
                .allMatch(name -> used.stream().anyMatch(each -> each.name().equals(name)));
    }

    private static boolean isDefault(PropertyString content, Property member) {
        return content.defaultKey().filter(member.name()::equals).isPresent();
    }
}
