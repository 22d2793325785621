package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out schemas, with the names of definitions in place of what is defined elsewhere. */
final class SchemaText implements SchemaVisitor<Layout> {

    /** Gives the name under which a schema or a property string is defined, where it is. */
    interface Names {
        Optional<String> nameOf(Object node);
    }

    private final Names names;
    private final AttributeText attributes;

    SchemaText(Names names) {
        this.names = names;
        this.attributes = new AttributeText(this);
    }

    /** A schema where it is used. */
    Layout use(Schema schema) {
        return names.nameOf(schema).<Layout>map(SchemaText::reference).orElseGet(() -> schema.accept(this));
    }

    /** A property string where it is used. */
    Layout use(PropertyString content) {
        return names.nameOf(content).<Layout>map(SchemaText::reference).orElseGet(() -> body(content));
    }

    /** A property string in full. */
    Layout body(PropertyString content) {
        List<Layout> items = new ArrayList<>();
        content.defaultKey().ifPresent(key -> items.add(Layout.wrapped("@", Words.spell(key), "")));
        content.parts().forEach(part -> items.add(part(part)));
        if (!content.additional().equals(Additional.FORBIDDEN)) {
            items.add(additional(content.additional()));
        }
        return Layout.block("{", items, "}");
    }

    /** A property: its name, what its holder says of it, its rules and its schema. */
    Layout property(Property property, List<Layout> marks) {
        List<Layout> pieces = new ArrayList<>();
        pieces.add(Layout.wrapped("", Words.spell(property.name()), property.optional() ? "?" : ""));
        pieces.addAll(marks);
        pieces.addAll(attributes.of(property));
        pieces.add(use(property.schema()));
        return Layout.row(pieces);
    }

    /** What happens to other names. */
    Layout additional(Additional additional) {
        if (additional instanceof Additional.Typed typed) {
            return Layout.row(List.of(new Layout.Atom("*"), use(typed.schema())));
        }
        if (additional instanceof Additional.Allowed allowed) {
            return new Layout.Atom(allowed.stated() ? "*" : "~");
        }
        return new Layout.Atom("!");
    }

    @Override
    public Layout visitScalar(ScalarSchema schema) {
        List<Layout> pieces = new ArrayList<>();
        pieces.add(new Layout.Atom(schema.type().keyword()));
        pieces.addAll(attributes.of(schema.constraints()));
        pieces.addAll(attributes.of(schema.annotations()));
        return Layout.row(pieces);
    }

    @Override
    public Layout visitArray(ArraySchema schema) {
        List<Layout> pieces = new ArrayList<>();
        pieces.add(Layout.wrapped("[", schema.items().map(this::use).orElse(new Layout.Atom("")), "]"));
        schema.minItems().ifPresent(count -> pieces.add(new Layout.Atom("minItems=" + count)));
        schema.maxItems().ifPresent(count -> pieces.add(new Layout.Atom("maxItems=" + count)));
        pieces.addAll(attributes.of(schema.links()));
        pieces.addAll(attributes.of(schema.annotations()));
        return Layout.row(pieces);
    }

    @Override
    public Layout visitObject(ObjectSchema schema) {
        List<Layout> items = new ArrayList<>();
        schema.properties().forEach(property -> items.add(property(property, List.of())));
        if (!schema.additional().equals(AttributeText.UNSTATED)) {
            items.add(additional(schema.additional()));
        }
        List<Layout> pieces = new ArrayList<>();
        pieces.add(Layout.block("{", items, "}"));
        pieces.addAll(attributes.of(schema.links()));
        pieces.addAll(attributes.of(schema.annotations()));
        return Layout.row(pieces);
    }

    @Override
    public Layout visitOneOf(OneOfSchema schema) {
        List<Layout> pieces = new ArrayList<>();
        pieces.add(new Layout.Atom("oneOf"));
        schema.typeProperty().ifPresent(name -> pieces.add(Layout.wrapped("by=", Words.spell(name), "")));
        schema.declaredType().ifPresent(name -> pieces.add(Layout.wrapped("type=", Words.spell(name), "")));
        pieces.add(Layout.block(
                "(", schema.alternatives().stream().map(this::alternative).toList(), ")"));
        pieces.addAll(attributes.of(schema.annotations()));
        return Layout.row(pieces);
    }

    @Override
    public Layout visitNull(NullSchema schema) {
        List<Layout> pieces = new ArrayList<>();
        pieces.add(new Layout.Atom("null"));
        pieces.addAll(attributes.of(schema.annotations()));
        return Layout.row(pieces);
    }

    @Override
    public Layout visitAny(AnySchema schema) {
        List<Layout> pieces = new ArrayList<>();
        pieces.add(schema.declaredType()
                .map(type -> Layout.wrapped("any(", Words.spell(type), ")"))
                .orElse(new Layout.Atom("any")));
        pieces.addAll(attributes.of(schema.constraints()));
        pieces.addAll(attributes.of(schema.annotations()));
        return Layout.row(pieces);
    }

    private Layout alternative(OneOfSchema.Alternative alternative) {
        Layout types = Layout.words("(", alternative.instanceTypes(), alternative.optional() ? ")?" : ")");
        return Layout.row(List.of(types, use(alternative.schema())));
    }

    private Layout part(PropertyString.Part part) {
        if (part instanceof PropertyString.Member member) {
            return property(member.property(), List.of());
        }
        PropertyString.Alias alias = (PropertyString.Alias) part;
        List<Layout> pieces = new ArrayList<>();
        pieces.add(Words.spell(alias.name()));
        pieces.add(new Layout.Atom("="));
        pieces.add(Words.spell(alias.target()));
        alias.keyTarget().ifPresent(key -> pieces.add(Layout.wrapped("(", Words.spell(key), ")")));
        return Layout.row(pieces);
    }

    private static Layout reference(String name) {
        return new Layout.Atom("$" + name);
    }
}
