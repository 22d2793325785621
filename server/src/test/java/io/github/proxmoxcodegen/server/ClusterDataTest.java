package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.server.data.ClusterData;
import io.github.proxmoxcodegen.server.data.InvalidDataException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mock begins with can be said in JSON and in YAML, as a cluster and as answers by path. */
final class ClusterDataTest {

    private static final String CLUSTER_YAML = """
            # a small cluster
            name: lab
            nodes:
              alpha: {maxcpu: 16}
              beta:
            storages:
              local: {type: dir, path: /var/lib/vz, content: "iso,images"}
            guests:
              100: {node: alpha, name: web, cores: 2, memory: 2048, status: running, onboot: true}
              101: {type: lxc, node: beta, name: cache, memory: 512}
            users:
              carol@pve: {password: secret-1, enable: 1}
            acl:
              /vms: {"user:carol@pve": {PVEVMAdmin: 1}}
            pools:
              all: {vms: ["100", "101"]}
            """;

    private static final String CLUSTER_JSON = """
            {
              "name": "lab",
              "nodes": {"alpha": {"maxcpu": 16}, "beta": null},
              "storages": {"local": {"type": "dir", "path": "/var/lib/vz", "content": "iso,images"}},
              "guests": {
                "100": {"node": "alpha", "name": "web", "cores": 2, "memory": 2048, "status": "running", "onboot": true},
                "101": {"type": "lxc", "node": "beta", "name": "cache", "memory": 512}
              },
              "users": {"carol@pve": {"password": "secret-1", "enable": 1}},
              "acl": {"/vms": {"user:carol@pve": {"PVEVMAdmin": 1}}},
              "pools": {"all": {"vms": ["100", "101"]}}
            }
            """;

    private static final String ANSWERS_YAML = """
            /version: {version: "7.4", release: "7.4", repoid: abc}
            /nodes/gamma/qemu:
              - {vmid: 900, name: nine, status: running}
            /nodes/gamma/qemu/900/config: {name: nine, cores: 9}
            """;

    private static final String ANSWERS_JSON = """
            {
              "/version": {"version": "7.4", "release": "7.4", "repoid": "abc"},
              "/nodes/gamma/qemu": [{"vmid": 900, "name": "nine", "status": "running"}],
              "/nodes/gamma/qemu/900/config": {"name": "nine", "cores": 9}
            }
            """;

    private static Map<String, Object> read(String text) throws InvalidDataException {
        return ClusterData.read("data.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockProxmox started(String text) throws InvalidDataException {
        Map<String, Object> content = read(text);
        return Mocked.with(ServerSettings.builder().cluster(() -> content));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLUSTER_YAML, CLUSTER_JSON})
    void aDescribedClusterIsThere(String text) throws Exception {
        try (MockProxmox proxmox = started(text)) {
            Client root = Mocked.root(proxmox);
            assertThat(each(root.get("/nodes").data(), "node")).containsExactlyInAnyOrder("alpha", "beta");
            JsonNode cluster = item(root.get("/cluster/status").data(), "type", "cluster");
            assertThat(cluster.path("name").asText()).isEqualTo("lab");
            assertThat(cluster.path("nodes").asInt()).isEqualTo(2);
            assertThat(each(root.get("/storage").data(), "storage")).containsExactly("local");
            JsonNode guests = root.get("/cluster/resources?type=vm").data();
            assertThat(each(guests, "id")).containsExactlyInAnyOrder("qemu/100", "lxc/101");
            assertThat(item(guests, "vmid", "100").path("status").asText()).isEqualTo("running");
            assertThat(item(guests, "vmid", "100").path("pool").asText()).isEqualTo("all");
            assertThat(item(guests, "vmid", "101").path("name").asText()).isEqualTo("cache");
            assertThat(root.get("/nodes/alpha/qemu/100/config")
                            .data()
                            .path("onboot")
                            .asInt())
                    .isEqualTo(1);
            assertThat(root.get("/cluster/nextid").data().asText()).isEqualTo("102");
            assertThat(root.get("/nodes/pve1/qemu").status()).isNotEqualTo(200);
        }
    }

    @Test
    void itsPeopleHaveTheirPasswordsAndRights() throws Exception {
        try (MockProxmox proxmox = started(CLUSTER_YAML)) {
            Client carol = Mocked.login(proxmox, "carol@pve", "secret-1");
            assertThat(each(carol.get("/nodes/alpha/qemu").data(), "vmid")).containsExactly("100");
            assertThat(carol.post("/nodes/alpha/qemu/100/status/stop").status()).isEqualTo(200);
            assertThat(carol.post("/access/users", "userid", "dave@pve").status())
                    .isEqualTo(403);
            Mocked.login(proxmox, "root@pam", "proxmox");
        }
    }

