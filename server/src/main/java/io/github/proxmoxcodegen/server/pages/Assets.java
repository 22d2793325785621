package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.server.http.Sites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The files that pages are made of. Each has its own address; no address ever becomes the name of a file. */
final class Assets {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";

    /** A picture that ReDoc would load from its makers' site, and an empty one in its place. */
    private static final String FOREIGN_PICTURE = "https://cdn.redoc.ly/redoc/logo-mini.svg";

    private static final String NO_PICTURE =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    /** The versions of the libraries and of this program, as the build fills them in. */
    private static final Properties VERSIONS = versions();

    private Assets() {}

    static Map<String, Sites.Site> all() {
        String swagger = LIBRARIES + "swagger-ui/" + version("swagger-ui") + "/";
        String redoc = LIBRARIES + "redoc/" + version("redoc") + "/bundles/";
        Map<String, Sites.Site> assets = new TreeMap<>();
        assets.put("/docs", file(HTML, "docs.html"));
        assets.put("/docs/docs.js", file(SCRIPT, "docs.js"));
        assets.put("/docs/login.js", file(SCRIPT, "login.js"));
        assets.put("/docs/pages.css", file(STYLE, "pages.css"));
        assets.put("/docs/swagger-ui.css", file(STYLE, swagger + "swagger-ui.css"));
        assets.put("/docs/swagger-ui-bundle.js", file(SCRIPT, swagger + "swagger-ui-bundle.js"));
        assets.put("/docs/swagger-ui-standalone-preset.js", file(SCRIPT, swagger + "swagger-ui-standalone-preset.js"));
        assets.put("/docs/favicon.svg", file("image/svg+xml", "favicon.svg"));
        assets.put("/favicon.ico", file("image/svg+xml", "favicon.svg"));
        assets.put("/redoc", file(HTML, "redoc.html"));
        assets.put("/redoc/redoc.js", file(SCRIPT, "redoc.js"));
        assets.put(
                "/redoc/redoc.standalone.js",
                new Kept(() -> Content.of(SCRIPT, withoutPicture(read(redoc + "redoc.standalone.js")))));
        return assets;
    }

    /** The version of this program ({@code program}), or of a library. */
    static String version(String name) {
        return Optional.ofNullable(VERSIONS.getProperty(name))
                .orElseThrow(() -> new IllegalStateException("the build names no version of " + name));
    }

    private static Kept file(String type, String resource) {
        return new Kept(() -> Content.of(type, read(resource)));
    }

    private static byte[] withoutPicture(byte[] script) {
        return new String(script, StandardCharsets.UTF_8)
                .replace(FOREIGN_PICTURE, NO_PICTURE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = open("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Optional.ofNullable(Assets.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("this program lacks its file " + resource));
    }
}
