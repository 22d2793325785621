package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the tree of paths tells about a path whose words are not known. */
final class Shape {

    private final Set<String> aboveParameter = new HashSet<>();
    private final Set<String> aboveSegment = new HashSet<>();
    private final Set<String> readable = new HashSet<>();

    Shape(Api api) {
        add(api.endpoints());
    }

    /** Whether a parameter follows the path: it is a collection. */
    boolean hasMembers(String path) {
        return aboveParameter.contains(path);
    }

    /** Whether a literal segment follows the path. */
    boolean hasParts(String path) {
        return aboveSegment.contains(path);
    }

    /** Whether the path can be read with GET. */
    boolean isReadable(String path) {
        return readable.contains(path);
    }

    private void add(List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            String path = Places.bounded(endpoint.path());
            addAncestors(path);
            for (Operation operation : endpoint.operations()) {
                if (operation.method() == HttpMethod.GET) {
                    readable.add(path);
                }
            }
            add(endpoint.children());
        }
    }

    private void addAncestors(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            boolean parameter = path.startsWith("{", slash + 1);
            (parameter ? aboveParameter : aboveSegment).add(path.substring(0, slash));
        }
    }
}
