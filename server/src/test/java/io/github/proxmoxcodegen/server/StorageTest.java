package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Storages, what is on them, uploads, and pools. */
final class StorageTest extends MockTest {

    private static final String LOCAL = "/nodes/pve1/storage/local";

    private Client.Response upload(String storage, String content, String file) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("content", content);
        return root.upload("/nodes/pve1/storage/" + storage + "/upload", fields, "filename", file, new byte[2048]);
    }

    @Test
    void anUploadedFileIsListedReadAndDeleted() {
        assertThat(exit(upload("local", "iso", "new image.iso"))).isEqualTo("OK");
        JsonNode listed = item(root.get(LOCAL + "/content?content=iso").data(), "volid", "local:iso/new_image.iso");
        assertThat(listed.path("size").asLong()).isEqualTo(2048);
        assertThat(listed.path("format").asText()).isEqualTo("iso");
        assertThat(listed.path("content").asText()).isEqualTo("iso");
        assertThat(listed.path("ctime").asLong()).isPositive();
        assertThat(exit(upload("local", "iso", "new image.iso"))).isEqualTo("OK");
        // With the slash as it is, encoded, and without the storage.
        assertThat(root.get(LOCAL + "/content/local:iso/new_image.iso")
                        .data()
                        .path("size")
                        .asLong())
                .isEqualTo(2048);
        assertThat(root.get(LOCAL + "/content/local:iso%2Fnew_image.iso")
                        .data()
                        .path("path")
                        .asText())
                .endsWith("/iso/new_image.iso");
        assertThat(root.get(LOCAL + "/content/iso/new_image.iso").status()).isEqualTo(200);
        assertThat(exit(root.delete(LOCAL + "/content/local:iso/new_image.iso")))
                .isEqualTo("OK");
        assertThat(each(root.get(LOCAL + "/content").data(), "volid")).doesNotContain("local:iso/new_image.iso");
        assertThat(each(root.get("/nodes/pve1/tasks?limit=3").data(), "type"))
                .containsExactly("imgdel", "imgcopy", "imgcopy");
    }

    @Test
    void whatDoesNotBelongOnAStorageIsRefused() {
        refused(upload("local", "iso", "image.txt"), "filename", "wrong file extension");
        refused(upload("local-lvm", "iso", "image.iso"), "storage 'local-lvm' does not support 'iso' content");
        refused(upload("nope", "iso", "image.iso"), "storage 'nope' does not exist");
        refused(root.get("/nodes/pve1/storage/nope/content"), "storage 'nope' does not exist");
        refused(root.get(LOCAL + "/content/shared:iso/x.iso"), "volume", "storage ID mismatch (local != shared)\n");
        refused(root.get("/nodes/pve1/storage?storage=nope"), "storage", "No such storage.");
        Client bob = Mocked.login(proxmox, "bob@pve", MockProxmox.PASSWORD);
        Client.Response forbidden =
                bob.upload(LOCAL + "/upload", Map.of("content", "iso"), "filename", "image.iso", new byte[8]);
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.reason())
                .isEqualTo("Permission check failed (/storage/local, Datastore.AllocateTemplate)");
    }

    @Test
    void volumesAreAllocatedProtectedAndDeleted() {
        Client.Response made = root.post(
                "/nodes/pve1/storage/local-lvm/content", "vmid", "101", "filename", "vm-101-disk-7", "size", "4G");
        assertThat(made.data().asText()).isEqualTo("local-lvm:vm-101-disk-7");
        String one = "/nodes/pve1/storage/local-lvm/content/local-lvm:vm-101-disk-7";
        assertThat(root.get(one).data().path("size").asLong()).isEqualTo(4L << 30);
        JsonNode mine =
                root.get("/nodes/pve1/storage/local-lvm/content?vmid=101").data();
        assertThat(each(mine, "volid")).containsExactly("local-lvm:vm-101-disk-0", "local-lvm:vm-101-disk-7");
        root.put(one, "notes", "spare", "protected", "1");
        assertThat(root.get(one).data().path("notes").asText()).isEqualTo("spare");
        assertThat(root.delete(one).status()).isEqualTo(500);
        root.put(one, "protected", "0");
        assertThat(exit(root.delete(one))).isEqualTo("OK");
    }

    @Test
    void whatIsSharedIsSeenFromEveryNode() {
        assertThat(exit(root.post(
                        "/nodes/pve1/storage/shared/download-url",
                        "content",
                        "iso",
                        "filename",
                        "net.iso",
                        "url",
                        "https://example.com/net.iso")))
                .isEqualTo("OK");
        assertThat(each(root.get("/nodes/pve3/storage/shared/content").data(), "volid"))
                .contains("shared:iso/net.iso");
        JsonNode status = root.get("/nodes/pve1/storage/shared/status").data();
        assertThat(status.path("shared").asInt()).isEqualTo(1);
        assertThat(status.path("total").asLong())
                .isEqualTo(status.path("used").asLong() + status.path("avail").asLong());
    }

    @Test
    void definitionsComeAndGo() {
        JsonNode made = root.post("/storage", "storage", "isos", "type", "dir", "path", "/srv/isos", "content", "iso")
                .data();
        assertThat(made.path("storage").asText()).isEqualTo("isos");
        assertThat(made.path("type").asText()).isEqualTo("dir");
        assertThat(each(root.get("/nodes/pve2/storage").data(), "storage")).contains("isos");
        assertThat(each(root.get("/cluster/resources?type=storage").data(), "id"))
                .contains("storage/pve2/isos");
        refused(
                root.post("/storage", "storage", "isos", "type", "dir", "path", "/x"),
                "create storage failed: storage ID 'isos' already defined");
        refused(
                root.post("/storage", "storage", "other", "type", "dir"),
                "create storage failed: missing value for required option 'path'");
        root.put("/storage/isos", "content", "iso,vztmpl", "nodes", "pve1");
        assertThat(root.get("/storage/isos").data().path("content").asText()).isEqualTo("iso,vztmpl");
        assertThat(each(root.get("/nodes/pve2/storage").data(), "storage")).doesNotContain("isos");
        assertThat(root.delete("/storage/isos").body()).isEqualTo("{\"data\":null}");
        refused(root.get("/storage/isos"), "storage 'isos' does not exist");
    }

    @Test
    void poolsHoldGuestsAndStorages() {
        assertThat(root.post("/pools", "poolid", "lab", "comment", "x").body()).isEqualTo("{\"data\":null}");
        refused(root.post("/pools", "poolid", "lab"), "create pool failed: pool 'lab' already exists");
        root.put("/pools/lab", "vms", "104", "storage", "local");
        JsonNode members = root.get("/pools/lab").data().path("members");
        assertThat(each(members, "id")).containsExactly("qemu/104", "storage/pve1/local");
        refused(root.put("/pools/lab", "vms", "104"), "update pools failed: VM 104 is already a pool member");
        refused(
                root.put("/pools/lab", "vms", "103"),
                "update pools failed: VM 103 belongs already to pool 'testing' and 'allow-move' is not set");
        root.put("/pools/lab", "vms", "103", "allow-move", "1");
        assertThat(root.get("/pools/testing").data().path("members")).isEmpty();
        refused(root.delete("/pools/lab"), "delete pool failed: pool 'lab' is not empty (contains VM 104)");
        root.put("/pools/lab", "vms", "103,104", "storage", "local", "delete", "1");
        assertThat(root.delete("/pools/lab").status()).isEqualTo(200);
        refused(root.get("/pools/lab"), "pool 'lab' does not exist");
        refused(root.put("/pools/lab", "comment", "y"), "update pools failed: pool 'lab' does not exist");
    }
}
