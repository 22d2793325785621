package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A virtual machine from its creation to its end, with the states and errors of a real server. */
final class MachineLifeTest extends MockTest {

    private static final String ALL = "/nodes/pve1/qemu";
    private static final String RUNNING = ALL + "/101";
    private static final String ONE = ALL + "/900";

    private void create(String... more) {
        String[] form = new String[4 + more.length];
        System.arraycopy(new String[] {"vmid", "900", "name", "web"}, 0, form, 0, 4);
        System.arraycopy(more, 0, form, 4, more.length);
        assertThat(exit(root.post(ALL, form))).isEqualTo("OK");
    }

    private JsonNode config() {
        return root.get(ONE + "/config").data();
    }

    private JsonNode current() {
        return root.get(ONE + "/status/current").data();
    }

    @Test
    void whatIsCreatedShowsEverywhere() {
        assertThat(root.get("/cluster/nextid").data().asText()).isEqualTo("100");
        create(
                "memory",
                "2048",
                "cores",
                "2",
                "scsi0",
                "local-lvm:32",
                "net0",
                "virtio,bridge=vmbr0",
                "pool",
                "testing");
        JsonNode config = config();
        assertThat(config.path("memory").isTextual()).isTrue();
        assertThat(config.path("cores").isInt()).isTrue();
        assertThat(config.path("scsi0").asText()).isEqualTo("local-lvm:vm-900-disk-0,size=32G");
        assertThat(config.path("net0").asText()).matches("virtio=BC:24:11(:[0-9A-F]{2}){3},bridge=vmbr0");
        assertThat(config.path("boot").asText()).isEqualTo("order=scsi0;net0");
        assertThat(config.path("digest").asText()).matches("[0-9a-f]{40}");
        assertThat(config.path("smbios1").asText()).startsWith("uuid=");
        assertThat(config.has("lock")).isFalse();
        JsonNode listed = item(root.get(ALL).data(), "vmid", "900");
        assertThat(listed.path("name").asText()).isEqualTo("web");
        assertThat(listed.path("status").asText()).isEqualTo("stopped");
        assertThat(listed.path("maxmem").asLong()).isEqualTo(2048L << 20);
        assertThat(listed.path("maxdisk").asLong()).isEqualTo(32L << 30);
        JsonNode resource = item(root.get("/cluster/resources?type=vm").data(), "id", "qemu/900");
        assertThat(resource.path("node").asText()).isEqualTo("pve1");
        assertThat(resource.path("pool").asText()).isEqualTo("testing");
        assertThat(resource.path("template").asInt(-1)).isZero();
        assertThat(each(root.get("/nodes/pve1/storage/local-lvm/content").data(), "volid"))
                .contains("local-lvm:vm-900-disk-0");
        root.post(ALL, "vmid", "100");
        assertThat(root.get("/cluster/nextid").data().asText()).isEqualTo("105");
        assertThat(root.get("/cluster/nextid").data().isTextual()).isTrue();
        refused(root.get("/cluster/nextid?vmid=900"), "vmid", "VM 900 already exists");
    }

    @Test
    void noNumberIsGivenTwice() {
        refused(root.post(ALL, "vmid", "101"), "unable to create VM 101 - VM 101 already exists on node 'pve1'");
        refused(
                root.post("/nodes/pve2/qemu", "vmid", "200"),
                "unable to create VM 200 - CT 200 already exists on node 'pve1'");
        assertThat(each(root.get("/nodes/pve2/qemu").data(), "vmid")).doesNotContain("200");
    }

    @Test
    void whatCannotBeCreatedLeavesNothingBehind() {
        refused(root.post(ALL, "vmid", "900", "scsi0", "nowhere:8"), "storage 'nowhere' does not exist");
        Client.Response pool = root.post(ALL, "vmid", "900", "pool", "nope");
        assertThat(pool.status()).isEqualTo(403);
        assertThat(pool.reason()).isEqualTo("Permission check failed (pool 'nope' does not exist)");
        refused(root.get(ONE + "/config"), "Configuration file 'nodes/pve1/qemu-server/900.conf' does not exist");
        root.post("/storage", "storage", "isos", "type", "dir", "path", "/srv/isos", "content", "iso");
        refused(
                root.post(ALL, "vmid", "900", "scsi0", "isos:8"),
                "storage",
                "storage 'isos' does not support vm images");
    }

