package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** A container from its creation to its end, where it differs from a virtual machine. */
final class ContainerLifeTest extends MockTest {

    private static final String TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst";
    private static final String ALL = "/nodes/pve1/lxc";
    private static final String ONE = ALL + "/900";

    private void create() {
        assertThat(exit(root.post(
                        ALL,
                        "vmid",
                        "900",
                        "ostemplate",
                        TEMPLATE,
                        "hostname",
                        "dns9",
                        "storage",
                        "local-lvm",
                        "net0",
                        "name=eth0,bridge=vmbr0,ip=dhcp",
                        "password",
                        "secret")))
                .isEqualTo("OK");
    }

    private JsonNode config() {
        return root.get(ONE + "/config").data();
    }

    private String status() {
        return root.get(ONE + "/status/current").data().path("status").asText();
    }

    @Test
    void whatIsLeftOutHasTheDefaultsOfTheServer() {
        create();
        JsonNode config = config();
        assertThat(config.path("rootfs").asText()).isEqualTo("local-lvm:vm-900-disk-0,size=4G");
        assertThat(config.path("net0").asText())
                .matches("name=eth0,bridge=vmbr0,hwaddr=BC:24:11(:[0-9A-F]{2}){3},ip=dhcp,type=veth");
        assertThat(config.path("memory").isInt()).isTrue();
        assertThat(config.path("memory").asInt()).isEqualTo(512);
        assertThat(config.path("ostype").asText()).isEqualTo("debian");
        assertThat(config.has("password")).isFalse();
        JsonNode listed = item(root.get(ALL).data(), "vmid", "900");
        assertThat(listed.path("name").asText()).isEqualTo("dns9");
        assertThat(listed.path("status").asText()).isEqualTo("stopped");
        assertThat(item(root.get("/cluster/resources?type=vm").data(), "id", "lxc/900")
                        .path("type")
                        .asText())
                .isEqualTo("lxc");
        refused(
                root.post(ALL, "vmid", "101", "ostemplate", TEMPLATE),
                "unable to create CT 101 - VM 101 already exists on node 'pve1'");
    }

    @Test
    void moreErrorsComeAtOnceThanWithMachines() {
        create();
        refused(root.post(ONE + "/status/stop"), "CT 900 not running");
        refused(root.post(ONE + "/status/shutdown"), "CT 900 not running");
        refused(root.post(ONE + "/status/suspend"), "CT 900 not running");
        refused(root.post(ONE + "/status/reboot"), "VM 900 not running");
        assertThat(exit(root.post(ONE + "/status/start"))).isEqualTo("OK");
        refused(root.post(ONE + "/status/start"), "CT 900 already running");
        assertThat(status()).isEqualTo("running");
        assertThat(exit(root.post(ONE + "/status/suspend"))).isEqualTo("OK");
        assertThat(exit(root.post(ONE + "/status/resume"))).isEqualTo("OK");
        refused(root.post(ONE + "/status/resume"), "CT 900 already running");
        refused(root.delete(ONE), "unable to destroy CT 900 - container is running");
        refused(
                root.post(ONE + "/migrate", "target", "pve2"),
                "can't migrate running container without --online or --restart");
        assertThat(exit(root.post(ONE + "/migrate", "target", "pve2", "restart", "1")))
                .isEqualTo("OK");
        assertThat(exit(root.delete("/nodes/pve2/lxc/900?force=1"))).isEqualTo("OK");
        assertThat(each(root.get("/cluster/resources").data(), "id")).doesNotContain("lxc/900");
        refused(root.get(ONE + "/config"), "Configuration file 'nodes/pve1/lxc/900.conf' does not exist");
        assertThat(exit(root.post(ONE + "/status/start")))
                .isEqualTo("Configuration file 'nodes/pve1/lxc/900.conf' does not exist");
    }

    @Test
    void itsOptionsChangeWhileItRuns() {
        create();
        exit(root.post(ONE + "/status/start"));
        String digest = config().path("digest").asText();
        assertThat(root.put(ONE + "/config", "memory", "1024", "digest", digest).body())
                .isEqualTo("{\"data\":null}");
        assertThat(root.get(ONE + "/config?current=1").data().path("memory").asInt())
                .isEqualTo(1024);
        refused(
                root.put(ONE + "/config", "memory", "2048", "digest", digest),
                "detected modified configuration - file changed by other user? Try again.");
        refused(root.put(ONE + "/resize", "disk", "rootfs", "size", "1G"), "unable to shrink disk size");
        assertThat(exit(root.put(ONE + "/resize", "disk", "rootfs", "size", "+1G")))
                .isEqualTo("OK");
        assertThat(config().path("rootfs").asText()).isEqualTo("local-lvm:vm-900-disk-0,size=5G");
    }

    @Test
    void itIsClonedSnapshottedAndMadeATemplate() {
        create();
        assertThat(exit(root.post(ONE + "/snapshot", "snapname", "s1"))).isEqualTo("OK");
        root.put(ONE + "/config", "memory", "1024");
        assertThat(exit(root.post(ONE + "/snapshot/s1/rollback"))).isEqualTo("OK");
        assertThat(config().path("memory").asInt()).isEqualTo(512);
        assertThat(exit(root.post(ONE + "/clone", "newid", "901"))).isEqualTo("OK");
        assertThat(root.get(ALL + "/901/config").data().path("hostname").asText())
                .isEqualTo("Copy-of-CT-dns9");
        refused(root.post(ONE + "/clone", "newid", "901"), "unable to create CT 901: config file already exists");
        refused(root.post(ONE + "/template"), "unable to create template, because CT contains snapshots");
        assertThat(exit(root.delete(ONE + "/snapshot/s1"))).isEqualTo("OK");
        // A task is started as well, and its identifier is lost.
        Client.Response template = root.post(ONE + "/template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.body()).isEqualTo("{\"data\":null}");
        assertThat(each(root.get("/nodes/pve1/tasks?limit=1").data(), "type")).containsExactly("vztemplate");
        assertThat(exit(root.post(ONE + "/status/start"))).isEqualTo("you can't start a CT if it's a template");
    }
}
