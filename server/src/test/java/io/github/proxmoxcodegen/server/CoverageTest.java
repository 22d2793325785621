package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.specs.Specs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How much of a server the mock is, as the README says it. */
final class CoverageTest {

    private static final Path README =
            Path.of(System.getProperty("project.root", "..")).resolve("README.md");

    private final Map<String, String> levels = levels();

    private static Map<String, String> levels() {
        try {
            Map<Operation, String> coverage =
                    MockProxmox.coverage(Specs.standard().resolve("latest").api());
            Map<String, String> levels = new TreeMap<>();
            coverage.forEach((operation, level) -> levels.put(operation.key().toString(), level));
            return levels;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theReadmeHasTheNumbers() throws Exception {
        String readme = Files.readString(README);
        Map<String, Integer> counts = new TreeMap<>();
        levels.values().forEach(level -> counts.merge(level, 1, Integer::sum));
        assertThat(counts).containsOnlyKeys("behavioural", "stateful", "sample");
        counts.forEach((level, count) -> assertThat(readme).contains("| " + level + " | " + count + " |"));
    }

    @Test
    void theLevelsAreWhereTheyAreSaidToBe() {
        assertThat(levels)
                .containsEntry("POST /nodes/{node}/qemu/{vmid}/clone", "behavioural")
                .containsEntry("POST /nodes/{node}/vzdump", "behavioural")
                .containsEntry("PUT /access/acl", "behavioural")
                .containsEntry("POST /cluster/firewall/aliases", "stateful")
                .containsEntry("GET /nodes/{node}/hardware/usb", "sample");
    }
}
