package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;

/**
 * How much an API holds.
 *
 * @param paths endpoints with operations
 * @param groups endpoints that only group others
 * @param operations all methods of all endpoints
 * @param get operations with the method GET
 * @param post operations with the method POST
 * @param put operations with the method PUT
 * @param delete operations with the method DELETE
 * @param parameters parameters of all operations, those of paths included, a family such as {@code net[n]} counted once
 */
public record SpecCounts(
        int paths, int groups, int operations, int get, int post, int put, int delete, int parameters) {

    /** Counts. */
    public static SpecCounts of(Api api) {
        return new SpecCounts(
                (int) api.allEndpoints()
                        .filter(endpoint -> !endpoint.operations().isEmpty())
                        .count(),
                (int) api.allEndpoints()
                        .filter(endpoint -> endpoint.operations().isEmpty())
                        .count(),
                (int) api.operations().count(),
                operations(api, HttpMethod.GET),
                operations(api, HttpMethod.POST),
                operations(api, HttpMethod.PUT),
                operations(api, HttpMethod.DELETE),
                api.operations()
                        .mapToInt(operation -> operation.parameters().list().size())
                        .sum());
    }

    private static int operations(Api api, HttpMethod method) {
        return (int) api.operations()
                .filter(operation -> operation.method() == method)
                .count();
    }
}
