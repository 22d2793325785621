package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guests are backed up, restored, and their backups pruned. */
final class BackupTest extends MockTest {

    private static final String VZDUMP = "/nodes/pve1/vzdump";
    private static final String SHARED = "/nodes/pve1/storage/shared";

    private List<String> backups(String vmid) {
        return each(root.get(SHARED + "/content?content=backup&vmid=" + vmid).data(), "volid");
    }

    private String backUp(String vmid) {
        List<String> before = backups(vmid);
        assertThat(exit(root.post(VZDUMP, "vmid", vmid, "storage", "shared", "compress", "zstd")))
                .isEqualTo("OK");
        List<String> after = backups(vmid);
        assertThat(after).hasSize(before.size() + 1);
        return after.get(after.size() - 1);
    }

    @Test
    void aBackupIsAVolumeOfItsStorage() {
        Client.Response started = root.post(
                VZDUMP,
                "vmid",
                "101",
                "storage",
                "shared",
                "compress",
                "zstd",
                "notes-template",
                "{{guestname}} of {{node}}",
                "protected",
                "1");
        assertThat(started.data().asText()).contains(":vzdump:101:");
        assertThat(exit(started)).isEqualTo("OK");
        JsonNode list = root.get("/nodes/pve2/storage/shared/content?content=backup&vmid=101")
                .data();
        assertThat(list).hasSize(1);
        JsonNode backup = list.get(0);
        assertThat(backup.path("volid").asText())
                .matches("shared:backup/vzdump-qemu-101-\\d{4}(_\\d\\d){2}-\\d\\d(_\\d\\d){2}\\.vma\\.zst");
        assertThat(backup.path("format").asText()).isEqualTo("vma.zst");
        assertThat(backup.path("vmid").asInt()).isEqualTo(101);
        assertThat(backup.path("notes").asText()).isEqualTo("vm-test of pve1");
        assertThat(backup.path("protected").asInt()).isEqualTo(1);
        assertThat(backup.has("inside")).isFalse();
        String config = root.get(
                        VZDUMP + "/extractconfig?volume=" + backup.path("volid").asText())
                .data()
                .asText();
        assertThat(config).contains("name: vm-test\n", "memory: 4096\n");
        assertThat(root.get("/nodes/pve1/qemu/101/config").data().has("lock")).isFalse();
    }

    @Test
    void allOfANodeOrOfAPoolAreBackedUp() {
        assertThat(exit(root.post(VZDUMP, "all", "1", "exclude", "102,110", "storage", "local")))
                .isEqualTo("OK");
        assertThat(each(
                        root.get("/nodes/pve1/storage/local/content?content=backup")
                                .data(),
                        "vmid"))
                .containsExactlyInAnyOrder("101", "200");
        assertThat(exit(root.post(VZDUMP, "pool", "production", "storage", "shared")))
                .isEqualTo("OK");
        assertThat(backups("101")).hasSize(1);
        assertThat(root.post(VZDUMP, "vmid", "103", "storage", "shared").data().asText())
                .isEqualTo("OK");
    }

    @Test
    void whatCannotBeBackedUpIsRefused() {
        refused(root.post(VZDUMP, "storage", "shared"), "vmid", "property is missing");
        refused(root.post(VZDUMP, "vmid", "101", "all", "1"), "all", "option conflicts with option 'vmid'");
        refused(root.post(VZDUMP, "vmid", "101", "storage", "nope"), "storage 'nope' does not exist");
        refused(
                root.post(VZDUMP, "vmid", "101", "storage", "local-lvm"),
                "storage 'local-lvm' does not support 'backup' content");
        root.put("/nodes/pve1/qemu/101/config", "lock", "migrate");
        assertThat(exit(root.post(VZDUMP, "vmid", "101", "storage", "shared"))).isEqualTo("job errors");
        Client bob = Mocked.login(proxmox, "bob@pve", MockProxmox.PASSWORD);
        assertThat(bob.post(VZDUMP, "vmid", "104", "storage", "shared").status())
                .isEqualTo(403);
    }

