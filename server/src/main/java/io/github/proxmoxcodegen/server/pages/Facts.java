package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.server.http.Reply;
import io.github.proxmoxcodegen.server.http.Sites;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the server tells about itself, in the words that its users know. */
final class Facts {

    private static final String MODE = "mock";

    private Facts() {}

    static Map<String, Sites.Site> of(Api api) {
        Map<String, Sites.Site> facts = new TreeMap<>();
        facts.put("/", fact(root(api)));
        facts.put("/health", fact(Map.of("status", "ready")));
        facts.put("/mode", fact(mode(api)));
        facts.put("/versions", request -> Reply.json(200, versions()));
        facts.put("/versions/latest", request -> Reply.json(200, Map.of("version", tags().get(0))));
        return facts;
    }

    /** The name of an API: its tag where it has one that fits. */
    static String label(Api api) {
        return api.version()
                .flatMap(version -> SpecTag.parse(version, api.product()))
                .map(SpecTag::toString)
                .orElse(api.product().id());
    }

    /** What this server is, such as {@code Mock of Proxmox VE 9.2.3}. */
    static String title(Api api) {
        return "Mock of " + api.product().displayName()
                + api.version().map(version -> " " + version).orElse("");
    }

    private static Sites.Site fact(Map<String, ?> fact) {
        return request -> Reply.json(200, fact);
    }

    private static Map<String, Object> root(Api api) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("message", title(api));
        root.put("version", Assets.version("program"));
        root.put("mode", MODE);
        root.put("docs", "/docs");
        root.put("redoc", "/redoc");
        root.put("openapi", "/openapi.json");
        root.put("wire", "/api2/json");
        root.put("proxmox_endpoints", api.allEndpoints().count());
        root.put("proxmox_operations", api.operations().count());
        return root;
    }

    private static Map<String, Object> mode(Api api) {
        Map<String, Object> mode = new LinkedHashMap<>();
        mode.put("mode", MODE);
        mode.put("product", api.product().displayName());
        mode.put("schema_version", api.version().orElse("unknown"));
        mode.put("proxmox_endpoints", api.allEndpoints().count());
        mode.put(
                "proxmox_paths",
                api.allEndpoints()
                        .filter(endpoint -> !endpoint.operations().isEmpty())
                        .count());
        mode.put("proxmox_methods", api.operations().count());
        return mode;
    }

    private static List<String> tags() {
        return SpecCatalog.pinned().entries().stream()
                .map(entry -> entry.tag().toString())
                .toList();
    }

    private static Map<String, Object> versions() {
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("versions", tags());
        versions.put("latest", tags().get(0));
        versions.put("count", tags().size());
        return versions;
    }
}
