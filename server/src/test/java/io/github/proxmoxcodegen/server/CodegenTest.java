package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is generated over HTTP, and how often. */
final class CodegenTest {

    private final Hours hours = new Hours();
    private MockProxmox proxmox;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        proxmox = MockProxmox.start(
                Specs.standard().resolve("latest").api(),
                ServerSettings.builder().clock(hours).build());
        client = new Client(proxmox.uri());
    }

    @AfterEach
    void stop() {
        proxmox.close();
    }

    private Client.Response generate() {
        return client.send("POST", "/codegen/generate", "", "");
    }

    /** Asserts that so many calls within an hour are answered, and that one more is told when to come again. */
    private void limited(int calls, String method, String path) {
        for (int call = 0; call < calls; call++) {
            assertThat(client.send(method, path, "", "").status()).isEqualTo(200);
        }
        hours.pass(Duration.ofMinutes(59));
        Client.Response refused = client.send(method, path, "", "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().getOrDefault("retry-after", "0")))
                .isBetween(1, 61);
        Shape.of("{\"detail\": \"...\"}").isIn(refused.json());
        hours.pass(Duration.ofSeconds(Integer.parseInt(refused.headers().getOrDefault("retry-after", "0"))));
        assertThat(client.send(method, path, "", "").status()).isEqualTo(200);
    }

    @Test
    void rateLimiting() {
        limited(1, "POST", "/codegen/generate");
        limited(5, "GET", "/codegen/openapi?version_tag=4.1");
        limited(5, "GET", "/codegen/pydantic?version_tag=4.1");
        for (int call = 0; call < 20; call++) {
            assertThat(client.get("/nodes").status()).isEqualTo(200);
        }
    }

    @Test
    void generatingTellsWhatCameOfIt() {
        JsonNode done = generate().json();
        assertThat(done.path("version_tag").asText()).isEqualTo("pve-9.2.3");
        assertThat(done.path("endpoint_count").asInt()).isEqualTo(449);
        assertThat(done.path("operation_count").asInt()).isEqualTo(675);
        assertThat(done.path("openapi").path("bytes").asInt()).isPositive();
        assertThat(done.path("records").path("files").asInt()).isGreaterThan(675);
    }

    @Test
    void theDocumentIsThatOfTheGenerator() {
        JsonNode document = client.get("/codegen/openapi").json();
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("servers").get(0).path("url").asText()).startsWith("https://{host}");
        JsonNode older = client.get("/codegen/openapi?version_tag=8.4").json();
        assertThat(older.path("info").path("version").asText()).startsWith("8.4");
    }

    @Test
    void theRecordsComeAsAnArchiveOrAsAList() throws IOException {
        List<String> inside = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Http.bytes(proxmox.uri() + "/codegen/pydantic", "Accept", "*/*")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inside.add(entry.getName());
            }
        }
        assertThat(inside).contains("proxmox/virtualmachines/PostNodesNodeQemuRequest.java");
        JsonNode list = client.with("Accept", "application/json")
                .get("/codegen/pydantic")
                .json();
        assertThat(list.findValuesAsText("path")).isEqualTo(inside);
        assertThat(list.get(0).path("sha256").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void nothingIsReadFromElsewhere() {
        for (String name : List.of("nope", "/etc/passwd", "-", "https://127.0.0.1:1/apidoc.js", "")) {
            assertThat(client.get("/codegen/openapi?version_tag=" + name).status())
                    .as(name)
                    .isEqualTo(404);
        }
        Client.Response url = client.send("POST", "/codegen/generate?source_url=https://example.com/", "", "");
        assertThat(url.status()).isEqualTo(422);
        assertThat(url.json().path("detail").asText()).contains("source_url", "--spec");
    }

    /** A clock that stands still until told. */
    private static final class Hours extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        synchronized void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }
    }
}
