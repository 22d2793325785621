package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;

/** Short ways to make nodes of a document. */
final class Nodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    /** An object with one text member. */
    static ObjectNode object(String name, String value) {
        ObjectNode node = object();
        node.put(name, value);
        return node;
    }

    /** An object with one member. */
    static ObjectNode object(String name, JsonNode value) {
        ObjectNode node = object();
        node.set(name, value);
        return node;
    }

    static ArrayNode array() {
        return FACTORY.arrayNode();
    }

    static ArrayNode array(Collection<String> texts) {
        ArrayNode node = array();
        texts.forEach(node::add);
        return node;
    }

    static JsonNode number(BigDecimal value) {
        if (value.scale() <= 0 && value.toBigInteger().bitLength() < Long.SIZE) {
            return FACTORY.numberNode(value.longValueExact());
        }
        return FACTORY.numberNode(value);
    }

    /** Sets a member unless the object is empty. */
    static void setUnlessEmpty(ObjectNode target, String name, JsonNode container) {
        if (!container.isEmpty()) {
            target.set(name, container);
        }
    }
}
