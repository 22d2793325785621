package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what was already read of a keyword back as JSON of the dialect, for keywords that turn out to stand where they
 * mean nothing. Words are left out: what is kept so goes into snapshots, which have none.
 */
final class FactsJson implements SchemaVisitor<JsonValue> {

    private static final FactsJson INSTANCE = new FactsJson();

    private FactsJson() {}

    /** Compact JSON for the value of a keyword. */
    static String of(Keyword keyword, Object value) {
        JsonValue json =
                keyword == Keyword.PROPERTIES && value instanceof List<?> list ? properties(list) : json(value);
        return json.compact();
    }

    private static JsonValue json(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof BigDecimal number) {
            return number(number.toPlainString());
        }
        if (value instanceof Integer number) {
            return number(number.toString());
        }
        if (value instanceof Boolean flag) {
            return number(flag ? "1" : "0");
        }
        if (value instanceof Schema schema) {
            return schema.accept(INSTANCE);
        }
        if (value instanceof Additional additional) {
            return additional(additional);
        }
        if (value instanceof Format format) {
            return format(format);
        }
        if (value instanceof Link link) {
            SortedMap<String, JsonValue> members = new TreeMap<>();
            members.put("rel", text(link.rel()));
            members.put("href", text(link.href()));
            return new JsonValue.Members(members);
        }
        if (value instanceof OneOfSchema.Alternative alternative) {
            return alternative(alternative);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    @Override
    public JsonValue visitScalar(ScalarSchema schema) {
        return new JsonValue.Members(members(schema.type().keyword(), schema.constraints()));
    }

    @Override
    public JsonValue visitArray(ArraySchema schema) {
        SortedMap<String, JsonValue> members = members("array", Constraints.NONE);
        schema.items().ifPresent(items -> members.put("items", json(items)));
        schema.minItems().ifPresent(length -> members.put("minLength", json(length)));
        schema.maxItems().ifPresent(length -> members.put("maxLength", json(length)));
        return new JsonValue.Members(members);
    }

    @Override
    public JsonValue visitObject(ObjectSchema schema) {
        SortedMap<String, JsonValue> members = members("object", Constraints.NONE);
        members.put("properties", properties(schema.properties()));
        members.put("additionalProperties", additional(schema.additional()));
        return new JsonValue.Members(members);
    }

    @Override
    public JsonValue visitOneOf(OneOfSchema schema) {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        schema.declaredType().ifPresent(type -> members.put("type", text(type)));
        schema.typeProperty().ifPresent(name -> members.put("type-property", text(name)));
        members.put("oneOf", list(schema.alternatives()));
        return new JsonValue.Members(members);
    }

    @Override
    public JsonValue visitNull(NullSchema schema) {
        return new JsonValue.Members(members("null", Constraints.NONE));
    }

    @Override
    public JsonValue visitAny(AnySchema schema) {
        SortedMap<String, JsonValue> members = members("any", schema.constraints());
        if (schema.declaredType().isEmpty()) {
            members.remove("type");
        }
        schema.declaredType().ifPresent(type -> members.put("type", text(type)));
        return new JsonValue.Members(members);
    }

    private static SortedMap<String, JsonValue> members(String type, Constraints constraints) {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        members.put("type", text(type));
        constraints.minimum().ifPresent(limit -> members.put("minimum", json(limit)));
        constraints.maximum().ifPresent(limit -> members.put("maximum", json(limit)));
        constraints.minLength().ifPresent(length -> members.put("minLength", json(length)));
        constraints.maxLength().ifPresent(length -> members.put("maxLength", json(length)));
        constraints.pattern().map(Pattern::source).ifPresent(source -> members.put("pattern", text(source)));
        if (!constraints.enumeration().isEmpty()) {
            members.put("enum", list(constraints.enumeration()));
        }
        constraints.format().ifPresent(format -> members.put("format", format(format)));
        return members;
    }

    private static JsonValue format(Format format) {
        if (format instanceof Format.Named named) {
            return text(named.name());
        }
        if (format instanceof Format.Elements elements) {
            return json(elements.array());
        }
        Format.Structured structured = (Format.Structured) format;
        return structured.name().map(FactsJson::text).orElseGet(() -> parts(structured.content()));
    }

    private static JsonValue parts(PropertyString content) {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member) {
                members.put(part.name(), property(member.property()));
            } else if (part instanceof PropertyString.Alias alias) {
                SortedMap<String, JsonValue> spelling = new TreeMap<>();
                spelling.put("alias", text(alias.target()));
                alias.keyTarget().ifPresent(target -> spelling.put("keyAlias", text(target)));
                members.put(part.name(), new JsonValue.Members(spelling));
            }
        }
        return new JsonValue.Members(members);
    }

    private static JsonValue additional(Additional additional) {
        if (additional instanceof Additional.Typed typed) {
            return json(typed.schema());
        }
        return number(additional instanceof Additional.Allowed ? "1" : "0");
    }

    private static JsonValue alternative(OneOfSchema.Alternative alternative) {
        JsonValue schema = json(alternative.schema());
        if (!(schema instanceof JsonValue.Members members)) {
            return schema;
        }
        SortedMap<String, JsonValue> all = new TreeMap<>(members.map());
        if (!alternative.instanceTypes().isEmpty()) {
            all.put("instance-types", list(alternative.instanceTypes()));
        }
        if (alternative.optional()) {
            all.put("optional", number("1"));
        }
        return new JsonValue.Members(all);
    }

    private static JsonValue properties(List<?> properties) {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        for (Object element : properties) {
            if (element instanceof Property property) {
                members.put(property.name(), property(property));
            }
        }
        return new JsonValue.Members(members);
    }

    private static JsonValue property(Property property) {
        JsonValue schema = json(property.schema());
        if (!property.optional() || !(schema instanceof JsonValue.Members members)) {
            return schema;
        }
        SortedMap<String, JsonValue> all = new TreeMap<>(members.map());
        all.put("optional", number("1"));
        return new JsonValue.Members(all);
    }

    private static JsonValue list(List<?> list) {
        return new JsonValue.Array(list.stream().map(FactsJson::json).toList());
    }

    private static JsonValue text(String text) {
        return new JsonValue.Scalar(JsonToken.VALUE_STRING, text);
    }

    private static JsonValue number(String number) {
        return new JsonValue.Scalar(JsonToken.VALUE_NUMBER_INT, number);
    }
}
