package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ApiRewriter;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OperationKey;
import io.github.proxmoxcodegen.model.Parameters;
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
    static boolean contains(HttpMethod method, String path) {
        return method == HttpMethod.GET && PATHS.contains(path);
    }

    /** The API without what was taken for unchecked before it was certain whose it is. */
    static Api settle(Api api) {
        boolean guessedRight = api.product() == Product.PVE
                || api.operations()
                        .noneMatch(operation -> operation.parameters().unchecked());
        return guessedRight ? api : new Checker().rewrite(api);
    }

    private static final class Checker extends ApiRewriter {

        @Override
        protected Parameters parameters(OperationKey operation, Parameters parameters) {
            return new Parameters(parameters.list(), parameters.additional(), false, parameters.description());
        }
    }
}
