package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Narrows an API to the paths and categories that a request includes. */
final class ApiSelection {

    private ApiSelection() {}

    /** The part of the API that the request asks for; an include or tag that selects nothing is an error. */
    static Selection of(GenerationRequest request) throws GenerationException {
        Api api = request.api();
        for (String include : request.includes()) {
            requireAbsolute(include);
            if (api.operations().noneMatch(operation -> isBelow(operation.path(), include))) {
                throw new GenerationException(
                        "include",
                        include + " matches no path of " + request.options().label()
                                + "; give the beginning of a path, such as /nodes or /cluster/ha");
            }
        }
        for (String tag : request.tags()) {
            if (api.operations().noneMatch(operation -> hasTag(api, operation, tag))) {
                String known = api.operations()
                        .map(operation ->
                                Category.of(api.product(), operation.path()).title())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
                throw new GenerationException(
                        "tag",
                        "'" + tag + "' is no category of " + request.options().label() + "; there are: " + known);
            }
        }
        if (request.includes().isEmpty() && request.tags().isEmpty()) {
            return Selection.all(api);
        }
        Predicate<Operation> included = operation -> (request.includes().isEmpty()
                        || request.includes().stream().anyMatch(include -> isBelow(operation.path(), include)))
                && (request.tags().isEmpty() || request.tags().stream().anyMatch(tag -> hasTag(api, operation, tag)));
        return new Selection(api, new Api(api.product(), api.version(), narrow(api.endpoints(), included)));
    }

    private static void requireAbsolute(String include) throws GenerationException {
        if (!include.startsWith("/")) {
            throw new GenerationException("include", include + " is no path; paths begin with /, such as /nodes");
        }
    }

    private static boolean isBelow(String path, String prefix) {
        String base = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
        return path.equals(base) || path.startsWith(base + "/");
    }

    private static boolean hasTag(Api api, Operation operation, String tag) {
        return Category.of(api.product(), operation.path()).title().equalsIgnoreCase(tag);
    }

    private static List<Endpoint> narrow(List<Endpoint> endpoints, Predicate<Operation> included) {
        List<Endpoint> kept = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            List<Endpoint> children = narrow(endpoint.children(), included);
            List<Operation> operations =
                    endpoint.operations().stream().filter(included).toList();
            if (!children.isEmpty() || !operations.isEmpty()) {
                kept.add(new Endpoint(endpoint.path(), operations, children));
            }
        }
        return kept;
    }
}
