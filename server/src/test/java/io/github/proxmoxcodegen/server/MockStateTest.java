package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /mock/state} gives away everything, {@code PUT /mock/state} takes it back, here or in another mock. */
final class MockStateTest extends MockTest {

    private final Client control = new Client(proxmox.uri());

    private Client.Response put(String body) {
        return control.send("PUT", "/mock/state", "application/json", body);
    }

    @AfterEach
    void unchangedSinceItWasRefused() {
        assertThat(root.get("/version").status()).isEqualTo(200);
    }

    @Test
    void whatIsGivenAwayIsTakenBack() {
        root.post("/pools", "poolid", "mine", "comment", "as it was: ü 漢");
        root.put("/nodes/pve1/qemu/101/config", "cores", "7");
        String exported = control.get("/mock/state").body();
        proxmox.reset();
        assertThat(each(root.get("/pools").data(), "poolid")).doesNotContain("mine");
        assertThat(put(exported).status()).isEqualTo(200);
        assertThat(root.get("/pools/mine").data().path("comment").asText()).isEqualTo("as it was: ü 漢");
        assertThat(root.get("/nodes/pve1/qemu/101/config").data().path("cores").asText())
                .isEqualTo("7");
        assertThat(control.get("/mock/state").body()).isEqualTo(exported);
    }

    @Test
    void anotherMockTakesIt() {
        root.delete("/nodes/pve2/qemu/103");
        String exported = control.get("/mock/state").body();
        try (MockProxmox other = MockProxmox.start()) {
            Client.Response response = new Client(other.uri()).send("PUT", "/mock/state", "application/json", exported);
            assertThat(response.status()).as(response.body()).isEqualTo(200);
            assertThat(each(Mocked.root(other).get("/cluster/resources?type=vm").data(), "vmid"))
                    .contains("101")
                    .doesNotContain("103");
        }
    }

    @Test
    void resettingGoesBackToTheBeginningAndNotToWhatWasPut() {
        put("nodes: [alpha]");
        assertThat(each(root.get("/nodes").data(), "node")).containsExactly("alpha");
        proxmox.reset();
        assertThat(each(root.get("/nodes").data(), "node")).containsExactlyInAnyOrder("pve1", "pve2", "pve3");
    }

    @Test
    void tasksThatRunDoNotTouchWhatWasPut() {
        try (MockProxmox slow = Mocked.with(ServerSettings.builder().taskTime(Duration.ofMillis(300)))) {
            Client client = Mocked.root(slow);
            Client other = new Client(slow.uri());
            String before = other.get("/mock/state").body();
            client.post("/nodes/pve2/qemu/103/status/start");
            other.send("PUT", "/mock/state", "application/json", before);
            long limit = System.nanoTime() + Duration.ofMillis(900).toNanos();
            while (System.nanoTime() < limit) {
                assertThat(client.get("/nodes/pve2/qemu/103/status/current")
                                .data()
                                .path("status")
                                .asText())
                        .isEqualTo("stopped");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format": 2, "state": {}}                             | the body: format
            {"format": 1, "state": []}                             | the body: state
            {"format": 1, "state": {}}                             | the body: state.nodes
            {"format": 1, "state": {"nodes": 1}}                   | the body: state.nodes
            {"format": 1, "state": {"nodes": {"a": {}}, "guests": {"9": {}}}} | the body: state.guests.9
            {"format": 1, "state": {"nodes": {"a": {}}, "guests": {"100": {"type": "qemu", "node": "b"}}}} | the body: state.guests.100.node
            {"format": 1,                                          | the body: line 1
            []                                                     | the body
            {"node": {}}                                           | the body: node
            {"nodes": []}                                          | the body: nodes
            """)
    void whatCannotBeUsedIsRefusedWithItsPlace(String body, String place) {
        String before = control.get("/mock/state").body();
        Client.Response response = put(body);
        assertThat(response.status()).as(response.body()).isEqualTo(400);
        assertThat(response.json().path("errors").get(0).path("field").asText()).startsWith(place);
        assertThat(response.json().path("detail").asText()).isNotEmpty();
        assertThat(control.get("/mock/state").body()).isEqualTo(before);
    }
}
