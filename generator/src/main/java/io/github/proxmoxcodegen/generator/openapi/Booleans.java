package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.model.Product;
import java.util.Set;

/**
 * How a document expresses truth values.
 *
 * <p>Proxmox VE answers with the numbers 1 and 0, takes them everywhere, and takes true and false in a JSON body only; a
 * client that sends {@code full=true} in a query gets 400. So 3.1 documents have a component for bodies and answers that
 * allows all four, and one for paths and queries that allows the digits alone. 3.0 documents are for generators, whose
 * clients must work: there a truth value is an integer from 0 to 1. Proxmox Backup Server has real booleans.
 */
final class Booleans {

    private static final String BODY = "ProxmoxBoolean";
    private static final String QUERY = "ProxmoxBooleanDigit";

    private Booleans() {}

    /** A constant as the wire has it. */
    static JsonNode value(boolean value, Product product) {
        return switch (product) {
            case PVE -> IntNode.valueOf(value ? 1 : 0);
            case PBS -> BooleanNode.valueOf(value);
        };
    }

    /** The names of schemas that are reserved for truth values. */
    static Set<String> names() {
        return Set.of(BODY, QUERY);
    }

    /** The schema of a truth value, without its words. */
    static ObjectNode schema(Scope scope, Side side) {
        if (scope.product() == Product.PBS) {
            return Nodes.object("type", "boolean");
        }
        if (!scope.modern()) {
            ObjectNode node = digits();
            node.put(Extensions.TYPE, "boolean");
            return node;
        }
        return side == Side.QUERY
                ? scope.schema(QUERY, Booleans::querySchema)
                : scope.schema(BODY, Booleans::bodySchema);
    }

    private static ObjectNode digits() {
        ObjectNode node = Nodes.object("type", "integer");
        node.put("minimum", 0);
        node.put("maximum", 1);
        return node;
    }

    private static ObjectNode querySchema() {
        ObjectNode node = Nodes.object("description", "A truth value in a path or query: 1 is yes, 0 is no.");
        node.setAll(digits());
        return node;
    }

    private static ObjectNode bodySchema() {
        ObjectNode node = Nodes.object(
                "description",
                "A truth value: 1 is yes, 0 is no. Requests in JSON may also say true and false, those in a form may "
                        + "not; answers have numbers.");
        node.set("type", Nodes.array().add("integer").add("boolean"));
        node.set("enum", Nodes.array().add(0).add(1).add(false).add(true));
        return node;
    }
}
