package io.github.proxmoxcodegen.generator.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OperationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /nodes/{node}/qemu/{vmid}/config, get_nodes_node_qemu_vmid_config, GetNodesNodeQemuVmidConfig",
        "POST, /access/openid/auth-url, post_access_openid_auth_url, PostAccessOpenidAuthUrl",
        "GET, /nodes/{node}/hardware/pci/{pci-id-or-mapping}, get_nodes_node_hardware_pci_pci_id_or_mapping, "
                + "GetNodesNodeHardwarePciPciIdOrMapping",
        "GET, /, get_root, GetRoot",
        "POST, /backup/_upgrade_/blob, post_backup_upgrade_blob, PostBackupUpgradeBlob",
        "GET, /nodes/{node}/ceph/cfg/raw, get_nodes_node_ceph_cfg_raw_text, GetNodesNodeCephCfgRawText"
    })
    void namesFollowFromMethodAndPath(HttpMethod method, String path, String id, String prefix) {
        OperationNames names = OperationNames.of(Fixtures.api(Fixtures.operation(method, path)));
        OperationKey key = new OperationKey(method, path);

        assertThat(names.id(key)).isEqualTo(id);
        assertThat(names.request(key)).isEqualTo(prefix + "Request");
        assertThat(names.response(key)).isEqualTo(prefix + "Response");
        assertThat(names.responseItem(key)).isEqualTo(prefix + "ResponseItem");
        assertThat(names.notes()).isEmpty();
    }

    @Test
    void anOperationWhoseNameIsTakenGetsANumberAndANote() {
        OperationNames names = OperationNames.of(Fixtures.api(
                Fixtures.operation(HttpMethod.GET, "/a_b"),
                Fixtures.operation(HttpMethod.GET, "/a/b"),
                Fixtures.operation(HttpMethod.GET, "/a-B")));

        assertThat(names.id(new OperationKey(HttpMethod.GET, "/a-B"))).isEqualTo("get_a_B");
        assertThat(names.id(new OperationKey(HttpMethod.GET, "/a/b"))).isEqualTo("get_a_b_2");
        assertThat(names.id(new OperationKey(HttpMethod.GET, "/a_b"))).isEqualTo("get_a_b_3");
        assertThat(names.notes())
                .hasSize(2)
                .first()
                .asString()
                .contains("GET /a/b")
                .contains("get_a_b_2");
    }

    @Test
    void anUnknownOperationHasNoName() {
        OperationNames names = OperationNames.of(Fixtures.api(Fixtures.operation(HttpMethod.GET, "/a")));

        assertThatThrownBy(() -> names.id(new OperationKey(HttpMethod.GET, "/b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET /b");
    }
}
