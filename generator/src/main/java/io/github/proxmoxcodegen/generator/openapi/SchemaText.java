package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Prose;
import java.util.Optional;

/** What a schema says beyond what is valid: words, default, renderer and unknown keywords. */
final class SchemaText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaText() {}

    /** Adds the description and everything else that annotations hold, the default included. */
    static void add(ObjectNode target, Annotations annotations, Product product) {
        description(annotations.prose()).ifPresent(text -> target.put("description", text));
        annotations.defaultValue().ifPresent(value -> addDefault(target, value, product));
        addFacts(target, annotations);
    }

    /** Adds what a viewer or a generator may want to know and no validator needs. */
    private static void addFacts(ObjectNode target, Annotations annotations) {
        annotations.renderer().ifPresent(text -> target.put(Extensions.RENDERER, text));
        annotations.prose().typetext().ifPresent(text -> target.put(Extensions.TYPETEXT, Text.safe(text)));
        annotations
                .prose()
                .formatDescription()
                .ifPresent(text -> target.put(Extensions.FORMAT_DESCRIPTION, Text.safe(text)));
        annotations.extensions().forEach((name, json) -> target.set(Extensions.PREFIX + name, parsed(json)));
    }

    /** The words of a schema as one text; the long form replaces the short one. */
    static Optional<String> description(Prose prose) {
        return prose.verboseDescription()
                .or(prose::description)
                .or(prose::title)
                .map(Text::safe)
                .filter(text -> !text.isEmpty());
    }

    private static void addDefault(ObjectNode target, DefaultValue value, Product product) {
        if (value instanceof DefaultValue.Value typed) {
            target.set("default", node(typed.literal(), product));
        } else if (value instanceof DefaultValue.Remark remark) {
            target.put(Extensions.DEFAULT_REMARK, Text.safe(remark.text()));
        }
    }

    /** A constant as the product's wire has it. */
    static JsonNode node(Literal literal, Product product) {
        if (literal instanceof Literal.Bool bool) {
            return Booleans.value(bool.value(), product);
        }
        if (literal instanceof Literal.Num num) {
            return Nodes.number(num.value());
        }
        if (literal instanceof Literal.Text text) {
            return TextNode.valueOf(text.value());
        }
        throw new IllegalArgumentException("unknown kind of literal: " + literal);
    }

    /** Compact JSON of the model as a node; null members and what is no JSON become text, for viewers die of nulls. */
    static JsonNode parsed(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node.isNull() || node.isMissingNode() ? TextNode.valueOf(json) : WithoutNulls.of(node);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }
}
