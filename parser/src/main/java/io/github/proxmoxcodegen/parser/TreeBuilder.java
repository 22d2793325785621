package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an API of the nodes that were read: checks that paths are sound and unique, finds the product, sorts. */
final class TreeBuilder {

    private static final Comparator<NodeDraft> BY_PATH = Comparator.comparing(NodeDraft::path);
    private static final Comparator<MethodDraft> BY_METHOD = Comparator.comparing(MethodDraft::method);

    private final ApidocOptions options;
    private final Diagnostics diagnostics;
    private final Map<String, Position> paths = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();
    private int operations;

    TreeBuilder(ApidocOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The API whose top nodes these are. */
    Api build(List<NodeDraft> nodes) throws InvalidInputException {
        check(nodes, Optional.empty());
        if (diagnostics.hasErrors()) {
            throw new InvalidInputException(diagnostics.sorted());
        }
        if (operations == 0) {
            throw diagnostics.fatal(
                    "apidoc.no-operations",
                    Position.START,
                    "there is not one operation in these data",
                    "give the data of an API viewer: a list of objects with 'path', 'info' and 'children'");
        }
        Product product = ProductDetector.detect(paths.keySet(), options.product(), diagnostics);
        return new Api(product, options.version(), endpoints(product, nodes));
    }

    private void check(List<NodeDraft> nodes, Optional<String> parent) {
        for (NodeDraft node : nodes) {
            operations += node.methods().size();
            PathTemplate.problem(node.path())
                    .ifPresentOrElse(
                            problem -> diagnostics.error(
                                    "path.invalid",
                                    node.position(),
                                    "the path " + Excerpt.quoted(node.path()) + ' ' + problem,
                                    "write paths as /segment/{parameter}"),
                            () -> checkPlace(node, parent));
            check(node.children(), Optional.of(node.path()));
        }
    }

    private void checkPlace(NodeDraft node, Optional<String> parent) {
        String path = node.path();
        Position first = paths.putIfAbsent(path, node.position());
        if (first != null) {
            diagnostics.error(
                    "path.duplicate",
                    node.position(),
                    "the path " + Excerpt.quoted(path) + " stands already at line " + first.line() + ", column "
                            + first.column(),
                    "leave only one node with that path");
            return;
        }
        String other = shapes.putIfAbsent(PathTemplate.shape(path), path);
        if (other != null) {
            diagnostics.warning(
                    "path.ambiguous",
                    node.position(),
                    "the path " + Excerpt.quoted(path) + " differs from " + Excerpt.quoted(other)
                            + " only in the names of its parameters: a server cannot tell them apart",
                    "use one path for both");
        }
        if (parent.isPresent() && !isBelow(path, parent.get())) {
            diagnostics.warning(
                    "path.outside-parent",
                    node.position(),
                    "the path " + Excerpt.quoted(path) + " is not below that of its parent, "
                            + Excerpt.quoted(parent.get()),
                    "move the node, or correct one of the paths");
        }
    }

    private static boolean isBelow(String path, String parent) {
        return path.startsWith(parent.endsWith("/") ? parent : parent + "/");
    }

    private static List<Endpoint> endpoints(Product product, List<NodeDraft> nodes) {
        return nodes.stream()
                .sorted(BY_PATH)
                .map(node -> new Endpoint(node.path(), operations(product, node), endpoints(product, node.children())))
                .toList();
    }

    private static List<Operation> operations(Product product, NodeDraft node) {
        List<String> pathParameters = PathTemplate.parameters(node.path());
        return node.methods().stream()
                .sorted(BY_METHOD)
                .map(draft -> new Operation(
                        draft.method(),
                        node.path(),
                        draft.name(),
                        Optional.empty(),
                        draft.description(),
                        ParametersBuilder.build(product, node.path(), pathParameters, draft),
                        draft.returns(),
                        draft.permissions(),
                        draft.traits(),
                        draft.extensions()))
                .toList();
    }
}
