package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.routing.RouteMatch;
import io.github.proxmoxcodegen.runtime.routing.Router;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the operations of a registry. Immutable.
 *
 * @param <O> the type of the registry's operations
 */
public final class OperationTable<O extends ApiOperation> {

    private final Map<String, O> byTemplate = new HashMap<>();
    private final Map<String, Router<O>> routers = new HashMap<>();

    /** A table of some operations, no two of which have the same method and template. */
    public OperationTable(List<O> operations) {
        Map<String, Router.Builder<O>> builders = new HashMap<>();
        for (O operation : operations) {
            byTemplate.put(operation.method() + " " + operation.path(), operation);
            builders.computeIfAbsent(operation.method(), method -> Router.builder())
                    .route(operation.path(), operation, operation.takesRest());
        }
        builders.forEach((method, builder) -> routers.put(method, builder.build()));
    }

    /** The operation of that method on exactly that path template. */
    public Optional<O> find(String method, String template) {
        return Optional.ofNullable(byTemplate.get(method + " " + template));
    }

    /**
     * The operation that a request is for, and the parameters in its path.
     *
     * @param method the HTTP method
     * @param path the path below the API's root as it stands in the request, without query
     */
    public Optional<RouteMatch<O>> route(String method, String path) {
        Router<O> router = routers.get(method);
        return router == null ? Optional.empty() : router.matchEncoded(path);
    }
}
