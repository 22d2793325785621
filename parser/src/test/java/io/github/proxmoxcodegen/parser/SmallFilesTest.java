package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits.Transfer;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Product;
import org.junit.jupiter.api.Test;

/** Two whole files in the manner of each product, with most of what makes the dialect odd in one place. */
class SmallFilesTest {

    @Test
    void aFileOfProxmoxVe() {
        Fixture fixture = Fixture.ofResource("pve-small.js");
        Api api = fixture.api();

        assertThat(api.product()).isEqualTo(Product.PVE);
        assertThat(api.operations().map(operation -> operation.key().toString()))
                .containsExactly(
                        "POST /access/ticket",
                        "PUT /cluster/{name}",
                        "GET /nodes",
                        "GET /nodes/{node}/qemu",
                        "POST /nodes/{node}/qemu");
        Operation create = api.operation(HttpMethod.POST, "/nodes/{node}/qemu").orElseThrow();
        assertThat(create.parameters().list())
                .extracting(Parameter::name)
                .containsExactly("node", "agent", "boot", "bwlimit", "keyboard", "net[n]", "onboot", "tags", "vmid");
        assertThat(create.parameters().in(ParameterLocation.BODY)).hasSize(8);
        assertThat(fixture.codes())
                .containsExactlyInAnyOrder(
                        "schema.number-as-text",
                        "schema.number-as-text",
                        "schema.default-not-valid",
                        "schema.default-not-valid",
                        "schema.default-as-text",
                        "schema.default-as-text");
    }

    @Test
    void aFileOfProxmoxBackupServer() {
        Fixture fixture = Fixture.ofResource("pbs-small.js");

        assertThat(fixture.api().product()).isEqualTo(Product.PBS);
        assertThat(fixture.api()
                        .operations()
                        .map(operation -> operation.traits().transfer()))
                .containsExactly(Transfer.DOWNLOAD, Transfer.UPLOAD);
        Operation upload = fixture.api()
                .operation(HttpMethod.POST, "/admin/datastore/{store}")
                .orElseThrow();
        assertThat(upload.parameters().named("store").orElseThrow().declared()).isFalse();
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void readingTwiceGivesTheSame() {
        assertThat(Fixture.ofResource("pve-small.js")).isEqualTo(Fixture.ofResource("pve-small.js"));
        assertThat(Fixture.ofResource("pbs-small.js")).isEqualTo(Fixture.ofResource("pbs-small.js"));
    }
}
