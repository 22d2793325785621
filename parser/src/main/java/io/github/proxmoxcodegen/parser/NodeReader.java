package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.HttpMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of the tree: {@code path}, {@code info} with a method under each name, {@code children}. */
final class NodeReader {

    private static final Comparator<Endpoint> BY_PATH = Comparator.comparing(Endpoint::path);

    private final Cursor cursor;
    private final MethodReader methods;
    private final Paths paths;

    /**
     * A reader of nodes.
     *
     * @param paths takes the path of each node
     */
    NodeReader(Cursor cursor, MethodReader methods, Paths paths) {
        this.cursor = cursor;
        this.methods = methods;
        this.paths = paths;
    }

    /** The endpoints of the list of nodes or the single node at the cursor, by path. */
    List<Endpoint> readAll() throws IOException, InvalidInputException {
        List<Endpoint> endpoints = cursor.at(JsonToken.START_OBJECT) ? List.of(readNode()) : readList();
        return sorted(endpoints);
    }

    private static List<Endpoint> sorted(List<Endpoint> endpoints) {
        if (endpoints.size() > 1) {
            endpoints.sort(BY_PATH);
        }
        return endpoints;
    }

    /** In the order of the file. */
    private List<Endpoint> readList() throws IOException, InvalidInputException {
        List<Endpoint> nodes = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            if (!cursor.at(JsonToken.START_OBJECT)) {
                throw cursor.diagnostics()
                        .fatal(
                                "node.invalid",
                                cursor.here(),
                                "a node of the API tree must be an object",
                                "give the data of an API viewer: a list of objects with 'path', 'info' and 'children'");
            }
            nodes.add(readNode());
        }
        return nodes;
    }

    private Endpoint readNode() throws IOException, InvalidInputException {
        long mark = cursor.mark();
        String path = null;
        List<MethodDraft> info = new ArrayList<>();
        List<Endpoint> children = List.of();
        SeenNames seen = new SeenNames();
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            if (!seen.add(name)) {
                reportRepeated(name);
            }
            switch (name) {
                case "path" -> {
                    mark = cursor.mark();
                    path = cursor.at(JsonToken.VALUE_STRING) ? cursor.text() : null;
                    cursor.skip();
                }
                case "info" -> readInfo(info);
                case "children" -> children = readChildren();
                // What the viewer shows and how: the path says as much.
                case "text", "leaf", "expanded" -> cursor.skip();
                default -> skipUnknown(name);
            }
        }
        if (path == null) {
            throw cursor.diagnostics()
                    .fatal(
                            "node.no-path",
                            cursor.position(cursor.pointer(), mark),
                            "this node of the API tree has no path",
                            "give the data of an API viewer: each node has a text under 'path'");
        }
        List<String> parameters = paths.take(path, mark) ? PathTemplate.parameters(path) : List.of();
        paths.checkBelow(path, children);
        return new Endpoint(path, OperationsBuilder.build(path, parameters, info), sorted(children));
    }

    /** In the order of the file. */
    private List<Endpoint> readChildren() throws IOException, InvalidInputException {
        if (cursor.at(JsonToken.START_ARRAY)) {
            return readList();
        }
        if (!cursor.at(JsonToken.VALUE_NULL)) {
            reportInvalid("children", "a list of nodes");
        }
        return List.of();
    }

    private void readInfo(List<MethodDraft> list) throws IOException {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            if (!cursor.at(JsonToken.VALUE_NULL)) {
                reportInvalid("info", "an object of methods");
            }
            return;
        }
        Set<HttpMethod> seen = EnumSet.noneOf(HttpMethod.class);
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            cursor.next();
            HttpMethod method = method(name);
            if (method == null) {
                cursor.diagnostics()
                        .warning(
                                "operation.unknown-method",
                                cursor.here(),
                                Excerpt.quoted(name) + " is no method that an API has; what stands there is left out",
                                "use GET, POST, PUT or DELETE");
                cursor.skip();
            } else if (!cursor.at(JsonToken.START_OBJECT)) {
                reportInvalid(name, "an object that describes the method");
            } else {
                if (!seen.add(method)) {
                    cursor.diagnostics()
                            .error(
                                    "operation.duplicate",
                                    cursor.here(),
                                    "this node has the method " + method + " twice",
                                    "leave only one of them");
                }
                list.add(methods.read(method));
            }
        }
    }

    private static @Nullable HttpMethod method(String name) {
        return switch (name) {
            case "GET" -> HttpMethod.GET;
            case "POST" -> HttpMethod.POST;
            case "PUT" -> HttpMethod.PUT;
            case "DELETE" -> HttpMethod.DELETE;
            default -> null;
        };
    }

    private void reportInvalid(String name, String expected) throws IOException {
        cursor.diagnostics()
                .error(
                        "node.invalid",
                        cursor.here(),
                        "what stands under " + Excerpt.quoted(name) + " must be " + expected,
                        "give the data of an API viewer as its publisher writes them");
        cursor.skip();
    }

    /** The later value would hide whole operations. */
    private void reportRepeated(String name) {
        cursor.diagnostics()
                .error(
                        "json.duplicate-key",
                        cursor.here(),
                        "the key " + Excerpt.quoted(name) + " stands more than once in its node",
                        "leave only one of them");
    }

    private void skipUnknown(String name) throws IOException {
        cursor.diagnostics()
                .warning(
                        "node.unknown-keyword",
                        cursor.here(),
                        "the keyword " + Excerpt.quoted(name) + " of a node is unknown; it is left out",
                        "check whether a newer proxmox-codegen knows it");
        cursor.skip();
    }
}
