package io.github.proxmoxcodegen.server.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.openapi.OpenApiDocument;
import io.github.proxmoxcodegen.generator.openapi.OpenApiWriter;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.http.Sites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The OpenAPI documents of the API that is served: one of each category and one of the whole. Their server is the surface
 * of this server that is true to the wire, for that is what they describe.
 */
final class Documents {

    private static final String WIRE = "/api2/json";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String YAML = "application/yaml; charset=utf-8";

    /** What a document is called and where it is. */
    record Named(String name, String url) {}

    private final Api api;

    Documents(Api api) {
        this.api = api;
    }

    /** The categories, in their order, then the whole. */
    List<Named> named() {
        List<Named> named = new ArrayList<>();
        categories().forEach(category -> named.add(new Named(category.title(), path(category) + ".json")));
        named.add(new Named("The whole API", "/openapi.json"));
        return named;
    }

    /** Every document at its address, not made yet. */
    Map<String, Sites.Site> all() {
        Map<String, Sites.Site> all = new LinkedHashMap<>();
        add(all, "/openapi", operation -> true);
        categories().forEach(category -> add(all, path(category), operation -> of(operation) == category));
        return all;
    }

    private void add(Map<String, Sites.Site> all, String path, Predicate<Operation> included) {
        all.put(path + ".json", new Kept(() -> Content.of(JSON, OpenApiWriter.json(document(included)))));
        all.put(path + ".yaml", new Kept(() -> Content.of(YAML, OpenApiWriter.yaml(document(included)))));
    }

    private List<Category> categories() {
        return api.operations().map(this::of).distinct().sorted().toList();
    }

    private Category of(Operation operation) {
        return Category.of(api.product(), operation.path());
    }

    private static String path(Category category) {
        return "/openapi/" + category.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private ObjectNode document(Predicate<Operation> included) {
        Api part = new Api(api.product(), api.version(), narrow(api.endpoints(), included));
        ObjectNode document = OpenApiDocument.of(new Selection(api, part), OpenApiVersion.V3_1);
        ObjectNode server = JsonNodeFactory.instance.objectNode();
        server.put("url", WIRE);
        server.put("description", "This server");
        document.putArray("servers").add(server);
        return document;
    }

    private static List<Endpoint> narrow(List<Endpoint> endpoints, Predicate<Operation> included) {
        return endpoints.stream()
                .map(endpoint -> new Endpoint(
                        endpoint.path(),
                        endpoint.operations().stream().filter(included).toList(),
                        narrow(endpoint.children(), included)))
                .filter(endpoint ->
                        !endpoint.operations().isEmpty() || !endpoint.children().isEmpty())
                .toList();
    }
}
