package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.specs.Specs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The reference page that users of the root have in hand: each of its requests, as it is printed there, gets what is
 * printed there. A test stands for a section and is named after it.
 *
 * <p>The page shows a machine 100 in a list, and creates a machine 100 further down. Both cannot hold at once, so the
 * default cluster leaves 100 free: the list has the machine of the page's example under 101, creating 100 succeeds as
 * printed, and from then on every request of the page finds its machine 100. Sending the same creation again is what the
 * page's example of an error is about. The four lines about power are printed one below the other, but a machine that was
 * stopped cannot be rebooted, here as on a real server; the test starts it in between.
 */
final class ReferencePageTest {

    private static final String CREATE = """
            {
              "vmid": 100,
              "name": "new-vm",
              "memory": 4096,
              "cores": 2,
              "sockets": 1,
              "ostype": "l26",
              "net0": "virtio,bridge=vmbr0",
              "scsi0": "local-lvm:32",
              "ide2": "local:iso/debian-12.0.0-amd64-netinst.iso,media=cdrom"
            }
            """;

    private static final String TASK = "{\"success\": true, \"task\": \"UPID:pve1:...\"}";
    private static final String ERROR =
            "{\"detail\": \"Error message\", \"errors\": [{\"field\": \"vmid\", \"message\": \"VM ID already exists\"}]}";

    private static MockProxmox proxmox;
    private static Client client;

    @BeforeAll
    static void start() {
        proxmox = MockProxmox.start();
        client = new Client(proxmox.uri());
    }

    @AfterAll
    static void stop() {
        proxmox.close();
    }

    @BeforeEach
    void reset() {
        proxmox.reset();
    }

    private static MockProxmox with(ServerSettings.Builder settings) throws Exception {
        return MockProxmox.start(Specs.standard().resolve("latest").api(), settings.build());
    }

    private static JsonNode good(Client.Response response) {
        assertThat(response.status()).as(response.body()).isIn(200, 201);
        assertThat(response.headers().get("content-type")).startsWith("application/json");
        return response.json();
    }

    private static Client.Response create() {
        return client.postJson("/nodes/pve1/qemu", CREATE);
    }

    @Test
    void versionInformation() {
        JsonNode version = good(client.get("/version"));
        Shape.of("{\"version\": \"9.2\", \"release\": \"1\", \"repoid\": \"abc123\"}")
                .isIn(version);
        assertThat(version.path("version").asText()).startsWith("9.2");
    }

    @Test
    void accessTickets() {
        JsonNode ticket =
                good(client.postJson("/access/ticket", "{\"username\": \"root@pam\", \"password\": \"proxmox\"}"));
        Shape.of("""
                        {"ticket": "PVE:root@pam:...", "CSRFPreventionToken": "...", "username": "root@pam"}
                        """).isIn(ticket);
        assertThat(ticket.path("ticket").asText()).startsWith("PVE:root@pam:");
        assertThat(ticket.path("username").asText()).isEqualTo("root@pam");
    }

    @Test
    void clusterStatus() {
        JsonNode status = good(client.get("/cluster/status"));
        Shape.of("{\"type\": \"cluster\", \"name\": \"proxmox-cluster\", \"quorate\": 1, \"nodes\": 3}")
                .isIn(status.get(0));
        assertThat(status.get(0).path("type").asText()).isEqualTo("cluster");
        assertThat(status.get(0).path("name").asText()).isEqualTo("proxmox-cluster");
        assertThat(status.get(0).path("nodes").asInt()).isEqualTo(3);
    }

    @Test
    void nodeList() {
        JsonNode nodes = good(client.get("/nodes"));
        Shape.of("""
                        [{"node": "pve1", "status": "online", "cpu": 0.05, "maxcpu": 8, "mem": 8589934592,
                          "maxmem": 34359738368}]
                        """).isIn(nodes);
        assertThat(nodes.findValuesAsText("node")).contains("pve1");
    }

    @Test
    void virtualMachineList() {
        Shape shape = Shape.of("""
                [{"vmid": 100, "name": "vm-test", "status": "running", "cpu": 0.02, "maxcpu": 2, "mem": 2147483648,
                  "maxmem": 4294967296}]
                """);
        JsonNode before = good(client.get("/nodes/pve1/qemu"));
        shape.isIn(before);
        assertThat(before.findValuesAsText("name")).contains("vm-test");
        create();
        JsonNode after = good(client.get("/nodes/pve1/qemu"));
        shape.isIn(after);
        assertThat(after.findValuesAsText("vmid")).contains("100");
    }

    @Test
    void createVirtualMachine() {
        Client.Response response = create();
        assertThat(response.status()).isEqualTo(201);
        Shape.of("{\"success\": true, \"vmid\": 100}").isIn(good(response));
        assertThat(response.json().path("success").asBoolean()).isTrue();
        assertThat(response.json().path("vmid").asInt()).isEqualTo(100);
    }