    @Test
    void itIsStartedPausedAndStopped() {
        create("start", "1");
        assertThat(current().path("status").asText()).isEqualTo("running");
        assertThat(current().path("qmpstatus").asText()).isEqualTo("running");
        assertThat(exit(root.post(ONE + "/status/start"))).isEqualTo("VM 900 already running");
        assertThat(exit(root.post(ONE + "/status/suspend"))).isEqualTo("OK");
        assertThat(current().path("qmpstatus").asText()).isEqualTo("paused");
        assertThat(current().path("status").asText()).isEqualTo("running");
        refused(root.post(ONE + "/status/shutdown"), "VM is paused - cannot shutdown");
        assertThat(exit(root.post(ONE + "/status/resume"))).isEqualTo("OK");
        assertThat(exit(root.post(ONE + "/status/reset"))).isEqualTo("OK");
        assertThat(exit(root.post(ONE + "/status/reboot"))).isEqualTo("OK");
        assertThat(exit(root.post(ONE + "/status/shutdown"))).isEqualTo("OK");
        assertThat(current().path("status").asText()).isEqualTo("stopped");
        assertThat(current().path("uptime").asLong()).isZero();
        assertThat(exit(root.post(ONE + "/status/stop"))).isEqualTo("OK");
        for (String action : List.of("reboot", "reset", "suspend", "resume")) {
            refused(root.post(ONE + "/status/" + action), "VM 900 not running");
        }
    }

    @Test
    void suspendedToDiskItIsLockedUntilItIsResumed() {
        create("start", "1");
        assertThat(exit(root.post(ONE + "/status/suspend", "todisk", "1"))).isEqualTo("OK");
        assertThat(current().path("status").asText()).isEqualTo("stopped");
        assertThat(current().path("lock").asText()).isEqualTo("suspended");
        refused(root.put(ONE + "/config", "cores", "2"), "VM is locked (suspended)");
        assertThat(exit(root.post(ONE + "/status/resume"))).isEqualTo("OK");
        assertThat(current().path("status").asText()).isEqualTo("running");
        assertThat(current().has("lock")).isFalse();
    }

    @Test
    void aMissingMachineIsToldByEachInItsWords() {
        String missing = "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist";
        String nowhere = "unable to find configuration file for VM 999 on node 'pve1'";
        String path = ALL + "/999";
        refused(root.get(path + "/config"), missing);
        refused(root.get(path + "/status/current"), missing);
        refused(root.put(path + "/config", "cores", "2"), missing);
        refused(root.get(path + "/snapshot"), missing);
        refused(root.delete(path), missing);
        refused(root.post(path + "/clone", "newid", "901"), missing);
        assertThat(exit(root.post(path + "/status/start"))).isEqualTo(missing);
        assertThat(exit(root.post(path + "/status/stop"))).isEqualTo(nowhere);
        refused(root.post(path + "/status/reset"), nowhere);
        // It is there, but on another node.
        refused(root.get(ALL + "/103/config"), "Configuration file 'nodes/pve1/qemu-server/103.conf' does not exist");
    }

    @Test
    void changesOfAStoppedMachineCountAtOnce() {
        create("cores", "1", "description", "x");
        assertThat(root.put(ONE + "/config", "cores", "4", "delete", "description")
                        .body())
                .isEqualTo("{\"data\":null}");
        assertThat(config().path("cores").asInt()).isEqualTo(4);
        assertThat(config().has("description")).isFalse();
        assertThat(exit(root.post(ONE + "/config", "memory", "4096"))).isEqualTo("OK");
        assertThat(config().path("memory").asText()).isEqualTo("4096");
        refused(root.put(ONE + "/config"), "no options specified");
        refused(root.put(ONE + "/config", "delete", "bogus"), "delete", "unknown option 'bogus'");
        refused(
                root.put(ONE + "/config", "cores", "2", "delete", "cores"),
                "delete",
                "you can't use '-cores' and -delete cores' at the same time");
        refused(
                root.put(ONE + "/config", "balloon", "8192"),
                "balloon value too large (must be smaller than assigned memory)");
    }

    @Test
    void aDigestGuardsAgainstChangesOfOthers() {
        create("cores", "1");
        String digest = config().path("digest").asText();
        assertThat(root.put(ONE + "/config", "cores", "2", "digest", digest).status())
                .isEqualTo(200);
        refused(
                root.put(ONE + "/config", "cores", "3", "digest", digest),
                "checksum mismatch (file change by other user?)");
        assertThat(config().path("cores").asInt()).isEqualTo(2);
    }

