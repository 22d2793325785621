package io.github.proxmoxcodegen.cli.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes schemas as JSON in a form of our own, close to the model; {@code docs/inspect-json.md} describes it. */
final class SchemaJson {

    private SchemaJson() {}

    /** Writes one object. */
    static void write(JsonGenerator json, Schema schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", schema.accept(SchemaKind.NAME));
        if (schema instanceof ScalarSchema scalar) {
            writeConstraints(json, scalar.constraints());
        } else if (schema instanceof AnySchema any) {
            if (any.declaredType().isPresent()) {
                json.writeStringField("declaredType", any.declaredType().get());
            }
            writeConstraints(json, any.constraints());
        } else if (schema instanceof ArraySchema array) {
            writeArray(json, array);
        } else if (schema instanceof ObjectSchema object) {
            writeProperties(json, "properties", object.properties());
            writeAdditional(json, object.additional());
        } else if (schema instanceof OneOfSchema choice) {
            writeAlternatives(json, choice);
        }
        writeAnnotations(json, schema.annotations());
        json.writeEndObject();
    }

    /** Writes what a property says besides its name, presence and schema. */
    static void writeRules(JsonGenerator json, Property property) throws IOException {
        if (property.family().isPresent()) {
            json.writeObjectFieldStart("indices");
            json.writeNumberField("first", property.family().get().first());
            json.writeNumberField("last", property.family().get().last());
            json.writeEndObject();
        }
        if (!property.requires().isEmpty()) {
            OperationJson.writeTexts(json, "requires", property.requires());
        }
        if (property.condition().isPresent()) {
            json.writeObjectFieldStart("onlyWhere");
            json.writeStringField("property", property.condition().get().typeProperty());
            OperationJson.writeTexts(json, "is", property.condition().get().instanceTypes());
            json.writeEndObject();
        }
    }

    /** Writes what happens to undeclared names: {@code additional} is true, false or a schema. */
    static void writeAdditional(JsonGenerator json, Additional additional) throws IOException {
        json.writeFieldName("additional");
        if (additional instanceof Additional.Typed typed) {
            write(json, typed.schema());
        } else {
            json.writeBoolean(additional instanceof Additional.Allowed);
        }
    }

    private static void writeConstraints(JsonGenerator json, Constraints constraints) throws IOException {
        if (constraints.minimum().isPresent()) {
            json.writeNumberField("minimum", constraints.minimum().get());
        }
        if (constraints.maximum().isPresent()) {
            json.writeNumberField("maximum", constraints.maximum().get());
        }
        if (constraints.minLength().isPresent()) {
            json.writeNumberField("minLength", constraints.minLength().getAsInt());
        }
        if (constraints.maxLength().isPresent()) {
            json.writeNumberField("maxLength", constraints.maxLength().getAsInt());
        }
        if (constraints.pattern().isPresent()) {
            json.writeStringField("pattern", constraints.pattern().get().source());
            if (constraints.pattern().get().ecma().isPresent()) {
                json.writeStringField(
                        "ecmaPattern", constraints.pattern().get().ecma().get());
            }
        }
        if (!constraints.enumeration().isEmpty()) {
            OperationJson.writeTexts(json, "enum", constraints.enumeration());
        }
        if (constraints.format().isPresent()) {
            writeFormat(json, constraints.format().get());
        }
    }

    private static void writeFormat(JsonGenerator json, Format format) throws IOException {
        if (format instanceof Format.Named named) {
            json.writeStringField("format", named.name());
        } else if (format instanceof Format.Structured structured) {
            if (structured.name().isPresent()) {
                json.writeStringField("format", structured.name().get());
            }
            writePropertyString(json, structured.content());
        } else if (format instanceof Format.Elements elements) {
            json.writeFieldName("elements");
            write(json, elements.array());
        }
    }

    private static void writePropertyString(JsonGenerator json, PropertyString content) throws IOException {
        json.writeObjectFieldStart("propertyString");
        if (content.defaultKey().isPresent()) {
            json.writeStringField("defaultKey", content.defaultKey().get());
        }
        json.writeArrayFieldStart("parts");
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member) {
                writeProperty(json, member.property());
            } else if (part instanceof PropertyString.Alias alias) {
                json.writeStartObject();
                json.writeStringField("name", alias.name());
                json.writeStringField("aliasOf", alias.target());
                if (alias.keyTarget().isPresent()) {
                    json.writeStringField("keyAliasOf", alias.keyTarget().get());
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        writeAdditional(json, content.additional());
        json.writeEndObject();
    }

    private static void writeArray(JsonGenerator json, ArraySchema array) throws IOException {
        if (array.minItems().isPresent()) {
            json.writeNumberField("minItems", array.minItems().getAsInt());
        }
        if (array.maxItems().isPresent()) {
            json.writeNumberField("maxItems", array.maxItems().getAsInt());
        }
        if (array.items().isPresent()) {
            json.writeFieldName("items");
            write(json, array.items().get());
        }
    }

    private static void writeAlternatives(JsonGenerator json, OneOfSchema choice) throws IOException {
        if (choice.typeProperty().isPresent()) {
            json.writeStringField("typeProperty", choice.typeProperty().get());
        }
        json.writeArrayFieldStart("alternatives");
        for (OneOfSchema.Alternative alternative : choice.alternatives()) {
            json.writeStartObject();
            if (!alternative.instanceTypes().isEmpty()) {
                OperationJson.writeTexts(json, "instanceTypes", alternative.instanceTypes());
            }
            json.writeBooleanField("required", !alternative.optional());
            json.writeFieldName("schema");
            write(json, alternative.schema());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProperties(JsonGenerator json, String name, List<Property> properties) throws IOException {
        json.writeArrayFieldStart(name);
        for (Property property : properties) {
            writeProperty(json, property);
        }
        json.writeEndArray();
    }

    private static void writeProperty(JsonGenerator json, Property property) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", property.name());
        json.writeBooleanField("required", !property.optional());
        writeRules(json, property);
        json.writeFieldName("schema");
        write(json, property.schema());
        json.writeEndObject();
    }

    private static void writeAnnotations(JsonGenerator json, Annotations annotations) throws IOException {
        if (annotations.defaultValue().isPresent()) {
            DefaultValue value = annotations.defaultValue().get();
            if (value instanceof DefaultValue.Value honoured) {
                json.writeFieldName("default");
                writeLiteral(json, honoured.literal());
            } else if (value instanceof DefaultValue.Remark remark) {
                json.writeStringField("defaultRemark", remark.text());
            }
        }
        if (annotations.renderer().isPresent()) {
            json.writeStringField("renderer", annotations.renderer().get());
        }
        if (annotations.prose().description().isPresent()) {
            json.writeStringField(
                    "description", annotations.prose().description().get());
        }
        if (!annotations.extensions().isEmpty()) {
            json.writeObjectFieldStart("extensions");
            for (Map.Entry<String, String> extension : annotations.extensions().entrySet()) {
                json.writeStringField(extension.getKey(), extension.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void writeLiteral(JsonGenerator json, Literal literal) throws IOException {
        if (literal instanceof Literal.Bool bool) {
            json.writeBoolean(bool.value());
        } else if (literal instanceof Literal.Num number) {
            json.writeNumber(number.value());
        } else if (literal instanceof Literal.Text text) {
            json.writeString(text.value());
        }
    }
}
