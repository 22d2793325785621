package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An endpoint while what belongs to it is read. */
final class EndpointDraft {

    private final String path;
    private final Map<HttpMethod, Operation> operations = new EnumMap<>(HttpMethod.class);
    private final List<EndpointDraft> children = new ArrayList<>();

    EndpointDraft(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    boolean has(HttpMethod method) {
        return operations.containsKey(method);
    }

    void add(Operation operation) {
        operations.put(operation.method(), operation);
    }

    void add(EndpointDraft child) {
        children.add(child);
    }

    Endpoint finish() {
        return new Endpoint(
                path,
                List.copyOf(operations.values()),
                children.stream().map(EndpointDraft::finish).toList());
    }
}
