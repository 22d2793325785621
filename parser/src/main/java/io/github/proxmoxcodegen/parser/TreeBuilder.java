package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes an API of the nodes that were read: checks that paths are sound and unique, finds the product, sorts. */
final class TreeBuilder {

    private static final Comparator<NodeDraft> BY_PATH = Comparator.comparing(NodeDraft::path);

    private final ApidocOptions options;
    private final Diagnostics diagnostics;
    private final Map<String, Position> paths = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();
    private int operations;

    TreeBuilder(ApidocOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /**
     * The API whose top nodes these are.
     *
     * @param listed whether they stand in a list; if not, the only one is the whole of the data
     */
    Api build(List<NodeDraft> nodes, boolean listed) throws InvalidInputException {
        for (int i = 0; i < nodes.size(); i++) {
            String pointer = listed ? "/" + i : "";
            check(nodes.get(i), Optional.empty(), () -> pointer);
        }
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

    private void check(NodeDraft node, Optional<String> parent, Supplier<String> pointer) {
        operations += node.operations().size();
        if (node.problem().isPresent()) {
            diagnostics.error(
                    "path.invalid",
                    position(node, pointer),
                    "the path " + Excerpt.quoted(node.path()) + ' '
                            + node.problem().get(),
                    "write paths as /segment/{parameter}");
        } else {
            checkPlace(node, parent, pointer);
        }
        List<NodeDraft> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            String step = "/children/" + i;
            check(children.get(i), Optional.of(node.path()), () -> pointer.get() + step);
        }
    }

    private void checkPlace(NodeDraft node, Optional<String> parent, Supplier<String> pointer) {
        String path = node.path();
        Position first = paths.putIfAbsent(path, node.place());
        if (first != null) {
            diagnostics.error(
                    "path.duplicate",
                    position(node, pointer),
                    "the path " + Excerpt.quoted(path) + " stands already at line " + first.line() + ", column "
                            + first.column(),
                    "leave only one node with that path");
            return;
        }
        String other = shapes.putIfAbsent(PathTemplate.shape(path), path);
        if (other != null) {
            diagnostics.warning(
                    "path.ambiguous",
                    position(node, pointer),
                    "the path " + Excerpt.quoted(path) + " differs from " + Excerpt.quoted(other)
                            + " only in the names of its parameters: a server cannot tell them apart",
                    "use one path for both");
        }
        if (parent.isPresent() && !isBelow(path, parent.get())) {
            diagnostics.warning(
                    "path.outside-parent",
                    position(node, pointer),
                    "the path " + Excerpt.quoted(path) + " is not below that of its parent, "
                            + Excerpt.quoted(parent.get()),
                    "move the node, or correct one of the paths");
        }
    }

    private static Position position(NodeDraft node, Supplier<String> pointer) {
        return new Position(
                pointer.get() + "/path", node.place().line(), node.place().column());
    }

    private static boolean isBelow(String path, String parent) {
        int length = parent.length();
        return path.startsWith(parent)
                && (parent.endsWith("/") || (path.length() > length && path.charAt(length) == '/'));
    }

    private static List<Endpoint> endpoints(Product product, List<NodeDraft> nodes) {
        List<NodeDraft> sorted = new ArrayList<>(nodes);
        sorted.sort(BY_PATH);
        List<Endpoint> endpoints = new ArrayList<>(sorted.size());
        for (NodeDraft node : sorted) {
            endpoints.add(new Endpoint(node.path(), operations(product, node), endpoints(product, node.children())));
        }
        return endpoints;
    }

    private static List<Operation> operations(Product product, NodeDraft node) {
        if (node.silent().isEmpty()) {
            return node.operations();
        }
        List<Operation> operations = new ArrayList<>(node.operations());
        operations.replaceAll(operation ->
                node.silent().contains(operation.method()) && UncheckedOperations.contains(product, operation.key())
                        ? unchecked(operation)
                        : operation);
        return operations;
    }

    private static Operation unchecked(Operation operation) {
        Parameters parameters = operation.parameters();
        return operation.withParameters(
                new Parameters(parameters.list(), parameters.additional(), true, parameters.description()));
    }
}
