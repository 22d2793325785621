package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with parts.
 *
 * <p>The text is a component such as {@code QemuNetText}. In 3.1 it leads to another one, {@code QemuNet}, for the parts
 * as an object, by {@code contentSchema}, the keyword of JSON Schema for what a text holds; 3.0 has no such keyword, so
 * the object stands in an extension of the text.
 */
final class PropertyStrings {

    /** Follows the name of a type in the name of its text; the plain name is that of its parts. */
    static final String TEXT_SUFFIX = "Text";

    private static final String MEDIA_TYPE = "text/x.proxmox.property-string";
    private static final String LIST_MEDIA_TYPE = "text/x.proxmox.list";

    private PropertyStrings() {}

    /** Whether a schema is that of a property string. */
    static boolean isOne(Schema schema) {
        return schema instanceof ScalarSchema scalar
                && scalar.constraints().format().orElse(null) instanceof Format.Structured;
    }

    /** The schema of a property string, without its words. */
    static ObjectNode schema(Scope scope, Place place, ScalarSchema schema) {
        SharedType type = scope.types()
                .of(schema)
                .orElseThrow(() -> new IllegalStateException("no name for the property string at " + place));
        if (place.side() == Side.PART && !scope.modern()) {
            return text(scope, place, type);
        }
        return scope.schema(type.name() + TEXT_SUFFIX, () -> text(scope, place, type));
    }

    private static ObjectNode text(Scope scope, Place place, SharedType type) {
        ScalarSchema schema = (ScalarSchema) type.schema();
        PropertyString content = content(schema);
        ObjectNode node = Nodes.object("description", "Syntax: `" + PropertyStringSyntax.of(content) + "`");
        node.setAll(Scalars.schema(scope, Side.ANSWER, schema));
        if (scope.modern()) {
            PropertyStringPattern.of(scope.product(), content).ifPresent(pattern -> node.put("pattern", pattern));
            node.put("contentMediaType", MEDIA_TYPE);
            node.set("contentSchema", scope.schema(type.name(), () -> parts(scope, place, type.name(), content)));
        } else {
            node.set(Extensions.PROPERTY_STRING, parts(scope, place, type.name(), content));
        }
        PropertyStringExample.of(content).ifPresent(example -> {
            if (scope.modern()) {
                node.set("examples", Nodes.array().add(example));
            } else {
                node.put("example", example);
            }
        });
        return node;
    }

    private static PropertyString content(ScalarSchema schema) {
        if (schema.constraints().format().orElse(null) instanceof Format.Structured structured) {
            return structured.content();
        }
        throw new IllegalArgumentException("not a property string: " + schema);
    }

    private static ObjectNode parts(Scope scope, Place place, String name, PropertyString content) {
        ObjectNode node = Nodes.object("type", "object");
        ObjectMembers.add(
                scope, new Place(place.operation(), Side.PART, name), node, members(content), content.additional());
        content.defaultKey().ifPresent(key -> node.put(Extensions.DEFAULT_KEY, key));
        Nodes.setUnlessEmpty(node, Extensions.ALIASES, aliases(content));
        return node;
    }

    private static ObjectNode aliases(PropertyString content) {
        ObjectNode aliases = Nodes.object();
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Alias alias) {
                ObjectNode node = Nodes.object("value", alias.target());
                alias.keyTarget().ifPresent(target -> node.put("key", target));
                aliases.set(alias.name(), node);
            }
        }
        return aliases;
    }

    /** The keys with values of their own. */
    static List<Property> members(PropertyString content) {
        List<Property> members = new ArrayList<>();
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member) {
                members.add(member.property());
            }
        }
        return members;
    }

    /** The schema of a list that is written as one text. */
    static ObjectNode list(Scope scope, Place place, ScalarSchema schema, Format.Elements elements) {
        ObjectNode node = Scalars.schema(scope, Side.ANSWER, schema);
        ObjectNode list = Schemas.bare(scope, place.on(Side.PART), elements.array());
        if (scope.modern()) {
            node.put("contentMediaType", LIST_MEDIA_TYPE);
            node.set("contentSchema", list);
        } else {
            node.set(Extensions.LIST_ITEMS, list);
        }
        return node;
    }
}