    @Test
    void itsDisksAreOnItsStorages() throws Exception {
        String text = """
                guests:
                  100: {node: pve1, scsi0: "local-lvm:vm-100-disk-0,size=32G", ide2: "local:iso/x.iso,media=cdrom"}
                  101: {node: pve2, type: lxc, rootfs: "shared:101/vm-101-disk-0.raw,size=8G"}
                """;
        try (MockProxmox proxmox = started(text)) {
            Client root = Mocked.root(proxmox);
            JsonNode disk =
                    root.get("/nodes/pve1/storage/local-lvm/content").data().get(0);
            assertThat(disk.path("volid").asText()).isEqualTo("local-lvm:vm-100-disk-0");
            assertThat(disk.path("size").asLong()).isEqualTo(32L << 30);
            assertThat(root.get("/nodes/pve1/storage/local/content").data()).isEmpty();
            assertThat(each(root.get("/nodes/pve3/storage/shared/content").data(), "content"))
                    .containsExactly("rootdir");
            assertThat(Mocked.exit(root, root.delete("/nodes/pve1/qemu/100"))).isEqualTo("OK");
            assertThat(root.get("/nodes/pve1/storage/local-lvm/content").data()).isEmpty();
        }
    }

    @Test
    void itLivesAndItsBeginningComesBack() throws Exception {
        try (MockProxmox proxmox = started(CLUSTER_YAML)) {
            Client root = Mocked.root(proxmox);
            assertThat(Mocked.exit(root, root.post("/nodes/beta/lxc/101/status/start")))
                    .isEqualTo("OK");
            assertThat(root.post("/nodes/beta/qemu", "vmid", "102", "name", "new")
                            .status())
                    .isEqualTo(200);
            proxmox.reset();
            assertThat(root.get("/nodes/beta/lxc/101/status/current")
                            .data()
                            .path("status")
                            .asText())
                    .isEqualTo("stopped");
            assertThat(root.get("/nodes/beta/qemu").data()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWERS_YAML, ANSWERS_JSON})
    void pathsAnswerWhatWasSaid(String text) throws Exception {
        try (MockProxmox proxmox = started(text)) {
            Client root = Mocked.root(proxmox);
            assertThat(root.get("/version").data().path("version").asText()).isEqualTo("7.4");
            JsonNode guests = root.get("/nodes/gamma/qemu").data();
            assertThat(guests).hasSize(1);
            assertThat(guests.get(0).path("name").asText()).isEqualTo("nine");
            assertThat(root.get("/nodes/gamma/qemu/900/config")
                            .data()
                            .path("cores")
                            .asInt())
                    .isEqualTo(9);
            Client plain = new Client(proxmox.uri());
            assertThat(plain.get("/nodes/gamma/qemu").json().get(0).path("vmid").asInt())
                    .isEqualTo(900);
            assertThat(each(root.get("/nodes").data(), "node")).contains("gamma", "pve1");
            assertThat(each(root.get("/nodes/pve1/qemu").data(), "vmid")).contains("101");
        }
    }

    @Test
    void bothNotationsSayTheSame() throws Exception {
        assertThat(read(CLUSTER_YAML)).isEqualTo(read(CLUSTER_JSON));
        assertThat(read(ANSWERS_YAML)).isEqualTo(read(ANSWERS_JSON));
    }

    @Test
    void mistakesAreNamedWithTheirPlace() {
        assertThatThrownBy(() -> read("guests: {100: {node: nowhere}}"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("data.yaml: guests.100.node")
                .hasMessageContaining("no node 'nowhere'")
                .hasMessageContaining("pve1");
        assertThatThrownBy(() -> read("guests: {web: {node: pve1}}")).hasMessageContaining("guests.web");
        assertThatThrownBy(() -> read("guests: {100: {node: pve1, type: jail}}"))
                .hasMessageContaining("guests.100.type");
        assertThatThrownBy(() -> read("/version: {}\nnodes: {}")).hasMessageContaining("/version");
        assertThatThrownBy(() -> read("nodes: {a: 1}")).hasMessageContaining("nodes.a");
        assertThatThrownBy(() -> read("nodes: [a\nb: }")).hasMessageContaining("data.yaml: line 2");
        assertThatThrownBy(() -> read("{\"nodes\": {\"a\": {}, \"a\": {}}}")).hasMessageContaining("data.yaml: line 1");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidDataException.class);
    }

    /** Aliases that grow a thousandfold on every line. */
    @Test
    void yamlThatExplodesIsRefused() {
        StringBuilder bomb = new StringBuilder("nodes: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("k" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ",").repeat(10))
                    .append("x]\n");
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(InvalidDataException.class);
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(InvalidDataException.class);
        assertThatThrownBy(() -> read("nodes: " + "[".repeat(100_000))).isInstanceOf(InvalidDataException.class);
    }
}