    @Test
    void changesOfARunningMachineWaitForItsRestart() {
        create("cores", "1", "memory", "1024", "balloon", "512", "start", "1");
        root.put(ONE + "/config", "cores", "2", "name", "renamed", "memory", "2048", "delete", "balloon");
        assertThat(config().path("cores").asInt()).isEqualTo(2);
        JsonNode now = root.get(ONE + "/config?current=1").data();
        assertThat(now.path("cores").asInt()).isEqualTo(1);
        assertThat(now.path("name").asText()).isEqualTo("renamed");
        JsonNode pending = root.get(ONE + "/pending").data();
        assertThat(item(pending, "key", "cores").path("value").asInt()).isEqualTo(1);
        assertThat(item(pending, "key", "cores").path("pending").asInt()).isEqualTo(2);
        assertThat(item(pending, "key", "balloon").path("delete").asInt()).isEqualTo(1);
        assertThat(item(pending, "key", "name").has("pending")).isFalse();
        root.put(ONE + "/config", "revert", "memory,balloon");
        assertThat(item(root.get(ONE + "/pending").data(), "key", "balloon").has("delete"))
                .isFalse();
        assertThat(exit(root.post(ONE + "/status/reboot"))).isEqualTo("OK");
        now = root.get(ONE + "/config?current=1").data();
        assertThat(now.path("cores").asInt()).isEqualTo(2);
        assertThat(now.path("memory").asText()).isEqualTo("1024");
        assertThat(now.path("balloon").asInt()).isEqualTo(512);
    }

    @Test
    void disksGrowLeaveAndComeBack() {
        create("scsi0", "local-lvm:4");
        assertThat(exit(root.put(ONE + "/resize", "disk", "scsi0", "size", "+4G")))
                .isEqualTo("OK");
        assertThat(config().path("scsi0").asText()).isEqualTo("local-lvm:vm-900-disk-0,size=8G");
        assertThat(exit(root.put(ONE + "/resize", "disk", "scsi0", "size", "2G")))
                .isEqualTo("shrinking disks is not supported");
        assertThat(exit(root.put(ONE + "/resize", "disk", "scsi1", "size", "2G")))
                .isEqualTo("disk 'scsi1' does not exist");
        root.put(ONE + "/config", "delete", "scsi0");
        assertThat(config().has("scsi0")).isFalse();
        assertThat(config().path("unused0").asText()).isEqualTo("local-lvm:vm-900-disk-0");
        root.put(ONE + "/config", "virtio0", "local-lvm:vm-900-disk-0");
        assertThat(config().path("virtio0").asText()).isEqualTo("local-lvm:vm-900-disk-0,size=8G");
        assertThat(config().has("unused0")).isFalse();
        root.put(ONE + "/config", "delete", "virtio0");
        root.put(ONE + "/config", "delete", "unused0");
        assertThat(each(root.get("/nodes/pve1/storage/local-lvm/content").data(), "volid"))
                .noneMatch(volume -> volume.contains("vm-900-"));
    }

    @Test
    void clonesAreMachinesOfTheirOwn() {
        create("scsi0", "local-lvm:4", "net0", "virtio,bridge=vmbr0");
        assertThat(exit(root.post(ONE + "/clone", "newid", "901"))).isEqualTo("OK");
        JsonNode clone = root.get(ALL + "/901/config").data();
        assertThat(clone.path("name").asText()).isEqualTo("Copy-of-VM-web");
        assertThat(clone.path("scsi0").asText()).isEqualTo("local-lvm:vm-901-disk-0,size=4G");
        assertThat(clone.path("net0").asText())
                .isNotEqualTo(config().path("net0").asText());
        assertThat(clone.path("smbios1").asText())
                .isNotEqualTo(config().path("smbios1").asText());
        refused(root.post(ONE + "/clone", "newid", "101"), "unable to create VM 101: config file already exists");
        refused(
                root.post(ONE + "/clone", "newid", "902", "full", "0", "storage", "local"),
                "parameter 'storage' not allowed for linked clones");
        refused(
                root.post(ONE + "/clone", "newid", "902", "target", "pve2"),
                "can't clone VM to node 'pve2' (VM uses local storage)");
        refused(root.post(ONE + "/clone", "newid", "902", "target", "pve9"), "no such cluster node 'pve9'");
        assertThat(exit(root.post(ALL + "/102/clone", "newid", "902", "target", "pve2", "name", "elsewhere")))
                .isEqualTo("OK");
        assertThat(root.get("/nodes/pve2/qemu/902/config").data().path("name").asText())
                .isEqualTo("elsewhere");
    }

