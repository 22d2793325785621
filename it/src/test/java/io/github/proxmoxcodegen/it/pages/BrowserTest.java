package io.github.proxmoxcodegen.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.tools.NodeTools;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.it.tools.Skip;
import io.github.proxmoxcodegen.server.MockProxmox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Somebody opens the pages in Chromium, logs in, tries operations out, and reads. */
final class BrowserTest {

    private static final String CHROMIUM = "/usr/bin/chromium";

    @Test
    void pagesWorkInABrowser() throws IOException {
        if (!Run.of(CHROMIUM, "--version").works()) {
            throw Skip.because("there is no " + CHROMIUM + " (Debian: apt-get install chromium)");
        }
        Path library = NodeTools.file("playwright-core");
        Path screenshots = Files.createDirectories(Project.target("screenshots"));
        try (MockProxmox proxmox = MockProxmox.start()) {
            Run.Outcome outcome = NodeTools.node(
                            Project.testFile("node", "pages.mjs").toString())
                    .with(library.toString(), CHROMIUM, proxmox.uri().toString(), screenshots.toString())
                    .outcome();

            assertThat(outcome.exit()).as(outcome.everything()).isZero();
            assertThat(outcome.out().lines())
                    .contains(
                            "definitions: Access Control, Cluster, Nodes, Network, Virtual Machines, Containers, "
                                    + "Storage, Pools, Version, The whole API",
                            "user: root@pam",
                            "GET /nodes: 200",
                            "first node: pve1",
                            "POST /access/ticket: 200",
                            "POST /pools: 200",
                            "redoc operations: 194");
        }
    }
}
