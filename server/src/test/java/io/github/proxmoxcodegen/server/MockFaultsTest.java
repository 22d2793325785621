package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code PUT /mock/faults}: what clients want to be tested against. */
final class MockFaultsTest extends MockTest {

    private final Client plain = new Client(proxmox.uri());

    private Client.Response put(String faults) {
        return plain.send("PUT", "/mock/faults", "application/json", "{\"faults\": [" + faults + "]}");
    }

    private void ask(String faults) {
        Client.Response response = put(faults);
        assertThat(response.status()).as(response.body()).isEqualTo(200);
    }

    @Test
    void anErrorHasTheShapeOfItsSurface() {
        ask("{\"operation\": \"GET /nodes/*/qemu\", \"status\": 503, \"message\": \"out of order\"}");
        Client.Response wire = root.get("/nodes/pve1/qemu");
        assertThat(wire.status()).isEqualTo(503);
        assertThat(wire.reason()).isEqualTo("out of order");
        assertThat(wire.json().path("data").isNull()).isTrue();
        assertThat(wire.message()).isEqualTo("out of order\n");
        Client.Response viewer = plain.with("Authorization", MockProxmox.TOKEN).get("/api2/extjs/nodes/pve1/qemu");
        assertThat(viewer.status()).isEqualTo(200);
        assertThat(viewer.json().path("success").asInt(-1)).isZero();
        assertThat(viewer.json().path("status").asText()).isEqualTo("503");
        assertThat(viewer.json().path("message").asText()).isEqualTo("out of order\n");
        Client.Response detail = plain.get("/nodes/pve1/qemu");
        assertThat(detail.status()).isEqualTo(503);
        assertThat(detail.json().path("detail").asText()).isEqualTo("out of order");
        assertThat(root.get("/nodes/pve1/lxc").status()).isEqualTo(200);
        assertThat(root.get("/nodes/pve1/qemu/101/config").status()).isEqualTo(200);
    }

    @Test
    void aWriteThatFailsChangesNothing() {
        ask("{\"operation\": \"POST /pools\", \"status\": 500}");
        assertThat(root.post("/pools", "poolid", "mine").status()).isEqualTo(500);
        plain.delete("/mock/faults");
        assertThat(root.get("/pools/mine").status()).isEqualTo(500);
        assertThat(root.post("/pools", "poolid", "mine").status()).isEqualTo(200);
    }

    @Test
    void latencyDelaysTheAnswerAndNothingElse() {
        ask("{\"operation\": \"PUT /nodes/{node}/qemu/{vmid}/config\", \"latency\": 300}");
        long before = System.nanoTime();
        assertThat(root.put("/nodes/pve1/qemu/101/config", "cores", "3").status())
                .isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(root.get("/nodes/pve1/qemu/101/config").data().path("cores").asInt())
                .isEqualTo(3);
    }

    @Test
    void aConnectionIsDroppedWithoutAnAnswer() {
        ask("{\"operation\": \"** \", \"drop\": true, \"times\": 1}".replace("** ", "GET /version"));
        assertThat(root.get("/version").status()).isZero();
        assertThat(root.get("/version").status()).isEqualTo(200);
    }

    @Test
    void aTaskFailsAndItsWorkIsNotDone() {
        ask("{\"operation\": \"POST /nodes/*/qemu/*/status/start\", \"task\": \"start failed: no memory\"}");
        assertThat(exit(root.post("/nodes/pve2/qemu/103/status/start"))).isEqualTo("start failed: no memory");
        assertThat(root.get("/nodes/pve2/qemu/103/status/current")
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("stopped");
        plain.delete("/mock/faults");
        assertThat(exit(root.post("/nodes/pve2/qemu/103/status/start"))).isEqualTo("OK");
    }

    @Test
    void aFaultHitsAsOftenAsWasAsked() {
        ask("{\"operation\": \"/nodes/**\", \"status\": 599, \"times\": 2}");
        assertThat(root.get("/nodes/pve1/status").status()).isEqualTo(599);
        assertThat(plain.get("/mock/faults")
                        .json()
                        .path("faults")
                        .get(0)
                        .path("times")
                        .asInt())
                .isEqualTo(1);
        assertThat(root.post("/nodes/pve1/qemu/101/status/stop").status()).isEqualTo(599);
        assertThat(root.get("/nodes/pve1/status").status()).isEqualTo(200);
    }

    @Test
    void theFirstThatMatchesHitsAndNewOnesReplaceThemAll() {
        ask("{\"operation\": \"GET /version\", \"status\": 502}, {\"operation\": \"* /**\", \"status\": 503}");
        assertThat(root.get("/version").status()).isEqualTo(502);
        assertThat(root.get("/nodes").status()).isEqualTo(503);
        ask("{\"operation\": \"GET /version\", \"latency\": \"1ms\"}");
        assertThat(root.get("/version").status()).isEqualTo(200);
        assertThat(root.get("/nodes").status()).isEqualTo(200);
    }

    @Test
    void pagesAndControlsHaveNoFaults() {
        ask("{\"operation\": \"* /**\", \"drop\": true}");
        assertThat(plain.get("/health").status()).isEqualTo(200);
        assertThat(plain.delete("/mock/faults").status()).isEqualTo(200);
        assertThat(root.get("/version").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                                                             | faults[0]
            {"operation": "GET /nope", "status": 500}                     | faults[0].operation
            {"status": 500}                                               | faults[0].operation
            {"operation": "GET /version"}                                 | faults[0]
            {"operation": "GET /version", "status": 200}                  | faults[0].status
            {"operation": "GET /version", "status": "x"}                  | faults[0].status
            {"operation": "GET /version", "latency": "6m"}                | faults[0].latency
            {"operation": "GET /version", "latency": 999999}              | faults[0].latency
            {"operation": "GET /version", "drop": true, "times": 0}       | faults[0].times
            {"operation": "GET /version", "task": "x", "status": 500}     | faults[0].task
            {"operation": "GET /version", "status": 500, "colour": "red"} | faults[0].colour
            """)
    void whatCannotBeAskedForIsRefusedWithItsPlace(String fault, String place) {
        Client.Response response = put(fault);
        assertThat(response.status()).as(response.body()).isEqualTo(400);
        assertThat(response.json().path("errors").get(0).path("field").asText()).isEqualTo(place);
        assertThat(root.get("/version").status()).isEqualTo(200);
    }

    @Test
    void aMessageIsNoWayToSendHeaders() {
        ask("{\"operation\": \"GET /version\", \"status\": 500, \"message\": \"a\\r\\nX-Other: b\"}");
        Client.Response response = root.get("/version");
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers()).doesNotContainKey("x-other");
    }
}