    @Test
    void templatesAreClonedButNotStarted() {
        create("scsi0", "local-lvm:4");
        assertThat(exit(root.post(ONE + "/template"))).isEqualTo("OK");
        assertThat(config().path("template").asInt()).isEqualTo(1);
        assertThat(config().path("scsi0").asText()).isEqualTo("local-lvm:base-900-disk-0,size=4G");
        assertThat(item(root.get("/cluster/resources").data(), "id", "qemu/900")
                        .path("template")
                        .asInt())
                .isEqualTo(1);
        assertThat(exit(root.post(ONE + "/status/start"))).isEqualTo("you can't start a vm if it's a template");
        refused(root.post(ONE + "/template"), "you can't convert a template to a template");
        refused(root.post(RUNNING + "/template"), "you can't convert a VM to template if VM is running");
        assertThat(exit(root.post(ONE + "/snapshot", "snapname", "s1")))
                .isEqualTo("you can't take a snapshot if it's a template");
        assertThat(exit(root.post(ONE + "/clone", "newid", "901"))).isEqualTo("OK");
        assertThat(root.get(ALL + "/901/config").data().has("template")).isFalse();
        assertThat(exit(root.post(ALL + "/901/status/start"))).isEqualTo("OK");
    }

    @Test
    void snapshotsFormATree() {
        create("cores", "1");
        assertThat(exit(root.post(ONE + "/snapshot", "snapname", "s1", "description", "first")))
                .isEqualTo("OK");
        root.put(ONE + "/config", "cores", "2");
        assertThat(exit(root.post(ONE + "/snapshot", "snapname", "s2"))).isEqualTo("OK");
        assertThat(exit(root.post(ONE + "/snapshot", "snapname", "s2"))).isEqualTo("snapshot name 's2' already used");
        refused(
                root.post(ONE + "/snapshot", "snapname", "current"),
                "unable to use snapshot name 'current' (reserved name)");
        JsonNode list = root.get(ONE + "/snapshot").data();
        assertThat(each(list, "name")).containsExactly("s1", "s2", "current");
        assertThat(item(list, "name", "s2").path("parent").asText()).isEqualTo("s1");
        assertThat(item(list, "name", "current").path("parent").asText()).isEqualTo("s2");
        assertThat(item(list, "name", "current").path("description").asText()).isEqualTo("You are here!");
        assertThat(root.get(ONE + "/config?snapshot=s1").data().path("cores").asInt())
                .isEqualTo(1);
        refused(root.get(ONE + "/config?snapshot=s9"), "snapshot 's9' does not exist");
        root.put(ONE + "/snapshot/s1/config", "description", "changed");
        assertThat(root.get(ONE + "/snapshot/s1/config")
                        .data()
                        .path("description")
                        .asText())
                .isEqualTo("changed");
        assertThat(exit(root.post(ONE + "/snapshot/s1/rollback"))).isEqualTo("OK");
        assertThat(config().path("cores").asInt()).isEqualTo(1);
        assertThat(config().path("parent").asText()).isEqualTo("s1");
        assertThat(exit(root.delete(ONE + "/snapshot/s1"))).isEqualTo("OK");
        list = root.get(ONE + "/snapshot").data();
        assertThat(each(list, "name")).containsExactly("s2", "current");
        assertThat(item(list, "name", "s2").has("parent")).isFalse();
        assertThat(exit(root.delete(ONE + "/snapshot/s1"))).isEqualTo("snapshot 's1' does not exist");
        assertThat(exit(root.post(ONE + "/snapshot/s1/rollback"))).isEqualTo("snapshot 's1' does not exist");
        refused(root.post(ONE + "/template"), "unable to create template, because VM contains snapshots");
    }

    @Test
    void aRollbackStopsAMachineUnlessItsMemoryWasKept() {
        create("start", "1");
        root.post(ONE + "/snapshot", "snapname", "cold");
        root.post(ONE + "/snapshot", "snapname", "warm", "vmstate", "1");
        assertThat(exit(root.post(ONE + "/snapshot/cold/rollback"))).isEqualTo("OK");
        assertThat(current().path("status").asText()).isEqualTo("stopped");
        assertThat(exit(root.post(ONE + "/snapshot/warm/rollback"))).isEqualTo("OK");
        assertThat(current().path("status").asText()).isEqualTo("running");
    }

