package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All guests of a node or of the cluster at once, and those that the cluster keeps running. */
final class ManyGuestsTest extends MockTest {

    private List<String> running(String node) {
        List<String> running = new ArrayList<>();
        root.get("/cluster/resources?type=vm").data().forEach(guest -> {
            if (guest.path("node").asText().equals(node)
                    && guest.path("status").asText().equals("running")) {
                running.add(guest.path("vmid").asText());
            }
        });
        return running;
    }

    @Test
    void thoseOfANodeStopAndStart() {
        assertThat(running("pve1")).contains("101", "102", "200");
        Client.Response stopped = root.post("/nodes/pve1/stopall");
        assertThat(stopped.data().asText()).contains(":stopall::");
        assertThat(exit(stopped)).isEqualTo("OK");
        assertThat(running("pve1")).isEmpty();
        assertThat(running("pve3")).isNotEmpty();
        assertThat(exit(root.post("/nodes/pve1/startall"))).isEqualTo("OK");
        assertThat(running("pve1")).contains("102").doesNotContain("101");
        assertThat(exit(root.post("/nodes/pve1/startall", "force", "1", "vms", "101,110")))
                .isEqualTo("OK");
        assertThat(running("pve1")).contains("101", "102").doesNotContain("110");
    }

    @Test
    void machinesOfANodePause() {
        assertThat(exit(root.post("/nodes/pve1/suspendall", "vms", "101"))).isEqualTo("OK");
        assertThat(root.get("/nodes/pve1/qemu/101/status/current")
                        .data()
                        .path("qmpstatus")
                        .asText())
                .isEqualTo("paused");
        assertThat(root.get("/nodes/pve1/qemu/102/status/current")
                        .data()
                        .path("qmpstatus")
                        .asText())
                .isEqualTo("running");
    }

    @Test
    void thoseOfANodeMove() {
        refused(root.post("/nodes/pve1/migrateall", "target", "pve1"), "target", "target is local node.");
        refused(root.post("/nodes/pve1/migrateall", "target", "pve9"), "no such cluster node 'pve9'");
        assertThat(exit(root.post("/nodes/pve1/migrateall", "target", "pve3"))).isEqualTo("OK");
        assertThat(each(root.get("/nodes/pve3/qemu").data(), "vmid")).contains("101", "102", "104");
        assertThat(each(
                        root.get("/nodes/pve3/storage/local-lvm/content?vmid=101")
                                .data(),
                        "volid"))
                .containsExactly("local-lvm:vm-101-disk-0");
    }

    @Test
    void thoseOfTheClusterStopAndStart() {
        Client.Response stopped = root.postJson("/cluster/bulk-action/guest/shutdown", "{\"vms\": [101, 104]}");
        assertThat(exit(stopped)).isEqualTo("OK");
        assertThat(running("pve1")).contains("102").doesNotContain("101");
        assertThat(running("pve3")).doesNotContain("104");
        assertThat(exit(root.postJson("/cluster/bulk-action/guest/start", "{\"vms\": [101, 104]}")))
                .isEqualTo("OK");
        assertThat(running("pve1")).contains("101");
        assertThat(running("pve3")).contains("104");
    }

    @Test
    void nobodyStopsWhatIsNotHis() {
        root.post("/access/users", "userid", "eve@pve", "password", "secret-1");
        Mocked.login(proxmox, "eve@pve", "secret-1").post("/nodes/pve3/stopall");
        assertThat(running("pve3")).contains("104");
    }

    @Test
    void theClusterStartsAndStopsWhatItKeepsRunning() {
        String guest = "/nodes/pve1/qemu/102";
        Client.Response stopped = root.post(guest + "/status/stop");
        assertThat(stopped.data().asText()).contains(":hastop:102:");
        assertThat(exit(stopped)).isEqualTo("OK");
        assertThat(root.get("/cluster/ha/resources/vm:102").data().path("state").asText())
                .isEqualTo("stopped");
        Client.Response started = root.post(guest + "/status/start");
        assertThat(started.data().asText()).contains(":hastart:102:");
        assertThat(exit(started)).isEqualTo("OK");
        assertThat(exit(root.post(guest + "/status/start"))).isEqualTo("OK");
        JsonNode service = item(root.get("/cluster/ha/status/current").data(), "id", "service:vm:102");
        assertThat(service.path("status").asText()).isEqualTo("vm:102 (pve1, started)");
    }

    @Test
    void theClusterMovesWhatItKeepsRunning() {
        JsonNode moved = root.post("/cluster/ha/resources/vm:102/migrate", "node", "pve3")
                .data();
        assertThat(moved.path("requested-node").asText()).isEqualTo("pve3");
        JsonNode status = root.get("/cluster/ha/status/current").data();
        assertThat(item(status, "id", "service:vm:102").path("node").asText()).isEqualTo("pve3");
        assertThat(item(status, "id", "lrm:pve3").path("status").asText()).contains("active");
        assertThat(item(status, "id", "quorum").path("quorate").asInt()).isEqualTo(1);
        assertThat(root.get("/nodes/pve3/qemu/102/config").status()).isEqualTo(200);
        Client.Response back = root.post("/nodes/pve3/qemu/102/migrate", "target", "pve1", "online", "1");
        assertThat(back.data().asText()).contains(":hamigrate:102:");
        refused(root.post("/cluster/ha/resources/vm:101/migrate", "node", "pve3"), "resource 'vm:101' does not exist");
    }
}
