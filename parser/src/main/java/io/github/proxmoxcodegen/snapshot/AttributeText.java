package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.TypeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Lays out what stands beside a type: limits, defaults, links and the rules of a property. */
final class AttributeText {

    /** What an object has where nothing is written. */
    static final Additional UNSTATED = new Additional.Allowed(false);

    private final SchemaText schemas;

    AttributeText(SchemaText schemas) {
        this.schemas = schemas;
    }

    List<Layout> of(Property property) {
        List<Layout> pieces = new ArrayList<>();
        property.family().ifPresent(family -> pieces.add(index(property.name(), family)));
        if (!property.requires().isEmpty()) {
            pieces.add(Layout.words("requires(", property.requires(), ")"));
        }
        property.condition().ifPresent(condition -> pieces.add(condition(condition)));
        return pieces;
    }

    List<Layout> of(Constraints constraints) {
        List<Layout> pieces = new ArrayList<>();
        constraints.minimum().ifPresent(limit -> pieces.add(new Layout.Atom("min=" + limit)));
        constraints.maximum().ifPresent(limit -> pieces.add(new Layout.Atom("max=" + limit)));
        constraints.minLength().ifPresent(length -> pieces.add(new Layout.Atom("minLength=" + length)));
        constraints.maxLength().ifPresent(length -> pieces.add(new Layout.Atom("maxLength=" + length)));
        constraints
                .pattern()
                .ifPresent(pattern -> pieces.add(new Layout.Atom("pattern=" + Words.quote(pattern.source()))));
        if (!constraints.enumeration().isEmpty()) {
            pieces.add(Layout.words("enum(", constraints.enumeration(), ")"));
        }
        constraints.format().ifPresent(format -> pieces.add(Layout.wrapped("format=", format(format), "")));
        return pieces;
    }

    List<Layout> of(Annotations annotations) {
        List<Layout> pieces = new ArrayList<>();
        annotations.defaultValue().ifPresent(value -> pieces.add(defaultValue(value)));
        annotations
                .renderer()
                .ifPresent(renderer -> pieces.add(Layout.wrapped("renderer=", Words.spell(renderer), "")));
        pieces.addAll(of(annotations.extensions()));
        return pieces;
    }

    List<Layout> of(List<Link> links) {
        return links.stream()
                .map(link -> Layout.inline("link(", List.of(link.rel(), link.href()), ")"))
                .toList();
    }

    List<Layout> of(SortedMap<String, String> extensions) {
        return extensions.entrySet().stream()
                .map(entry -> Layout.inline("extension(", List.of(entry.getKey(), entry.getValue()), ")"))
                .toList();
    }

    private Layout format(Format format) {
        if (format instanceof Format.Structured structured) {
            Layout parts = schemas.use(structured.content());
            return structured
                    .name()
                    .map(name -> Layout.row(List.of(Layout.wrapped("named(", Words.spell(name), ")"), parts)))
                    .orElse(parts);
        }
        if (format instanceof Format.Elements elements) {
            return Layout.wrapped("list(", schemas.use(elements.array()), ")");
        }
        return Words.spell(((Format.Named) format).name());
    }

    private static Layout defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Remark remark) {
            return new Layout.Atom("remark=" + Words.quote(remark.text()));
        }
        Literal literal = ((DefaultValue.Value) value).literal();
        if (literal instanceof Literal.Text text) {
            return new Layout.Atom("default=" + Words.quote(text.value()));
        }
        if (literal instanceof Literal.Num number) {
            return new Layout.Atom("default=" + number.value());
        }
        return new Layout.Atom("default=" + ((Literal.Bool) literal).value());
    }

    private static Layout index(String name, IndexedFamily family) {
        String range = family.first() + ".." + family.last();
        boolean implied = name.equals(family.prefix() + Words.FAMILY);
        return implied
                ? new Layout.Atom("index=" + range)
                : Layout.inline("index(", List.of(family.prefix(), range), ")");
    }

    private static Layout condition(TypeCondition condition) {
        List<String> words = new ArrayList<>();
        words.add(condition.typeProperty());
        words.addAll(condition.instanceTypes());
        return Layout.words("when(", words, ")");
    }
}
