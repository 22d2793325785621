package io.github.proxmoxcodegen.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.List;

/** Writes a schema in the keywords of an apidoc. */
final class SchemaRenderer implements SchemaVisitor<ObjectNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Filler filler;

    SchemaRenderer(Filler filler) {
        this.filler = filler;
    }

    /** A member of {@code properties}: its schema and the rules that only a property has. */
    ObjectNode property(Property property) {
        ObjectNode node = property.schema().accept(this);
        node.put("description", filler.description());
        if (property.optional()) {
            node.put("optional", 1);
        }
        if (!property.requires().isEmpty()) {
            node.put("requires", property.requires().get(0));
        }
        property.condition().ifPresent(condition -> {
            node.put("type-property", condition.typeProperty());
            node.set("instance-types", texts(condition.instanceTypes()));
        });
        return node;
    }

    ObjectNode properties(List<Property> properties) {
        ObjectNode node = NODES.objectNode();
        properties.forEach(property -> node.set(property.name(), property(property)));
        return node;
    }

    void additional(ObjectNode node, Additional additional) {
        if (additional instanceof Additional.Forbidden) {
            node.put("additionalProperties", 0);
        } else if (additional instanceof Additional.Typed typed) {
            node.set("additionalProperties", typed.schema().accept(this));
        } else if (additional instanceof Additional.Allowed allowed && allowed.stated()) {
            node.put("additionalProperties", 1);
        }
    }

    @Override
    public ObjectNode visitScalar(ScalarSchema schema) {
        ObjectNode node = NODES.objectNode().put("type", schema.type().keyword());
        constraints(node, schema.constraints());
        return annotated(node, schema);
    }

    @Override
    public ObjectNode visitAny(AnySchema schema) {
        ObjectNode node = NODES.objectNode();
        schema.declaredType().ifPresent(type -> node.put("type", type));
        constraints(node, schema.constraints());
        return annotated(node, schema);
    }

    @Override
    public ObjectNode visitNull(NullSchema schema) {
        return annotated(NODES.objectNode().put("type", "null"), schema);
    }

    @Override
    public ObjectNode visitArray(ArraySchema schema) {
        ObjectNode node = NODES.objectNode().put("type", "array");
        schema.items().ifPresent(items -> node.set("items", items.accept(this)));
        schema.minItems().ifPresent(count -> node.put("minItems", count));
        schema.maxItems().ifPresent(count -> node.put("maxItems", count));
        links(node, schema.links());
        return annotated(node, schema);
    }

    @Override
    public ObjectNode visitObject(ObjectSchema schema) {
        ObjectNode node = NODES.objectNode().put("type", "object");
        if (!schema.properties().isEmpty()) {
            node.set("properties", properties(schema.properties()));
        }
        additional(node, schema.additional());
        links(node, schema.links());
        return annotated(node, schema);
    }

    @Override
    public ObjectNode visitOneOf(OneOfSchema schema) {
        ObjectNode node = NODES.objectNode();
        schema.declaredType().ifPresent(type -> node.put("type", type));
        schema.typeProperty().ifPresent(name -> node.put("type-property", name));
        ArrayNode alternatives = node.putArray("oneOf");
        for (OneOfSchema.Alternative alternative : schema.alternatives()) {
            ObjectNode choice = alternative.schema().accept(this);
            if (!alternative.instanceTypes().isEmpty()) {
                choice.set("instance-types", texts(alternative.instanceTypes()));
            }
            if (alternative.optional()) {
                choice.put("optional", 1);
            }
            alternatives.add(choice);
        }
        return annotated(node, schema);
    }

    private void constraints(ObjectNode node, Constraints constraints) {
        constraints.minimum().ifPresent(limit -> node.put("minimum", limit));
        constraints.maximum().ifPresent(limit -> node.put("maximum", limit));
        constraints.minLength().ifPresent(limit -> node.put("minLength", limit));
        constraints.maxLength().ifPresent(limit -> node.put("maxLength", limit));
        constraints.pattern().ifPresent(pattern -> node.put("pattern", pattern.source()));
        if (!constraints.enumeration().isEmpty()) {
            node.set("enum", texts(constraints.enumeration()));
        }
        constraints.format().ifPresent(format -> format(node, format));
    }

    private void format(ObjectNode node, Format format) {
        if (format instanceof Format.Named named) {
            node.put("format", named.name());
        } else if (format instanceof Format.Elements elements) {
            node.set("format", elements.array().accept(this));
        } else if (format instanceof Format.Structured structured) {
            structured
                    .name()
                    .ifPresentOrElse(
                            name -> node.put("format", name), () -> node.set("format", parts(structured.content())));
        }
    }

    private ObjectNode parts(PropertyString content) {
        ObjectNode node = NODES.objectNode();
        for (PropertyString.Part part : content.parts()) {
            node.set(part.name(), part(part, content));
        }
        return node;
    }

    private ObjectNode part(PropertyString.Part part, PropertyString content) {
        if (part instanceof PropertyString.Alias alias) {
            ObjectNode node = NODES.objectNode().put("alias", alias.target());
            alias.keyTarget().ifPresent(key -> node.put("keyAlias", key));
            return node;
        }
        ObjectNode node = property(((PropertyString.Member) part).property());
        if (content.defaultKey().filter(part.name()::equals).isPresent()) {
            node.put("default_key", 1);
        }
        return node;
    }

    private static void links(ObjectNode node, List<Link> links) {
        if (!links.isEmpty()) {
            ArrayNode array = node.putArray("links");
            links.forEach(link -> array.addObject().put("href", link.href()).put("rel", link.rel()));
        }
    }

    private static ObjectNode annotated(ObjectNode node, Schema schema) {
        Annotations annotations = schema.annotations();
        annotations.defaultValue().ifPresent(value -> defaultValue(node, value));
        annotations.renderer().ifPresent(renderer -> node.put("renderer", renderer));
        return node;
    }

    private static void defaultValue(ObjectNode node, DefaultValue value) {
        if (value instanceof DefaultValue.Remark remark) {
            node.put("default", remark.text());
            return;
        }
        Literal literal = ((DefaultValue.Value) value).literal();
        if (literal instanceof Literal.Bool bool) {
            node.put("default", bool.value() ? 1 : 0);
        } else if (literal instanceof Literal.Num number) {
            node.put("default", number.value());
        } else if (literal instanceof Literal.Text text) {
            node.put("default", text.value());
        }
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
