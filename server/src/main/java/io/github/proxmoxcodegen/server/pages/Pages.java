package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.server.http.Reply;
import io.github.proxmoxcodegen.server.http.Sites;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All pages of a server: {@code /docs}, {@code /redoc}, {@code /openapi.json} and its like, {@code /}, {@code /health},
 * {@code /mode}, {@code /versions} and {@code /codegen}.
 *
 * <p>Nothing in them comes from another site: scripts and styles are served from here, and browsers are told to load
 * none from elsewhere. What takes time to make is made when it is first asked for, and kept.
 */
public final class Pages implements Sites {

    /** Pages run the scripts of this server only, and nobody may show them in a frame. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, Site> sites = new HashMap<>();

    /**
     * The pages of a server.
     *
     * @param api what it serves
     * @param credentialsNeeded whether the documented surface asks for credentials
     * @param clock the time, for what may be asked for a few times an hour only
     */
    public Pages(Api api, boolean credentialsNeeded, Clock clock) {
        Documents documents = new Documents(api);
        addAll(Assets.all());
        addAll(documents.all());
        addAll(Facts.of(api));
        Map<String, Object> settings = settings(api, documents.named(), credentialsNeeded);
        addAll(Map.of("/docs/settings.json", request -> Reply.json(200, settings)));
        preparing("/docs", documents.named().get(0).url());
        preparing("/redoc", documents.named().get(0).url());
        sites.putAll(new Codegen(api, clock).all());
    }

    private void addAll(Map<String, Site> readable) {
        readable.forEach((path, site) -> sites.put("GET " + path, site));
    }

    /** Makes what a page will soon ask for while the browser still loads the page's scripts. */
    private void preparing(String page, String document) {
        Site site = sites.get("GET " + page);
        if (site != null && sites.get("GET " + document) instanceof Kept soon) {
            sites.put("GET " + page, request -> {
                soon.prepare();
                return site.answer(request);
            });
        }
    }

    /** What the scripts of the pages need to know. */
    private static Map<String, Object> settings(Api api, List<Documents.Named> documents, boolean credentialsNeeded) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("title", Facts.title(api));
        settings.put("cookie", api.product() == Product.PVE ? "PVEAuthCookie" : "PBSAuthCookie");
        settings.put("login", credentialsNeeded);
        settings.put(
                "documents",
                documents.stream()
                        .map(document -> Map.of("name", document.name(), "url", document.url()))
                        .toList());
        return settings;
    }

    @Override
    public Optional<Site> find(String method, String path) {
        String address = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.ofNullable(sites.get((method.equals("HEAD") ? "GET" : method) + " " + address))
                .map(site -> request -> guarded(site.answer(request)));
    }

    private static Reply guarded(Reply reply) {
        return reply.with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("X-Frame-Options", "DENY")
                .with("Referrer-Policy", "no-referrer")
                .with("Cross-Origin-Opener-Policy", "same-origin");
    }
}
