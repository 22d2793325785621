package io.github.proxmoxcodegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestPathsTest {

    @Test
    void volumesAndNetworksTakeTheRestOfAPath() {
        assertThat(RestPaths.contains("/nodes/{node}/storage/{storage}/content/{volume}"))
                .isTrue();
        assertThat(RestPaths.contains("/cluster/firewall/ipset/{name}/{cidr}")).isTrue();
        assertThat(RestPaths.contains("/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"))
                .isTrue();
        assertThat(RestPaths.contains("/nodes/{node}/storage/{storage}/content"))
                .isFalse();
        assertThat(RestPaths.contains("/nodes/{node}/qemu/{vmid}")).isFalse();
    }
}
