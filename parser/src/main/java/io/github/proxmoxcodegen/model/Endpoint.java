package io.github.proxmoxcodegen.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the API tree.
 *
 * @param path the absolute path template, such as {@code /nodes/{node}/qemu}
 * @param operations what can be done here, ordered by method; empty for a node that only groups others
 * @param children the nodes below, sorted by path
 */
public record Endpoint(String path, List<Operation> operations, List<Endpoint> children) {

    public Endpoint {
        operations = List.copyOf(operations);
        children = List.copyOf(children);
    }

    /** This endpoint, then everything below it. */
    public Stream<Endpoint> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Endpoint::withDescendants));
    }
}
