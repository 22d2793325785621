package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OperationKey;
import io.github.proxmoxcodegen.model.Product;
import java.util.Set;

/**
 * The operations of Proxmox VE whose parameters the server does not check at all: their source has no {@code properties},
 * while for all others the apidoc generator only dropped an empty one.
 */
final class UncheckedOperations {

    private static final Set<String> PATHS = Set.of(
            "/access/ticket",
            "/cluster/firewall",
            "/cluster/firewall/macros",
            "/cluster/firewall/options",
            "/cluster/notifications/matcher-field-values",
            "/cluster/qemu/custom-cpu-models",
            "/cluster/sdn/fabrics");

    private UncheckedOperations() {}

    /** Whether any parameter passes, for an operation of which the apidoc shows no {@code properties}. */
    static boolean contains(Product product, OperationKey operation) {
        return product == Product.PVE && operation.method() == HttpMethod.GET && PATHS.contains(operation.path());
    }
}