    @Test
    void aMachineComesBackAsANewOne() {
        String volume = backUp("101");
        Client.Response started = root.post(
                "/nodes/pve1/qemu",
                "vmid",
                "500",
                "archive",
                volume,
                "storage",
                "local-lvm",
                "unique",
                "1",
                "name",
                "again",
                "start",
                "1");
        assertThat(started.data().asText()).contains(":qmrestore:500:");
        assertThat(exit(started)).isEqualTo("OK");
        JsonNode config = root.get("/nodes/pve1/qemu/500/config").data();
        assertThat(config.path("name").asText()).isEqualTo("again");
        assertThat(config.path("memory").asText()).isEqualTo("4096");
        assertThat(config.path("scsi0").asText()).isEqualTo("local-lvm:vm-500-disk-0,size=32G");
        assertThat(config.path("net0").asText())
                .startsWith("virtio=BC:24:11:")
                .isNotEqualTo(root.get("/nodes/pve1/qemu/101/config")
                        .data()
                        .path("net0")
                        .asText());
        assertThat(config.has("lock")).isFalse();
        assertThat(root.get("/nodes/pve1/qemu/500/status/current")
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("running");
    }

    @Test
    void aMachineGoesBackToWhatItWas() {
        String volume = backUp("101");
        refused(
                root.post("/nodes/pve1/qemu", "vmid", "101", "archive", volume),
                "unable to restore VM 101 - VM 101 already exists on node 'pve1'");
        refused(
                root.post("/nodes/pve1/qemu", "vmid", "101", "archive", volume, "force", "1"),
                "unable to restore VM 101 - vm is running");
        root.post("/nodes/pve1/qemu/101/status/stop");
        root.put("/nodes/pve1/qemu/101/config", "cores", "7", "scsi1", "local-lvm:4");
        assertThat(exit(root.post("/nodes/pve1/qemu", "vmid", "101", "archive", volume, "force", "1")))
                .isEqualTo("OK");
        JsonNode config = root.get("/nodes/pve1/qemu/101/config").data();
        assertThat(config.path("cores").asInt()).isEqualTo(2);
        assertThat(config.has("scsi1")).isFalse();
        assertThat(each(
                        root.get("/nodes/pve1/storage/local-lvm/content?vmid=101")
                                .data(),
                        "volid"))
                .containsExactly("local-lvm:vm-101-disk-0");
    }

    @Test
    void aContainerComesBack() {
        assertThat(exit(root.post(VZDUMP, "vmid", "200", "storage", "shared", "compress", "gzip")))
                .isEqualTo("OK");
        String volume = backups("200").get(0);
        assertThat(volume).endsWith(".tar.gz");
        Client.Response started = root.post(
                "/nodes/pve1/lxc", "vmid", "600", "ostemplate", volume, "restore", "1", "storage", "local-lvm");
        assertThat(started.data().asText()).contains(":vzrestore:600:");
        assertThat(exit(started)).isEqualTo("OK");
        assertThat(root.get("/nodes/pve1/lxc/600/config")
                        .data()
                        .path("hostname")
                        .asText())
                .isEqualTo("container-test");
    }

    @Test
    void aRestoreThatFailsChangesNothing() {
        String volume = backUp("101");
        assertThat(exit(root.post("/nodes/pve1/qemu", "vmid", "500", "archive", volume, "storage", "nope")))
                .isEqualTo("storage 'nope' does not exist");
        assertThat(root.get("/nodes/pve1/qemu/500/config").status()).isEqualTo(500);
        refused(
                root.post("/nodes/pve1/qemu", "vmid", "500", "archive", "shared:backup/vzdump-qemu-1-x.vma"),
                "volume 'shared:backup/vzdump-qemu-1-x.vma' does not exist");
    }

    @Test
    void whatIsNoLongerKeptIsShownAndRemoved() {
        String first = backUp("101");
        String second = backUp("101");
        String third = backUp("101");
        root.put(SHARED + "/content/" + first, "protected", "1");
        JsonNode shown = root.get(SHARED + "/prunebackups?prune-backups=keep-last%3D1&vmid=101")
                .data();
        assertThat(item(shown, "volid", third).path("mark").asText()).isEqualTo("keep");
        assertThat(item(shown, "volid", second).path("mark").asText()).isEqualTo("remove");
        assertThat(item(shown, "volid", first).path("mark").asText()).isEqualTo("protected");
        assertThat(backups("101")).hasSize(3);
        Client.Response started = root.delete(SHARED + "/prunebackups?prune-backups=keep-last%3D1&vmid=101");
        assertThat(started.data().asText()).contains(":prunebackups:101@shared:");
        assertThat(exit(started)).isEqualTo("OK");
        assertThat(backups("101")).containsExactly(first, third);
        assertThat(backups("102")).hasSize(1);
    }

    @Test
    void aBackupPrunesThoseBeforeIt() {
        backUp("101");
        backUp("101");
        assertThat(exit(root.post(VZDUMP, "vmid", "101", "storage", "shared", "prune-backups", "keep-last=2")))
                .isEqualTo("OK");
        assertThat(backups("101")).hasSize(2);
    }
}