    @Test
    void itMovesToAnotherNode() {
        create("scsi0", "local-lvm:4");
        root.post(ONE + "/firewall/rules", "type", "in", "action", "ACCEPT");
        refused(root.post(ONE + "/migrate", "target", "pve1"), "target", "target is local node.");
        refused(root.post(ONE + "/migrate", "target", "pve9"), "no such cluster node 'pve9'");
        refused(root.post(RUNNING + "/migrate", "target", "pve2"), "can't migrate running VM without --online");
        assertThat(exit(root.post(ONE + "/migrate", "target", "pve3"))).isEqualTo("OK");
        refused(root.get(ONE + "/config"), "Configuration file 'nodes/pve1/qemu-server/900.conf' does not exist");
        assertThat(root.get("/nodes/pve3/qemu/900/config").data().path("name").asText())
                .isEqualTo("web");
        assertThat(root.get("/nodes/pve3/qemu/900/firewall/rules").data()).hasSize(1);
        assertThat(each(root.get("/nodes/pve3/storage/local-lvm/content").data(), "volid"))
                .contains("local-lvm:vm-900-disk-0");
        assertThat(exit(root.post(RUNNING + "/migrate", "target", "pve2", "online", "1")))
                .isEqualTo("OK");
        assertThat(root.get("/nodes/pve2/qemu/101/status/current")
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("running");
    }

    @Test
    void whatIsDeletedIsGoneEverywhere() {
        create("scsi0", "local-lvm:4", "pool", "testing", "protection", "1", "start", "1");
        root.put("/access/acl", "path", "/vms/900", "users", "bob@pve", "roles", "PVEVMUser");
        refused(root.delete(ONE), "can't remove VM 900 - protection mode enabled");
        root.put(ONE + "/config", "protection", "0");
        refused(root.delete(ONE), "VM 900 is running - destroy failed");
        root.post(ONE + "/status/stop");
        root.post("/cluster/ha/resources", "sid", "vm:900");
        refused(root.delete(ONE), "unable to remove VM 900 - used in HA resources and purge parameter not set.");
        assertThat(exit(root.delete(ONE + "?purge=1"))).isEqualTo("OK");
        refused(root.get(ONE + "/config"), "Configuration file 'nodes/pve1/qemu-server/900.conf' does not exist");
        assertThat(each(root.get("/cluster/resources").data(), "id")).doesNotContain("qemu/900");
        assertThat(each(root.get("/nodes/pve1/storage/local-lvm/content").data(), "volid"))
                .doesNotContain("local-lvm:vm-900-disk-0");
        assertThat(each(root.get("/access/acl").data(), "path")).doesNotContain("/vms/900");
        assertThat(each(root.get("/pools/testing").data().path("members"), "vmid"))
                .doesNotContain("900");
        assertThat(each(root.get("/cluster/ha/resources").data(), "sid")).doesNotContain("vm:900");
        assertThat(root.get("/cluster/nextid?vmid=900").data().asText()).isEqualTo("900");
    }

    @Test
    void aLockedMachineIsLeftAlone() {
        create();
        root.put(ONE + "/config", "lock", "backup");
        refused(root.put(ONE + "/config", "cores", "2"), "VM is locked (backup)");
        refused(root.post(ONE + "/clone", "newid", "901"), "VM is locked (backup)");
        refused(root.post(ONE + "/migrate", "target", "pve2"), "VM is locked (backup)");
        assertThat(exit(root.post(ONE + "/status/start"))).isEqualTo("VM is locked (backup)");
        assertThat(exit(root.post(ONE + "/snapshot", "snapname", "s1"))).isEqualTo("VM is locked (backup)");
        assertThat(exit(root.delete(ONE))).isEqualTo("VM is locked (backup)");
        refused(
                root.put(ONE + "/config", "delete", "lock", "skiplock", "1"),
                "skiplock",
                "Only root may use this option.");
        Client superuser = Mocked.login(proxmox, MockProxmox.USER, MockProxmox.PASSWORD);
        assertThat(superuser
                        .put(ONE + "/config", "delete", "lock", "skiplock", "1")
                        .status())
                .isEqualTo(200);
        assertThat(exit(root.post(ONE + "/status/start"))).isEqualTo("OK");
    }

    @Test
    void theAgentAnswersWhereItIsEnabledAndRuns() {
        create();
        refused(root.post(ONE + "/agent/ping"), "No QEMU guest agent configured");
        root.put(ONE + "/config", "agent", "1");
        refused(root.post(ONE + "/agent/ping"), "VM 900 is not running");
        assertThat(root.get(RUNNING + "/agent/get-host-name")
                        .data()
                        .path("result")
                        .path("host-name")
                        .asText())
                .isEqualTo("vm-test");
        JsonNode process = root.postJson(RUNNING + "/agent/exec", "{\"command\":[\"uname\",\"-a\"]}")
                .data();
        JsonNode status = root.get(RUNNING + "/agent/exec-status?pid="
                        + process.path("pid").asInt())
                .data();
        assertThat(status.path("exited").asInt()).isEqualTo(1);
        assertThat(status.path("exitcode").asInt(-1)).isZero();
    }
}