    @Test
    void virtualMachineConfiguration() {
        create();
        JsonNode config = good(client.get("/nodes/pve1/qemu/100/config"));
        Shape.of("""
                        {"vmid": 100, "name": "vm-test", "memory": 4096, "cores": 2, "sockets": 1,
                         "bootdisk": "scsi0", "net0": "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0"}
                        """).isIn(config);
        assertThat(config.path("memory").asInt()).isEqualTo(4096);
        assertThat(config.path("bootdisk").asText()).isEqualTo("scsi0");
        assertThat(config.path("net0").asText()).matches("virtio=([0-9A-F]{2}:){5}[0-9A-F]{2},bridge=vmbr0");
        Shape.of("[{\"vmid\": 100}]").isIn(good(client.get("/nodes/pve1/qemu?vmid=100")));
    }

    @Test
    void virtualMachineStartStopReboot() {
        create();
        for (String action : List.of("start", "stop", "start", "reboot", "shutdown")) {
            Client.Response response = client.send("POST", "/nodes/pve1/qemu/100/status/" + action, "", "");
            assertThat(response.status()).as(action).isEqualTo(200);
            Shape.of(TASK).isIn(good(response));
            assertThat(response.json().path("success").asBoolean()).as(action).isTrue();
            assertThat(response.json().path("task").asText())
                    .matches("UPID:pve1:\\p{XDigit}{8}:\\p{XDigit}{8}:\\p{XDigit}{8}:qm" + action + ":100:root@pam:");
        }
        Client.Response refused = client.send("POST", "/nodes/pve1/qemu/100/status/reboot", "", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText()).isEqualTo("VM 100 not running");
    }

    @Test
    void containerList() {
        JsonNode containers = good(client.get("/nodes/pve1/lxc"));
        Shape.of("""
                        [{"vmid": 200, "name": "container-test", "status": "running", "cpu": 0.01, "maxcpu": 2,
                          "mem": 536870912, "maxmem": 2147483648}]
                        """).isIn(containers);
        assertThat(containers.get(0).path("vmid").asInt()).isEqualTo(200);
        assertThat(containers.get(0).path("name").asText()).isEqualTo("container-test");
    }

    @Test
    void storageList() {
        JsonNode storages = good(client.get("/nodes/pve1/storage"));
        Shape.of("""
                        [{"storage": "local", "type": "dir", "content": "vztmpl,iso,backup", "active": 1,
                          "total": 107374182400, "used": 21474836480, "avail": 85899345920}]
                        """).isIn(storages);
        assertThat(storages.get(0).path("storage").asText()).isEqualTo("local");
        assertThat(storages.get(0).path("content").asText()).contains("vztmpl", "iso", "backup");
    }

    @Test
    void tasks() throws Exception {
        try (MockProxmox slow = with(ServerSettings.builder().taskTime(Duration.ofMinutes(5)))) {
            Client late = new Client(slow.uri());
            String upid = good(late.send("POST", "/nodes/pve1/qemu/110/status/stop", "", ""))
                    .path("task")
                    .asText();
            JsonNode list = good(late.get("/nodes/pve1/tasks"));
            Shape.of("""
                            [{"upid": "UPID:pve1:...", "type": "qmstart", "id": "100", "user": "root@pam",
                              "status": "running", "starttime": 1704067200}]
                            """).isIn(list);
            assertThat(list.get(0).path("upid").asText()).isEqualTo(upid);
            assertThat(list.get(0).path("status").asText()).isEqualTo("running");
            JsonNode status = good(late.get("/nodes/pve1/tasks/" + upid + "/status"));
            assertThat(status.path("status").asText()).isEqualTo("running");
            Shape.of("[{\"n\": 1, \"t\": \"...\"}]").isIn(good(late.get("/nodes/pve1/tasks/" + upid + "/log")));
        }
    }

