package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Firewall rules, whose place counts, and virtual networks, whose changes wait until they are applied. */
final class NetworkTest extends MockTest {

    private void rule(String list, String comment, String... more) {
        String[] form = new String[6 + more.length];
        System.arraycopy(new String[] {"type", "in", "action", "ACCEPT", "comment", comment}, 0, form, 0, 6);
        System.arraycopy(more, 0, form, 6, more.length);
        Client.Response made = root.post(list, form);
        assertThat(made.body()).isEqualTo("{\"data\":null}");
    }

    private List<String> order(String list) {
        JsonNode rules = root.get(list).data();
        assertThat(each(rules, "pos"))
                .isEqualTo(java.util.stream.IntStream.range(0, rules.size())
                        .mapToObj(Integer::toString)
                        .toList());
        return each(rules, "comment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cluster/firewall/rules",
                "/nodes/pve1/firewall/rules",
                "/nodes/pve1/qemu/101/firewall/rules",
                "/nodes/pve1/lxc/200/firewall/rules"
            })
    void rulesHavePlaces(String list) {
        rule(list, "a");
        rule(list, "b");
        rule(list, "c", "pos", "1");
        assertThat(order(list)).containsExactly("b", "c", "a");
        root.put(list + "/0", "moveto", "3");
        assertThat(order(list)).containsExactly("c", "a", "b");
        root.put(list + "/2", "moveto", "0");
        assertThat(order(list)).containsExactly("b", "c", "a");
        root.put(list + "/1", "comment", "changed", "enable", "1", "dport", "22", "proto", "tcp");
        JsonNode one = root.get(list + "/1").data();
        assertThat(one.path("comment").asText()).isEqualTo("changed");
        assertThat(one.path("dport").asText()).isEqualTo("22");
        assertThat(one.path("enable").asInt()).isEqualTo(1);
        root.put(list + "/1", "delete", "dport");
        assertThat(root.get(list + "/1").data().has("dport")).isFalse();
        root.delete(list + "/0");
        assertThat(order(list)).containsExactly("changed", "a");
        refused(root.get(list + "/7"), "no rule at position 7");
    }

    @Test
    void rulesOfOneListAreNoneOfAnother() {
        rule("/cluster/firewall/rules", "a");
        assertThat(root.get("/nodes/pve1/firewall/rules").data()).isEmpty();
        assertThat(root.get("/nodes/pve1/qemu/101/firewall/rules").data()).isEmpty();
        root.post("/cluster/firewall/groups", "group", "web");
        rule("/cluster/firewall/groups/web", "in a group");
        assertThat(root.get("/cluster/firewall/groups/web").data()).hasSize(1);
        assertThat(root.get("/cluster/firewall/groups/nope").status()).isEqualTo(500);
    }

    @Test
    void aliasesAndSetsOfAddresses() {
        root.post("/cluster/firewall/aliases", "name", "office", "cidr", "192.0.2.0/24");
        assertThat(root.get("/cluster/firewall/aliases/office")
                        .data()
                        .path("cidr")
                        .asText())
                .isEqualTo("192.0.2.0/24");
        root.post("/cluster/firewall/ipset", "name", "servers");
        root.post("/cluster/firewall/ipset/servers", "cidr", "198.51.100.0/24");
        assertThat(each(root.get("/cluster/firewall/ipset/servers").data(), "cidr"))
                .containsExactly("198.51.100.0/24");
        root.put("/cluster/firewall/ipset/servers/198.51.100.0/24", "comment", "x");
        assertThat(root.get("/cluster/firewall/ipset/servers/198.51.100.0%2F24")
                        .data()
                        .path("comment")
                        .asText())
                .isEqualTo("x");
        assertThat(root.delete("/cluster/firewall/ipset/servers/198.51.100.0%2F24")
                        .status())
                .isEqualTo(200);
        assertThat(root.get("/cluster/firewall/ipset/servers").data()).isEmpty();
        root.put("/cluster/firewall/options", "enable", "1", "policy_in", "DROP");
        assertThat(root.get("/cluster/firewall/options")
                        .data()
                        .path("policy_in")
                        .asText())
                .isEqualTo("DROP");
    }

    @Test
    void virtualNetworksWaitToBeApplied() {
        root.post("/cluster/sdn/zones", "zone", "zone1", "type", "simple");
        root.post("/cluster/sdn/vnets", "vnet", "vnet1", "zone", "zone1", "tag", "7");
        assertThat(item(root.get("/cluster/sdn/zones?pending=1").data(), "zone", "zone1")
                        .path("state")
                        .asText())
                .isEqualTo("new");
        assertThat(each(root.get("/cluster/sdn/zones?running=1").data(), "zone"))
                .doesNotContain("zone1");
        assertThat(exit(root.put("/cluster/sdn"))).isEqualTo("OK");
        assertThat(each(root.get("/cluster/sdn/zones?running=1").data(), "zone"))
                .contains("zone1");
        root.put("/cluster/sdn/vnets/vnet1", "alias", "front");
        JsonNode vnet = root.get("/cluster/sdn/vnets/vnet1").data();
        assertThat(vnet.path("alias").asText()).isEqualTo("front");
        assertThat(vnet.path("zone").asText()).isEqualTo("zone1");
        refused(root.post("/cluster/sdn/vnets", "vnet", "vnet2", "zone", "nope"), "sdn zone 'nope' does not exist");
        assertThat(root.delete("/cluster/sdn/zones/zone1").status()).isEqualTo(500);
        root.post(
                "/cluster/sdn/vnets/vnet1/subnets", "subnet", "192.0.2.0/24", "type", "subnet", "gateway", "192.0.2.1");
        JsonNode subnet = root.get("/cluster/sdn/vnets/vnet1/subnets").data().get(0);
        assertThat(subnet.path("subnet").asText()).isEqualTo("zone1-192.0.2.0-24");
        assertThat(subnet.path("gateway").asText()).isEqualTo("192.0.2.1");
        assertThat(root.delete("/cluster/sdn/vnets/vnet1").status()).isEqualTo(500);
        root.delete("/cluster/sdn/vnets/vnet1/subnets/zone1-192.0.2.0-24");
        assertThat(root.delete("/cluster/sdn/vnets/vnet1").status()).isEqualTo(200);
        assertThat(root.delete("/cluster/sdn/zones/zone1").status()).isEqualTo(200);
        assertThat(each(root.get("/cluster/sdn/vnets").data(), "vnet")).doesNotContain("vnet1");
    }
}
