package io.github.proxmoxcodegen.generator.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.shared.OperationNames;
import io.github.proxmoxcodegen.generator.shared.SharedTypes;
import io.github.proxmoxcodegen.model.Product;
import java.util.function.Supplier;

/**
 * What every part of one document needs to know.
 *
 * @param product whose API it is
 * @param version the version of OpenAPI
 * @param names the names of operations
 * @param types the types that are declared once
 * @param components what has been declared so far
 */
record Scope(Product product, OpenApiVersion version, OperationNames names, SharedTypes types, Components components) {

    /** Whether schemas are JSON Schema 2020-12. */
    boolean modern() {
        return version == OpenApiVersion.V3_1;
    }

    /** A reference to a schema component. */
    ObjectNode schema(String name, Supplier<ObjectNode> content) {
        return components.reference(Components.Section.SCHEMAS, name, content);
    }
}