    @Test
    void authentication() throws Exception {
        try (MockProxmox careful = with(ServerSettings.builder().plainAuth(true))) {
            Client anonymous = new Client(careful.uri());
            assertThat(anonymous.get("/nodes").status()).isEqualTo(401);
            assertThat(anonymous
                            .with("Authorization", MockProxmox.TOKEN)
                            .get("/nodes")
                            .status())
                    .isEqualTo(200);
            JsonNode ticket = good(
                    anonymous.postJson("/access/ticket", "{\"username\": \"root@pam\", \"password\": \"proxmox\"}"));
            Client user = anonymous.with(
                    "Cookie", "PVEAuthCookie=" + ticket.path("ticket").asText());
            assertThat(user.get("/nodes").status()).isEqualTo(200);
            assertThat(user.postJson("/nodes/pve1/qemu", CREATE).status()).isEqualTo(401);
            assertThat(user.with(
                                    "CSRFPreventionToken",
                                    ticket.path("CSRFPreventionToken").asText())
                            .postJson("/nodes/pve1/qemu", CREATE)
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void responseCodes() throws Exception {
        assertThat(client.get("/nodes").status()).isEqualTo(200);
        assertThat(create().status()).isEqualTo(201);
        assertThat(create().status()).isEqualTo(400);
        assertThat(client.get("/nodes/pve1/qemu/999/config").status()).isEqualTo(404);
        assertThat(client.get("/nodes/nowhere/qemu").status()).isEqualTo(404);
        assertThat(client.get("/nowhere").status()).isEqualTo(404);
        assertThat(client.postJson("/nodes/pve1/qemu", "{\"vmid\": \"many\"}").status())
                .isEqualTo(422);
        try (MockProxmox careful = with(ServerSettings.builder().plainAuth(true))) {
            Client anonymous = new Client(careful.uri());
            Client.Response wrong =
                    anonymous.postJson("/access/ticket", "{\"username\": \"root@pam\", \"password\": \"guess\"}");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(anonymous.get("/nodes").status()).isEqualTo(401);
            String ticket = anonymous
                    .postJson("/access/ticket", "{\"username\": \"bob@pve\", \"password\": \"proxmox\"}")
                    .json()
                    .path("ticket")
                    .asText();
            Client.Response forbidden =
                    anonymous.with("Cookie", "PVEAuthCookie=" + ticket).get("/nodes/pve1/status");
            assertThat(forbidden.status()).isEqualTo(403);
            Shape.of("{\"detail\": \"...\"}").isIn(forbidden.json());
        }
    }

    @Test
    void anInternalErrorIsToldWithoutItsCause() throws Exception {
        try (MockProxmox broken = with(ServerSettings.builder().clock(new BrokenClock()))) {
            Client.Response response = new Client(broken.uri()).get("/nodes/pve1/time");
            assertThat(response.status()).isEqualTo(500);
            assertThat(response.json().path("detail").isTextual()).isTrue();
            assertThat(response.body()).doesNotContain("Exception", "secret");
        }
    }

    @Test
    void pagination() {
        create();
        JsonNode all = good(client.get("/nodes/pve1/qemu"));
        JsonNode page = good(client.get("/nodes/pve1/qemu?limit=10&start=0"));
        assertThat(page).isEqualTo(all);
        JsonNode second = good(client.get("/nodes/pve1/qemu?limit=1&start=1"));
        assertThat(second).hasSize(1);
        assertThat(second.get(0)).isEqualTo(all.get(1));
        assertThat(good(client.get("/nodes/pve1/qemu?start=1000"))).isEmpty();
        Client.Response wrong = client.get("/nodes/pve1/qemu?limit=-1");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").get(0).path("field").asText()).isEqualTo("limit");
    }

    @Test
    void filtering() {
        JsonNode running = good(client.get("/nodes/pve1/qemu?status=running"));
        assertThat(running.findValuesAsText("status")).isNotEmpty().containsOnly("running");
        JsonNode one = good(client.get("/nodes/pve1/qemu?name=vm-test&limit=10"));
        assertThat(one.findValuesAsText("vmid")).containsExactly("101");
        assertThat(good(client.get("/cluster/resources?type=node")).findValuesAsText("type"))
                .containsOnly("node");
        assertThat(client.get("/nodes/pve1/qemu?colour=red").status()).isEqualTo(422);
    }

    @Test
    void errorResponses() {
        create();
        Client.Response taken = create();
        assertThat(taken.status()).isEqualTo(400);
        Shape.of(ERROR).isIn(taken.json());
        assertThat(taken.json().path("errors").get(0).path("field").asText()).isEqualTo("vmid");
        assertThat(taken.json().path("errors").get(0).path("message").asText()).contains("already exists");
        Client.Response invalid = client.postJson("/nodes/pve1/qemu", "{\"vmid\": 5, \"net0\": \"virtio,brigde=x\"}");
        assertThat(invalid.status()).isEqualTo(422);
        Shape.of(ERROR).isIn(invalid.json());
        assertThat(invalid.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("vmid", "net0.brigde");
        Client.Response absent = client.get("/nowhere");
        assertThat(absent.json().path("detail").isTextual()).isTrue();
        assertThat(absent.json().path("errors").isArray()).isTrue();
    }

    @Test
    void mockMode() {
        create();
        good(client.delete("/nodes/pve1/qemu/100"));
        assertThat(client.get("/nodes/pve1/qemu/100/config").status()).isEqualTo(404);
        create();
        proxmox.reset();
        assertThat(client.get("/nodes/pve1/qemu/100/config").status()).isEqualTo(404);
    }

    /** A clock that fails, as nothing that a request says can bring about. */
    private static final class BrokenClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("a secret of the inside");
        }
    }
}
