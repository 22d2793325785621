package io.github.proxmoxcodegen.runtime.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.runtime.constraint.AlternativesRule;
import io.github.proxmoxcodegen.runtime.constraint.ArrayRule;
import io.github.proxmoxcodegen.runtime.constraint.Format;
import io.github.proxmoxcodegen.runtime.constraint.ObjectRule;
import io.github.proxmoxcodegen.runtime.constraint.Rule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.constraint.TextPattern;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule;
import io.github.proxmoxcodegen.runtime.format.Formats;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringBuilder;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Alias;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Builds rules straight from the schemas of an apidoc, so that the primitives can be held against the vectors. */
final class SchemaCompiler {

    /** The highest index of each family; the apidoc of PVE 9.2.3 does not carry them. */
    private static final Map<String, Integer> LAST = Map.ofEntries(
            Map.entry("net", 31),
            Map.entry("ipconfig", 31),
            Map.entry("scsi", 30),
            Map.entry("ide", 3),
            Map.entry("sata", 5),
            Map.entry("virtio", 15),
            Map.entry("virtiofs", 9),
            Map.entry("unused", 255),
            Map.entry("hostpci", 15),
            Map.entry("usb", 13),
            Map.entry("serial", 3),
            Map.entry("parallel", 2),
            Map.entry("numa", 7),
            Map.entry("mp", 255),
            Map.entry("dev", 255),
            Map.entry("link", 7),
            Map.entry("acmedomain", 5));

    private SchemaCompiler() {}

    /** Operations whose source declares no {@code properties} at all, which the server does not check. */
    private static final Set<String> UNCHECKED = Set.of(
            "GET /access/ticket",
            "GET /cluster/firewall",
            "GET /cluster/firewall/options",
            "GET /cluster/firewall/macros",
            "GET /cluster/notifications/matcher-field-values",
            "GET /cluster/qemu/custom-cpu-models");

    /** The rule of the parameters of an operation. */
    static ObjectRule request(String operation, JsonNode parameters) {
        return UNCHECKED.contains(operation) ? ObjectRule.request().build() : object(parameters, ObjectRule.request());
    }

    private static ObjectRule object(JsonNode schema, ObjectRule.Builder builder) {
        schema.path("properties").properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode property = entry.getValue();
            List<String> requires = requires(property);
            if (name.endsWith("[n]")) {
                String prefix = name.substring(0, name.length() - 3);
                builder.family(prefix, 0, LAST.get(prefix), rule(property), requires);
            } else {
                builder.member(
                        new ObjectRule.Member(name, rule(property), isTrue(property.path("optional")), requires));
            }
        });
        JsonNode additional = schema.path("additionalProperties");
        if (additional.isObject()) {
            builder.additional(rule(additional));
        } else if (!additional.isMissingNode() && !isTrue(additional)) {
            builder.closed();
        }
        return builder.build();
    }

    private static List<String> requires(JsonNode property) {
        return property.has("requires") ? List.of(property.get("requires").asText()) : List.of();
    }

    private static boolean isTrue(JsonNode node) {
        return node.asText("0").equals("1") || node.asText("0").equals("true");
    }

    static Rule rule(JsonNode schema) {
        if (schema.has("oneOf")) {
            List<Rule> rules = new ArrayList<>();
            List<VariantRule.Choice> choices = new ArrayList<>();
            for (JsonNode alternative : schema.get("oneOf")) {
                List<String> types = new ArrayList<>();
                alternative.path("instance-types").forEach(type -> types.add(type.asText()));
                rules.add(rule(alternative));
                choices.add(new VariantRule.Choice(types, isTrue(alternative.path("optional")), rule(alternative)));
            }
            if (!schema.has("type-property")) {
                return new AlternativesRule(rules);
            }
            Optional<Rule> outer = schema.has("type") ? Optional.of(typed(schema)) : Optional.empty();
            return new VariantRule(schema.get("type-property").asText(), outer, choices);
        }
        return typed(schema);
    }

    private static Rule typed(JsonNode schema) {
        String type = schema.path("type").asText("");
        if (type.equals("array") || (type.isEmpty() && schema.has("items"))) {
            return schema.has("items")
                    ? new ArrayRule(
                            Optional.of(rule(schema.get("items"))),
                            isTrue(schema.get("items").path("optional")),
                            OptionalInt.empty(),
                            OptionalInt.empty())
                    : ArrayRule.ofAny();
        }
        if (type.equals("object")) {
            return object(schema, ObjectRule.object());
        }
        return scalar(schema);
    }

    static ScalarRule scalar(JsonNode schema) {
        ScalarRule.Builder builder = ScalarRule.of(
                switch (schema.path("type").asText("")) {
                    case "boolean" -> ScalarType.BOOLEAN;
                    case "integer" -> ScalarType.INTEGER;
                    case "number" -> ScalarType.NUMBER;
                    case "string" -> ScalarType.STRING;
                    default -> ScalarType.ANY;
                });
        JsonNode format = schema.path("format");
        if (format.isObject()) {
            builder.format(propertyString(format));
        } else if (format.isTextual()) {
            Optional<Format> named = Formats.named(format.asText());
            named.ifPresent(builder::format);
        }
        if (schema.has("pattern")) {
            builder.pattern(pattern(schema.get("pattern").asText()));
        }
        if (schema.has("minimum")) {
            builder.minimum(new BigDecimal(schema.get("minimum").asText()));
        }
        if (schema.has("maximum")) {
            builder.maximum(new BigDecimal(schema.get("maximum").asText()));
        }
        if (schema.has("minLength")) {
            builder.minLength(schema.get("minLength").asInt());
        }
        if (schema.has("maxLength")) {
            builder.maxLength(schema.get("maxLength").asInt());
        }
        if (schema.path("enum").isArray()) {
            List<String> values = new ArrayList<>();
            schema.get("enum").forEach(value -> values.add(value.asText()));
            builder.enumeration(values);
        }
        return builder.build();
    }

    static PropertyStringDefinition propertyString(JsonNode format) {
        PropertyStringBuilder builder = PropertyStringDefinition.builder();
        format.properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode part = entry.getValue();
            if (part.has("alias")) {
                builder.alias(new Alias(
                        name,
                        part.get("alias").asText(),
                        part.has("keyAlias") ? Optional.of(part.get("keyAlias").asText()) : Optional.empty()));
            } else {
                builder.part(new Part(name, scalar(part), isTrue(part.path("optional")), requires(part)));
            }
            if (isTrue(part.path("default_key"))) {
                builder.defaultKey(name);
            }
        });
        return builder.build();
    }

    /** Good enough for the patterns of the vectors; the real translation is done elsewhere. */
    private static TextPattern pattern(String source) {
        String java = source.replace("(?^i:", "(?i:")
                .replace("(?^u:", "(?:")
                .replace("(?^:", "(?:")
                .replace("{,", "{0,")
                .replace("\\0", "\\x00")
                .replace("[:^cntrl:]", "\\P{Cntrl}");
        Pattern pattern = Pattern.compile("^" + java + "\\n?\\z", Pattern.UNICODE_CHARACTER_CLASS);
        return new TextPattern(source, text -> pattern.matcher(text).find());
    }
}
