package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.proxmoxcodegen.generator.shared.TypeNames;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.sample.ScalarSamples;
import java.math.BigDecimal;

/** Single values other than truth values and property strings, with everything that limits them. */
final class Scalars {

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** Expressions up to this many characters stand where they are used. */
    private static final int LONG_EXPRESSION = 300;

    /** What the names of components for rules begin with. */
    private static final String FORMAT_PREFIX = "Format";

    private static final int VMID_MIN = 100;
    private static final int VMID_MAX = 999_999_999;

    private Scalars() {}

    /** The schema of a value, without its words. */
    static ObjectNode schema(Scope scope, Side side, ScalarSchema schema) {
        ObjectNode node = Nodes.object("type", schema.type().keyword());
        Constraints constraints = schema.constraints();
        addFormat(node, schema);
        addLimits(node, schema);
        addEnumeration(node, schema);
        constraints.pattern().ifPresent(pattern -> addPattern(node, pattern));
        if (!scope.modern()) {
            addExample(node, schema);
        }
        if (side != Side.ANSWER && constraints.format().orElse(null) instanceof Format.Named named) {
            FormatPatterns.of(scope.product(), named).ifPresent(rule -> addRule(scope, node, schema, named, rule));
        }
        return node;
    }

    /** Adds the rule of a named format in words that every validator understands. */
    private static void addRule(
            Scope scope, ObjectNode node, ScalarSchema schema, Format.Named format, String expression) {
        if (schema.type() != ScalarType.STRING) {
            addNumberOfVm(node, format);
            return;
        }
        String anchored = "^" + (expression.contains("|") ? "(?:" + expression + ")" : expression) + "$";
        if (expression.length() > LONG_EXPRESSION) {
            if (scope.modern()) {
                // Long ones are declared once; what stands beside the reference holds as well.
                ObjectNode reference =
                        scope.schema(FORMAT_PREFIX + TypeNames.word(format.name()), () -> rule(format, anchored));
                node.setAll(reference);
            }
        } else if (!node.has("pattern") && !node.has("enum")) {
            node.put("pattern", anchored);
        } else if (scope.modern() && !node.has("enum")) {
            node.set("allOf", Nodes.array().add(Nodes.object("pattern", anchored)));
        }
    }

    private static ObjectNode rule(Format.Named format, String anchored) {
        ObjectNode node = Nodes.object("type", "string");
        node.put("format", format.name());
        node.put("pattern", anchored);
        return node;
    }

    /** Numbers of guests are the one rule for numbers; as text they have no sign and no leading zero. */
    private static void addNumberOfVm(ObjectNode node, Format.Named format) {
        if (format.name().equals("pve-vmid")) {
            if (!node.has("minimum")) {
                node.put("minimum", VMID_MIN);
            }
            if (!node.has("maximum")) {
                node.put("maximum", VMID_MAX);
                node.remove("format");
            }
        }
    }

    private static void addFormat(ObjectNode node, ScalarSchema schema) {
        Constraints constraints = schema.constraints();
        if (schema.type() == ScalarType.INTEGER && !fitsInt(constraints)) {
            node.put("format", "int64");
        }
        if (constraints.format().orElse(null) instanceof Format.Named named) {
            // A number's format is the room it needs, so its rule goes beside it.
            node.put(schema.type() == ScalarType.STRING ? "format" : Extensions.FORMAT, named.name());
        }
    }

    /** Whether 32 bits hold every value; a number without an upper limit may need more. */
    private static boolean fitsInt(Constraints constraints) {
        if (!constraints.enumeration().isEmpty()) {
            return true;
        }
        return constraints.maximum().filter(max -> max.compareTo(INT_MAX) <= 0).isPresent()
                && constraints.minimum().orElse(BigDecimal.ZERO).compareTo(INT_MIN) >= 0;
    }

    private static void addLimits(ObjectNode node, ScalarSchema schema) {
        Constraints constraints = schema.constraints();
        if (schema.type() == ScalarType.STRING) {
            constraints.minLength().ifPresent(length -> node.put("minLength", length));
            constraints.maxLength().ifPresent(length -> node.put("maxLength", length));
            return;
        }
        constraints.minimum().ifPresent(limit -> node.set("minimum", Nodes.number(limit)));
        constraints.maximum().ifPresent(limit -> node.set("maximum", Nodes.number(limit)));
    }

    private static void addEnumeration(ObjectNode node, ScalarSchema schema) {
        if (schema.constraints().enumeration().isEmpty()) {
            return;
        }
        ArrayNode values = Nodes.array();
        schema.constraints().enumeration().stream()
                .distinct()
                .forEach(value -> values.add(enumValue(schema.type(), value)));
        node.set("enum", values);
    }

    private static JsonNode enumValue(ScalarType type, String value) {
        if (type == ScalarType.INTEGER || type == ScalarType.NUMBER) {
            try {
                return Nodes.number(new BigDecimal(value));
            } catch (NumberFormatException e) {
                return TextNode.valueOf(value);
            }
        }
        return TextNode.valueOf(value);
    }

    /** Generators make up examples from expressions, and fail on those with control characters. */
    private static void addExample(ObjectNode node, ScalarSchema schema) {
        if (node.path("pattern").asText().contains("\\x0")) {
            ScalarSamples.of("", schema).ifPresent(example -> node.put("example", example));
        }
    }

    private static void addPattern(ObjectNode node, Pattern pattern) {
        pattern.ecma()
                .ifPresentOrElse(
                        ecma -> node.put("pattern", ecma), () -> node.put(Extensions.PATTERN, pattern.source()));
    }
}
