package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One release of one product's API: a tree of endpoints.
 *
 * @param product whose API this is
 * @param version the release as its publisher writes it, such as {@code 9.2.3} or {@code 7.4-16}; empty when the source
 *     does not say
 * @param endpoints the top of the tree, sorted by path
 */
public record Api(Product product, Optional<String> version, List<Endpoint> endpoints) {

    public Api {
        endpoints = List.copyOf(endpoints);
    }

    /** Every endpoint, parents before children. */
    public Stream<Endpoint> allEndpoints() {
        return endpoints.stream().flatMap(Endpoint::withDescendants);
    }

    /** Every operation, in the order of the tree and then of {@link HttpMethod}. */
    public Stream<Operation> operations() {
        return allEndpoints().flatMap(endpoint -> endpoint.operations().stream());
    }

    /** The operation of that method on exactly that path template. */
    public Optional<Operation> operation(HttpMethod method, String path) {
        return operations()
                .filter(operation ->
                        operation.method() == method && operation.path().equals(path))
                .findFirst();
    }
}
