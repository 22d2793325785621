package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@code POST /mock/reset} goes back to the beginning. */
final class MockResetTest extends MockTest {

    private final Client control = new Client(proxmox.uri());

    @Override
    protected MockProxmox started() {
        return Mocked.with(ServerSettings.builder().taskTime(Duration.ofMinutes(5)));
    }

    @Test
    void whatWasMadeIsGone() {
        assertThat(root.post("/pools", "poolid", "mine").status()).isEqualTo(200);
        assertThat(each(root.get("/pools").data(), "poolid")).contains("mine");
        Client.Response reset = control.post("/mock/reset");
        assertThat(reset.status()).isEqualTo(200);
        assertThat(reset.json().path("reset").asBoolean()).isTrue();
        assertThat(each(root.get("/pools").data(), "poolid")).containsExactlyInAnyOrder("production", "testing");
    }

    @Test
    void whatWasDeletedIsThereAgain() {
        assertThat(root.delete("/access/users/alice@pve").status()).isEqualTo(200);
        assertThat(each(root.get("/access/users").data(), "userid")).doesNotContain("alice@pve");
        control.post("/mock/reset");
        assertThat(each(root.get("/access/users").data(), "userid")).contains("alice@pve");
    }

    @Test
    void tasksThatRunAreForgottenAndTheirLocksWithThem() {
        String upid = root.post("/nodes/pve2/qemu/103/status/start").data().asText();
        assertThat(Mocked.status(root, upid).path("status").asText()).isEqualTo("running");
        control.post("/mock/reset");
        assertThat(root.get("/nodes/pve2/tasks?source=active").data()).isEmpty();
        assertThat(root.post("/nodes/pve2/qemu/103/status/start").status()).isEqualTo(200);
    }

    @Test
    void faultsAreForgotten() {
        control.send(
                "PUT",
                "/mock/faults",
                "application/json",
                "{\"faults\":[{\"operation\":\"GET /version\",\"status\":503}]}");
        assertThat(root.get("/version").status()).isEqualTo(503);
        control.post("/mock/reset");
        assertThat(root.get("/version").status()).isEqualTo(200);
    }

    @Test
    void nothingElseAnswersThere() {
        assertThat(control.get("/mock/reset").status()).isEqualTo(404);
        assertThat(control.post("/mock/other").status()).isEqualTo(404);
        assertThat(root.post("/mock/reset").status()).isEqualTo(501);
    }
}
