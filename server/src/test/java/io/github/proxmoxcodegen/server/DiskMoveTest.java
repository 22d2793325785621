package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Disks move to other storages and to other guests. */
final class DiskMoveTest extends MockTest {

    private static final String ONE = "/nodes/pve1/qemu/101";

    private JsonNode config(String guest) {
        return root.get(guest + "/config").data();
    }

    private List<String> volumes(String storage, String vmid) {
        return each(
                root.get("/nodes/pve1/storage/" + storage + "/content?vmid=" + vmid)
                        .data(),
                "volid");
    }

    @Test
    void aDiskMovesAndItsOldVolumeStaysUnused() {
        Client.Response started = root.post(ONE + "/move_disk", "disk", "scsi0", "storage", "shared");
        assertThat(started.data().asText()).contains(":qmmove:101:");
        assertThat(exit(started)).isEqualTo("OK");
        assertThat(config(ONE).path("scsi0").asText()).isEqualTo("shared:101/vm-101-disk-0.qcow2,size=32G");
        assertThat(config(ONE).path("unused0").asText()).isEqualTo("local-lvm:vm-101-disk-0");
        assertThat(volumes("local-lvm", "101")).containsExactly("local-lvm:vm-101-disk-0");
    }

    @Test
    void aDiskMovesAndItsOldVolumeGoes() {
        assertThat(exit(root.post(ONE + "/move_disk", "disk", "scsi0", "storage", "shared", "delete", "1")))
                .isEqualTo("OK");
        assertThat(config(ONE).has("unused0")).isFalse();
        assertThat(volumes("local-lvm", "101")).isEmpty();
        assertThat(volumes("shared", "101")).containsExactly("shared:101/vm-101-disk-0.qcow2");
    }

    @Test
    void aDiskGoesToAnotherMachine() {
        assertThat(exit(root.post(ONE + "/move_disk", "disk", "scsi0", "target-vmid", "102", "target-disk", "scsi5")))
                .isEqualTo("OK");
        assertThat(config(ONE).has("scsi0")).isFalse();
        assertThat(config("/nodes/pve1/qemu/102").path("scsi5").asText()).isEqualTo("local-lvm:vm-102-disk-0,size=32G");
        assertThat(volumes("local-lvm", "101")).isEmpty();
    }

    @Test
    void aVolumeOfAContainerMoves() {
        Client.Response started =
                root.post("/nodes/pve1/lxc/200/move_volume", "volume", "rootfs", "storage", "shared", "delete", "1");
        assertThat(started.data().asText()).contains(":move_volume:200:");
        assertThat(exit(started)).isEqualTo("OK");
        assertThat(config("/nodes/pve1/lxc/200").path("rootfs").asText()).startsWith("shared:");
        assertThat(volumes("local-lvm", "200")).isEmpty();
    }

    @Test
    void whatCannotMoveIsRefused() {
        refused(
                root.post(ONE + "/move_disk", "disk", "scsi0"),
                "storage",
                "both 'storage' and 'target-vmid' missing, either needs to be set");
        refused(
                root.post(ONE + "/move_disk", "disk", "scsi0", "storage", "shared", "target-vmid", "102"),
                "storage",
                "either set 'storage' or 'target-vmid', but not both");
        refused(root.post(ONE + "/move_disk", "disk", "scsi9", "storage", "shared"), "disk 'scsi9' does not exist");
        refused(
                root.post(ONE + "/move_disk", "disk", "scsi0", "storage", "local-lvm"),
                "you can't move to the same storage with same format");
        refused(root.post(ONE + "/move_disk", "disk", "scsi0", "storage", "nope"), "storage 'nope' does not exist");
        refused(
                root.post(ONE + "/move_disk", "disk", "scsi0", "target-vmid", "102"),
                "Target disk key 'scsi0' is already in use for VM '102'");
        root.put(ONE + "/config", "lock", "backup");
        refused(root.post(ONE + "/move_disk", "disk", "scsi0", "storage", "shared"), "VM is locked (backup)");
    }
}
