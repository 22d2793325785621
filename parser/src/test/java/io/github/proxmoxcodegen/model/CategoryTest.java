package io.github.proxmoxcodegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryTest {

    @ParameterizedTest
    @CsvSource({
        "PVE, /access/users/{userid}, Access Control",
        "PVE, /cluster, Cluster",
        "PVE, /cluster/firewall/rules, Cluster",
        "PVE, /cluster/sdn, Network",
        "PVE, /cluster/sdn/zones/{zone}, Network",
        "PVE, /nodes, Nodes",
        "PVE, /nodes/{node}, Nodes",
        "PVE, /nodes/{node}/netstat, Nodes",
        "PVE, /nodes/{node}/network, Network",
        "PVE, /nodes/{node}/network/{iface}, Network",
        "PVE, /nodes/{node}/sdn/zones, Network",
        "PVE, /nodes/{node}/qemu, Virtual Machines",
        "PVE, /nodes/{node}/qemu/{vmid}/agent/exec, Virtual Machines",
        "PVE, /nodes/{node}/lxc/{vmid}/config, Containers",
        "PVE, /nodes/{node}/storage, Storage",
        "PVE, /storage/{storage}, Storage",
        "PVE, /pools/{poolid}, Pools",
        "PVE, /version, Version",
        "PVE, /versions, Other",
        "PVE, /tape, Other",
        "PBS, /, Status",
        "PBS, /ping, Status",
        "PBS, /access/tfa, Access Control",
        "PBS, /config/access/ldap/{realm}, Access Control",
        "PBS, /admin/datastore/{store}/snapshots, Datastores",
        "PBS, /config/datastore, Datastores",
        "PBS, /admin/gc, Administration",
        "PBS, /config, Configuration",
        "PBS, /config/remote/{name}, Configuration",
        "PBS, /config/drive/{name}, Tape",
        "PBS, /config/media-pool, Tape",
        "PBS, /tape/restore, Tape",
        "PBS, /nodes/{node}/network, Nodes",
        "PBS, /pull, Pull and Push",
        "PBS, /backup/_upgrade_/blob, Backup Protocol",
        "PBS, /reader, Backup Protocol",
        "PBS, /version, Version",
        "PBS, /cluster, Other",
    })
    void followsFromTheLongestKnownPartOfThePath(Product product, String path, String title) {
        assertThat(Category.of(product, path).title()).isEqualTo(title);
    }

    @Test
    void listsTheCategoriesOfEachProductInAStableOrder() {
        assertThat(Category.all(Product.PVE).stream().map(Category::title))
                .containsExactly(
                        "Access Control",
                        "Cluster",
                        "Nodes",
                        "Network",
                        "Virtual Machines",
                        "Containers",
                        "Storage",
                        "Pools",
                        "Version");
        assertThat(Category.all(Product.PBS).stream().map(Category::title))
                .containsExactly(
                        "Access Control",
                        "Datastores",
                        "Administration",
                        "Configuration",
                        "Nodes",
                        "Tape",
                        "Pull and Push",
                        "Backup Protocol",
                        "Status",
                        "Version");
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryHasATitleOfItsOwnAndASentence(Category category) {
        assertThat(Arrays.stream(Category.values()).map(Category::title)).containsOnlyOnce(category.title());
        assertThat(category.description()).matches("[A-Z].{20,200}\\.");
    }
}
