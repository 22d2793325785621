package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;

/** Documentation to read and to try, documents, and what the server tells about itself. */
final class PagesTest {

    private static MockProxmox proxmox;
    private static Client client;

    @BeforeAll
    static void start() {
        proxmox = MockProxmox.start();
        client = new Client(proxmox.uri());
    }

    @AfterAll
    static void stop() {
        proxmox.close();
    }

    private static JsonNode good(String path) {
        Client.Response response = client.get(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return response.json();
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html",
        "/docs/, text/html",
        "/docs/docs.js, text/javascript",
        "/docs/login.js, text/javascript",
        "/docs/pages.css, text/css",
        "/docs/swagger-ui.css, text/css",
        "/docs/swagger-ui-bundle.js, text/javascript",
        "/docs/swagger-ui-standalone-preset.js, text/javascript",
        "/docs/settings.json, application/json",
        "/docs/favicon.svg, image/svg+xml",
        "/favicon.ico, image/svg+xml",
        "/redoc, text/html",
        "/redoc/redoc.js, text/javascript",
        "/redoc/redoc.standalone.js, text/javascript",
        "/openapi.json, application/json",
        "/openapi.yaml, application/yaml",
        "/openapi/virtual-machines.json, application/json",
        "/openapi/virtual-machines.yaml, application/yaml",
        "/, application/json",
        "/health, application/json",
        "/mode, application/json",
        "/versions, application/json",
        "/versions/latest, application/json"
    })
    void everyPageIsThereAndGuarded(String path, String type) {
        Client.Response response = client.get(path);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().get("content-type")).startsWith(type);
        assertThat(response.body()).isNotEmpty();
        assertThat(response.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .doesNotContainKey("access-control-allow-origin");
        assertThat(response.headers().get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        Client.Response head = client.send("HEAD", path, "", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/redoc"})
    void pagesHaveNoScriptInsideAndNothingFromElsewhere(String path) {
        String page = client.get(path).body();
        assertThat(page).doesNotContain("http:", "https:", "<script>", " onclick", " style=");
        for (String part : page.split("\"", -1)) {
            if (part.startsWith("/")) {
                assertThat(client.get(part).status()).as(part).isEqualTo(200);
            }
        }
    }

    @Test
    void redocLoadsNoPictureFromItsMakers() {
        assertThat(client.get("/redoc/redoc.standalone.js").body()).doesNotContain("cdn.redoc.ly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/../pages.css",
                "/docs/%2e%2e/pages.css",
                "/docs/..%2f..%2fetc/passwd",
                "/docs/....//pages.css",
                "/docs/docs.html",
                "/docs//docs.js",
                "/docs/versions.properties",
                "/docs/docs.js%00.css",
                "/META-INF/MANIFEST.MF",
                "/openapi/nodes",
                "/openapi/..json"
            })
    void noOtherFileIsServed(String path) {
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    @Test
    void aCopyThatIsCurrentIsNotSentAgain() {
        Client.Response first = client.get("/openapi/pools.json");
        Client.Response again = client.with("If-None-Match", first.headers().getOrDefault("etag", ""))
                .get("/openapi/pools.json");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Client.Response other = client.with("If-None-Match", "W/\"other\"").get("/openapi/pools.json");
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void whoCanUnpackGetsItPacked() throws IOException {
        byte[] packed = Http.bytes(proxmox.uri() + "/openapi.json", "Accept-Encoding", "gzip");
        assertThat(packed.length).isLessThan(400_000);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(client.get("/openapi.json").body());
        }
        assertThat(client.with("Accept-Encoding", "gzip;q=0")
                        .get("/openapi.json")
                        .headers())
                .doesNotContainKey("content-encoding");
    }

    @Test
    void theCategoriesTogetherAreTheWhole() {
        JsonNode documents = good("/docs/settings.json").path("documents");
        assertThat(documents.findValuesAsText("name"))
                .containsExactly(
                        "Access Control",
                        "Cluster",
                        "Nodes",
                        "Network",
                        "Virtual Machines",
                        "Containers",
                        "Storage",
                        "Pools",
                        "Version",
                        "The whole API");
        List<String> parts = new ArrayList<>();
        documents.forEach(document -> {
            String url = document.path("url").asText();
            JsonNode content = good(url);
            assertThat(content.path("servers")).hasSize(1);
            assertThat(content.path("servers").get(0).path("url").asText()).isEqualTo("/api2/json");
            if (!url.equals("/openapi.json")) {
                parts.addAll(operations(content));
            }
        });
        assertThat(parts).hasSize(675).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(parts)).isEqualTo(new TreeSet<>(operations(good("/openapi.json"))));
    }

    private static Set<String> operations(JsonNode document) {
        Set<String> operations = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(operation.getKey() + " " + path.getKey())));
        return operations;
    }

    /** What is documented is what the documented server does: with the envelope, below the documented address. */
    @Test
    void theDocumentIsTrueForItsServer() {
        JsonNode document = good("/openapi.json");
        String server = document.path("servers").get(0).path("url").asText();
        Client user = client.with("Authorization", MockProxmox.TOKEN);
        int answered = 0;
        for (String path : operations(document)) {
            if (!path.startsWith("get ") || path.contains("{")) {
                continue;
            }
            Client.Response response = user.get(server + path.substring("get ".length()));
            JsonNode responses = document.path("paths")
                    .path(path.substring("get ".length()))
                    .path("get")
                    .path("responses");
            assertThat(responses.has(Integer.toString(response.status())))
                    .as("%s answers %s", path, response.status())
                    .isTrue();
            if (response.status() == 200) {
                answered++;
                assertThat(response.json().has("data")).as(path).isTrue();
            }
        }
        assertThat(answered).isGreaterThan(50);
    }

    @Test
    void yamlSaysTheSameAsJson() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(64 << 20);
        JsonNode yaml = new ObjectMapper(
                        YAMLFactory.builder().loaderOptions(options).build())
                .readTree(client.get("/openapi/pools.yaml").body());
        assertThat(yaml).isEqualTo(good("/openapi/pools.json"));
    }

    @Test
    void theServerTellsAboutItself() {
        JsonNode root = good("/");
        assertThat(root.path("proxmox_endpoints").asInt()).isEqualTo(449);
        assertThat(root.path("proxmox_operations").asInt()).isEqualTo(675);
        assertThat(root.path("version").asText()).matches("\\d+\\.\\d+.*");
        for (String link : List.of("docs", "redoc", "openapi")) {
            assertThat(client.get(root.path(link).asText()).status()).isEqualTo(200);
        }
        assertThat(good("/health").path("status").asText()).isEqualTo("ready");
        JsonNode mode = good("/mode");
        assertThat(mode.path("mode").asText()).isEqualTo("mock");
        assertThat(mode.path("schema_version").asText()).isEqualTo("9.2.3");
        assertThat(mode.path("proxmox_paths").asInt()).isEqualTo(444);
        assertThat(mode.path("proxmox_methods").asInt()).isEqualTo(675);
        JsonNode versions = good("/versions");
        assertThat(versions.path("count").asInt())
                .isEqualTo(versions.path("versions").size())
                .isPositive();
        assertThat(versions.path("latest").asText()).isEqualTo("pve-9.2.3");
        assertThat(good("/versions/latest").path("version").asText()).isEqualTo("pve-9.2.3");
    }

    @Test
    void otherMethodsAreRefused() {
        assertThat(client.send("DELETE", "/health", "", "").status()).isEqualTo(404);
        assertThat(client.send("POST", "/docs", "application/json", "{}").status())
                .isEqualTo(404);
    }
}
