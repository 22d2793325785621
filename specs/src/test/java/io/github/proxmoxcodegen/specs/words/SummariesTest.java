package io.github.proxmoxcodegen.specs.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the deriver makes of paths that no vocabulary knows; the known ones are in {@link PublishedSummariesTest}. */
class SummariesTest {

    @Test
    void namesAnUnknownCollectionAndItsMembersByTheirSegment() {
        Map<String, String> summaries = summaries(new ApiSketch(Product.PVE)
                .with("GET /cluster/quantum-policies")
                .with("POST /cluster/quantum-policies")
                .with("GET /cluster/quantum-policies/{policy}")
                .with("PUT /cluster/quantum-policies/{policy}")
                .with("DELETE /cluster/quantum-policies/{policy}"));

        assertThat(summaries)
                .containsEntry("GET /cluster/quantum-policies", "List the quantum policies of the cluster")
                .containsEntry("POST /cluster/quantum-policies", "Create a quantum policy for the cluster")
                .containsEntry("GET /cluster/quantum-policies/{policy}", "Read a quantum policy of the cluster")
                .containsEntry("PUT /cluster/quantum-policies/{policy}", "Update a quantum policy of the cluster")
                .containsEntry("DELETE /cluster/quantum-policies/{policy}", "Delete a quantum policy of the cluster");
    }

    @Test
    void putsKnownWordsBelowUnknownOnes() {
        Map<String, String> summaries = summaries(new ApiSketch(Product.PVE)
                .withIndex("GET /nodes/{node}/hypervisor")
                .with("GET /nodes/{node}/hypervisor/config")
                .with("POST /nodes/{node}/hypervisor/restart")
                .with("POST /nodes/{node}/hypervisor/hot-patch"));

        assertThat(summaries)
                .containsEntry("GET /nodes/{node}/hypervisor", "List the API paths for the hypervisor of a node")
                .containsEntry(
                        "GET /nodes/{node}/hypervisor/config", "Read the configuration of the hypervisor of a node")
                .containsEntry("POST /nodes/{node}/hypervisor/restart", "Restart the hypervisor of a node")
                .containsEntry("POST /nodes/{node}/hypervisor/hot-patch", "Run hot patch for the hypervisor of a node");
    }

    @Test
    void readsALeafThatIsOnlyReadable() {
        assertThat(summaries(new ApiSketch(Product.PVE).with("GET /nodes/{node}/weather_report")))
                .containsEntry("GET /nodes/{node}/weather_report", "Read the weather report of a node");
    }

    @Test
    void namesAParameterWithoutACollectionAboveByItself() {
        Map<String, String> summaries =
                summaries(new ApiSketch(Product.PVE).with("GET /nodes/{node}/qemu/{vmid}/{odd-part}"));

        assertThat(summaries.values()).containsExactly("Read an odd part of a virtual machine");
    }

    @Test
    void tellsApartWhatWouldReadTheSame() {
        Map<String, String> summaries = summaries(
                new ApiSketch(Product.PVE).with("GET /nodes/{node}/a-b").with("GET /nodes/{node}/a_b"));

        assertThat(summaries.values()).containsExactly("Read the a b of a node", "Read the a b of a node (2)");
    }

    @Test
    void letsNothingButWordsThroughFromAHostilePath() {
        Map<String, String> summaries = summaries(new ApiSketch(Product.PVE)
                .with("GET /nodes/<script>alert(1)</script>")
                .with("GET /*/\u202e\\u002a")
                .with("POST /%%%")
                .with("POST " + "/a".repeat(100_000))
                .with("GET /" + "very-long-".repeat(5000)));

        assertThat(summaries.values()).allSatisfy(summary -> {
            assertThat(summary).matches("[A-Z][A-Za-z0-9 ()]+").hasSizeLessThanOrEqualTo(Summaries.MAX_LENGTH);
            assertThat(summary).doesNotEndWith(" ");
        });
    }

    @Test
    void doesNotDependOnTheNamesOfPathParameters() {
        Map<String, String> summaries =
                summaries(new ApiSketch(Product.PVE).with("POST /nodes/{n}/lxc/{guest}/status/start"));

        assertThat(summaries.values()).containsExactly("Start a container");
    }

    private static Map<String, String> summaries(ApiSketch sketch) {
        Api api = sketch.build();
        Summaries summaries = new Summaries(api);
        Map<String, String> byOperation = new LinkedHashMap<>();
        for (Operation operation : api.operations().toList()) {
            byOperation.put(operation.key().toString(), summaries.of(operation));
        }
        return byOperation;
    }
}
