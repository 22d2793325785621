package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static io.github.proxmoxcodegen.server.Mocked.status;
import static io.github.proxmoxcodegen.server.Mocked.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.specs.Specs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tasks that take their time: they run, can be watched and stopped, and end well or badly. */
final class TasksTest extends MockTest {

    /** Long enough to be seen running on a slow machine, short enough to wait for. */
    private static final Duration TIME = Duration.ofMillis(700);

    private static final long WAIT_NANOS = Duration.ofSeconds(20).toNanos();

    @Override
    protected MockProxmox started() {
        try {
            return MockProxmox.start(
                    Specs.standard().resolve("latest").api(),
                    ServerSettings.builder().taskTime(TIME).build());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String begin(Client.Response response) {
        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        return response.data().asText();
    }

    private String end(String upid) {
        long limit = System.nanoTime() + WAIT_NANOS;
        while (!status(root, upid).path("status").asText().equals("stopped")) {
            assertThat(System.nanoTime()).as(upid + " does not end").isLessThan(limit);
            Thread.onSpinWait();
        }
        return status(root, upid).path("exitstatus").asText();
    }

    @Test
    void aTaskRunsFirstAndIsOverThen() {
        String upid = begin(root.post("/nodes/pve2/qemu/103/status/start"));
        assertThat(upid).matches("UPID:pve2:[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}:qmstart:103:root@pam!mock:");
        JsonNode running = status(root, upid);
        assertThat(running.path("status").asText()).isEqualTo("running");
        assertThat(running.has("exitstatus")).isFalse();
        assertThat(running.path("pid").isNumber()).isTrue();
        assertThat(running.path("user").asText()).isEqualTo("root@pam");
        assertThat(running.path("tokenid").asText()).isEqualTo("mock");
        assertThat(root.get(task(upid) + "/log").data().get(0).path("t").asText())
                .isEqualTo("no content");
        assertThat(each(root.get("/nodes/pve2/tasks").data(), "upid")).doesNotContain(upid);
        JsonNode active = item(root.get("/nodes/pve2/tasks?source=active").data(), "upid", upid);
        assertThat(active.path("status").asText()).isEqualTo("RUNNING");
        assertThat(active.has("endtime")).isFalse();
        assertThat(item(root.get("/cluster/tasks").data(), "upid", upid).has("status"))
                .isFalse();
        assertThat(root.get("/nodes/pve2/qemu/103/status/current")
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("stopped");
        assertThat(end(upid)).isEqualTo("OK");
        assertThat(root.get("/nodes/pve2/qemu/103/status/current")
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("running");
        JsonNode over = item(root.get("/nodes/pve2/tasks?vmid=103").data(), "upid", upid);
        assertThat(over.path("status").asText()).isEqualTo("OK");
        assertThat(over.path("endtime").asLong())
                .isGreaterThanOrEqualTo(over.path("starttime").asLong());
        Client.Response log = root.get(task(upid) + "/log");
        assertThat(log.data().get(0).path("n").asInt()).isEqualTo(1);
        assertThat(log.data().get(log.data().size() - 1).path("t").asText()).isEqualTo("TASK OK");
        assertThat(log.json().path("total").asInt()).isEqualTo(log.data().size());
        Client.Response file = root.get(task(upid) + "/log?download=1&limit=0");
        assertThat(file.headers().get("content-type")).startsWith("text/plain");
        assertThat(file.body()).endsWith("TASK OK\n");
    }

    @Test
    void aTaskThatIsStoppedTakesBackWhatItPrepared() {
        String upid = begin(root.post("/nodes/pve1/qemu", "vmid", "900", "scsi0", "local-lvm:4", "pool", "testing"));
        assertThat(root.get("/nodes/pve1/qemu/900/config").data().path("lock").asText())
                .isEqualTo("create");
        refused(root.put("/nodes/pve1/qemu/900/config", "cores", "2"), "VM is locked (create)");
        refused(root.get("/cluster/nextid?vmid=900"), "vmid", "VM 900 already exists");
        assertThat(root.delete(task(upid)).body()).isEqualTo("{\"data\":null}");
        assertThat(end(upid)).isEqualTo("received interrupt");
        JsonNode log = root.get(task(upid) + "/log").data();
        assertThat(log.get(log.size() - 1).path("t").asText()).isEqualTo("TASK ERROR: received interrupt");
        assertThat(root.get("/nodes/pve1/qemu/900/config").status()).isEqualTo(500);
        assertThat(each(root.get("/nodes/pve1/storage/local-lvm/content").data(), "volid"))
                .doesNotContain("local-lvm:vm-900-disk-0");
        assertThat(each(root.get("/pools/testing").data().path("members"), "vmid"))
                .doesNotContain("900");
        // Stopping what is over changes nothing.
        assertThat(root.delete(task(upid)).status()).isEqualTo(200);
        assertThat(end(upid)).isEqualTo("received interrupt");
    }

    @Test
    void whatIsUnderWayLocksItsGuest() {
        String snapshot = begin(root.post("/nodes/pve1/qemu/101/snapshot", "snapname", "s1"));
        assertThat(root.get("/nodes/pve1/qemu/101/status/current")
                        .data()
                        .path("lock")
                        .asText())
                .isEqualTo("snapshot");
        String second = begin(root.post("/nodes/pve1/qemu/101/snapshot", "snapname", "s2"));
        assertThat(end(snapshot)).isEqualTo("OK");
        assertThat(end(second)).isEqualTo("VM is locked (snapshot)");
        assertThat(root.get("/nodes/pve1/qemu/101/config?snapshot=s1").data().has("lock"))
                .isFalse();
        assertThat(root.get("/nodes/pve1/qemu/101/config").data().has("lock")).isFalse();
        JsonNode failed = root.get("/nodes/pve1/tasks?errors=1").data();
        assertThat(each(failed, "upid")).containsExactly(second);
        assertThat(each(
                        root.get("/nodes/pve1/tasks?typefilter=qmsnapshot&statusfilter=ok")
                                .data(),
                        "upid"))
                .containsExactly(snapshot);
    }

    @Test
    void aResetForgetsWhatRuns() {
        String upid = begin(root.post("/nodes/pve2/qemu/103/status/start"));
        proxmox.reset();
        refused(root.get(task(upid) + "/status"), "upid", "no such task");
        String next = begin(root.post("/nodes/pve2/qemu/103/status/start"));
        assertThat(next).isNotEqualTo(upid);
        assertThat(end(next)).isEqualTo("OK");
    }

    @Test
    void badIdentifiersAreTold() {
        refused(root.get("/nodes/pve1/tasks/nonsense/status"), "upid", "unable to parse worker upid");
        refused(
                root.get(task("UPID:pve1:00000001:00000001:00000001:qmstart:1:root@pam:") + "/status"),
                "upid",
                "no such task");
    }

    @Test
    void othersSeeTheirOwnTasksOnly() {
        Client bob = Mocked.login(proxmox, "bob@pve", MockProxmox.PASSWORD);
        String roots = begin(root.post("/nodes/pve2/qemu/103/status/start"));
        String own = begin(bob.post("/nodes/pve1/qemu/101/status/reset"));
        assertThat(each(bob.get("/cluster/tasks").data(), "upid")).containsExactly(own);
        Client.Response refused = bob.get(task(roots) + "/status");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("Permission check failed (/nodes/pve2, Sys.Audit)");
        assertThat(bob.delete(task(roots)).status()).isEqualTo(403);
        assertThat(bob.get(task(own) + "/log").status()).isEqualTo(200);
    }
}
