package io.github.proxmoxcodegen.server.mock.generic;

import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Level;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists that say what is below a path: the tree of the API itself answers them. */
public final class Indexes implements Family {

    private final Mock mock;

    /** The indexes of the API. */
    public Indexes(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        mock.api()
                .allEndpoints()
                .forEach(endpoint -> key(endpoint).ifPresent(key -> {
                    List<Map<String, String>> items = endpoint.children().stream()
                            .map(child -> child.path().substring(child.path().lastIndexOf('/') + 1))
                            .filter(name -> !name.startsWith("{"))
                            .map(name -> Map.of(key, name))
                            .toList();
                    if (!items.isEmpty()) {
                        handlers.otherwise("GET " + endpoint.path(), Level.BEHAVIOURAL, call -> Answer.of(items));
                    }
                }));
    }

    private static Optional<String> key(Endpoint endpoint) {
        return endpoint.operations().stream()
                .filter(operation -> operation.method() == HttpMethod.GET)
                .flatMap(operation -> ItemLinks.key(operation.returns()).stream())
                .findFirst();
    }
}
