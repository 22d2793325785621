package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts properties and what is inside them into rows, at any depth; equal property strings in one listing only once. */
final class MemberRows {

    private static final int DEEPEST = 8;

    private final Listing listing;
    private final Map<PropertyString, String> shown = new HashMap<>();

    MemberRows(Listing listing) {
        this.listing = listing;
    }

    /** Adds a row for a property, and rows for what is inside it. */
    void add(Property property, boolean required, String where) {
        add(0, property, required, where, "");
    }

    /** Adds rows for what is inside a schema. */
    void addInside(Schema schema) {
        addInside(0, schema);
    }

    /** What a schema means, fit for a terminal; empty when nobody says. */
    static String description(Schema schema) {
        return schema.annotations().prose().description().map(Printable::line).orElse("");
    }

    private void add(int depth, Property property, boolean required, String where, String remark) {
        String name = Printable.line(property.name());
        Optional<String> twin = propertyString(property.schema()).map(content -> shown.putIfAbsent(content, name));
        String same = twin.map(other -> ", parts as in " + other).orElse("");
        listing.add(depth, required, name, where, text(property) + remark + same, description(property.schema()));
        if (twin.isEmpty()) {
            addInside(depth + 1, property.schema());
        }
    }

    private void addInside(int depth, Schema schema) {
        if (depth <= DEEPEST) {
            SchemaMembers.of(schema).forEach(inner -> add(depth, inner));
        }
    }

    private void add(int depth, SchemaMembers.Inner inner) {
        String name = Printable.line(inner.part().name());
        if (inner.part() instanceof PropertyString.Alias alias) {
            listing.add(depth, false, name, "", aliasText(alias), "");
        } else if (inner.part() instanceof PropertyString.Member member) {
            Property property = member.property();
            add(depth, property, !property.optional(), "", inner.bare() ? ", may stand without " + name + "=" : "");
        }
    }

    private static String text(Property property) {
        List<String> parts = new ArrayList<>();
        parts.add(SchemaText.of(property.schema()));
        property.family().ifPresent(family -> parts.add("n from " + family.first() + " to " + family.last()));
        if (!property.requires().isEmpty()) {
            parts.add("only together with "
                    + property.requires().stream().map(Printable::line).collect(Collectors.joining(" and ")));
        }
        property.condition()
                .ifPresent(condition -> parts.add("only where " + Printable.line(condition.typeProperty()) + " is "
                        + condition.instanceTypes().stream()
                                .map(Printable::line)
                                .collect(Collectors.joining(" or "))));
        return String.join(", ", parts);
    }

    private static String aliasText(PropertyString.Alias alias) {
        String target = "sets " + Printable.line(alias.target());
        return alias.keyTarget()
                .map(key -> target + ", and " + Printable.line(key) + " to " + Printable.line(alias.name()))
                .orElse(target);
    }

    private static Optional<PropertyString> propertyString(Schema schema) {
        return schema instanceof ScalarSchema scalar
                        && scalar.constraints().format().orElse(null) instanceof Format.Structured structured
                ? Optional.of(structured.content())
                : Optional.empty();
    }
}
