package io.github.proxmoxcodegen.it.clients;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.tools.NodeTools;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.it.tools.Skip;
import io.github.proxmoxcodegen.server.MockProxmox;
import io.github.proxmoxcodegen.server.ServerSettings;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Log in, wait for tasks, live the lives of a machine and a container, upload, manage users and rights, be refused. */
final class RealClientsTest {

    /** The one of Debian, whatever else is called so. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final String PROXMOX_API = "proxmox-api@1.1.1";

    private static MockProxmox proxmox;
    private static Path certificate;

    @BeforeAll
    static void start() throws Exception {
        proxmox = MockProxmox.start(
                Specs.standard().resolve("latest").api(),
                ServerSettings.builder()
                        .tls(true)
                        .taskTime(Duration.ofMillis(100))
                        .build());
        certificate = Files.createDirectories(Project.target("clients")).resolve("certificate.pem");
        Files.writeString(certificate, pem());
    }

    @AfterAll
    static void stop() {
        proxmox.close();
    }

    private static String pem() throws CertificateEncodingException {
        byte[] encoded = proxmox.certificate().orElseThrow().getEncoded();
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(encoded)
                + "\n-----END CERTIFICATE-----\n";
    }

    @Test
    void proxmoxerBelievesTheMock() throws IOException {
        if (!Run.of(PYTHON, "-c", "import proxmoxer, requests").works()) {
            throw Skip.because("there is no proxmoxer for " + PYTHON + " (Debian: apt-get install python3-proxmoxer)");
        }
        Run.Outcome outcome = Run.of(
                        PYTHON, Project.testFile("clients", "lifecycle.py").toString())
                .with(Integer.toString(proxmox.port()), certificate.toString())
                .env("PYTHONDONTWRITEBYTECODE", "1")
                .outcome();

        assertThat(outcome.exit()).as(outcome.everything()).isZero();
        System.out.println("run with " + outcome.out().lines().findFirst().orElseThrow());
        assertThat(outcome.out().lines().skip(1))
                .containsExactly(
                        "wrong password: refused",
                        "token: True",
                        "nodes: ['pve1', 'pve2', 'pve3']",
                        "machine created: stopped",
                        "machine again: 500 Internal Server Error: unable to create VM ID - VM ID already exists on node 'pve1'",
                        "machine started: running",
                        "machine delete while running: 500 Internal Server Error: VM ID is running - destroy failed",
                        "machine snapshots: ['before', 'current']",
                        "machine clones: 2",
                        "machine stopped: stopped",
                        "machine left: 0",
                        "machine gone: 500 Internal Server Error: Configuration file 'nodes/pve1/qemu-server/ID.conf' does not exist",
                        "container created: stopped",
                        "container again: 500 Internal Server Error: unable to create CT ID - CT ID already exists on node 'pve1'",
                        "container started: running",
                        "container delete while running: 500 Internal Server Error: unable to destroy CT ID - container is running",
                        "container snapshots: ['before', 'current']",
                        "container clones: 2",
                        "container stopped: stopped",
                        "container left: 0",
                        "container gone: 500 Internal Server Error: Configuration file 'nodes/pve1/lxc/ID.conf' does not exist",
                        "invalid: 400 Bad Request: Parameter verification failed.",
                        "unknown node: 500 Internal Server Error: hostname lookup 'nowhere' failed - failed to get address"
                                + " info for: nowhere: Name or service not known",
                        "uploaded: [100000]",
                        "without rights: 403 Forbidden: Permission check failed (/vms/7000, VM.Allocate)",
                        "rights: True",
                        "of the token: [7000]",
                        "token deleted: 401 Unauthorized: Authentication failed! - b''",
                        "users: False");
    }

    /** That one is installed for this test alone, and run as a process of its own. */
    @Test
    void proxmoxApiBelievesTheMock() throws IOException {
        Path library = Project.target("clients", "node_modules", "proxmox-api");
        Run.Outcome installed = NodeTools.npm(
                        "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1")
                .with("--prefix", Project.target("clients").toString(), PROXMOX_API)
                .outcome();
        if (installed.exit() != 0) {
            throw Skip.because("npm cannot install " + PROXMOX_API + ": "
                    + installed.everything().lines().limit(3).toList());
        }
        Run.Outcome outcome = NodeTools.node(
                        Project.testFile("clients", "lifecycle.mjs").toString())
                .with(library.toString(), Integer.toString(proxmox.port()))
                .env("NODE_EXTRA_CA_CERTS", certificate.toString())
                .outcome();

        assertThat(outcome.exit()).as(outcome.everything()).isZero();
        assertThat(outcome.out().lines().filter(line -> !line.startsWith("wrong password: ")))
                .containsExactly(
                        "token: true",
                        "nodes: pve1,pve2,pve3",
                        "machine created: stopped",
                        "machine started: running",
                        "machine snapshots: before,current",
                        "machine clones: 2",
                        "machine stopped: stopped",
                        "machine left: 0",
                        "container created: stopped",
                        "container started: running",
                        "container snapshots: before,current",
                        "container clones: 2",
                        "container stopped: stopped",
                        "container left: 0",
                        "uploaded: 100000",
                        "images left: 0",
                        "invalid: 400 Parameter verification failed.: {\"data\":null,"
                                + "\"message\":\"Parameter verification failed.\\n\","
                                + "\"errors\":{\"memory\":\"invalid format - format error\\n"
                                + "memory.current: type check ('integer') failed - got 'much'\\n\"}}",
                        "without rights: 403 Permission check failed (/vms/7100, VM.Allocate)",
                        "token made: carl@pve!job",
                        "token without rights: 403 Permission check failed (/vms/7100, VM.PowerMgmt)",
                        "token deleted: 401 Authentication failed!: {\"data\":null,\"errors\":\"\"}",
                        "without acl: 403 Permission check failed (/vms/7100, VM.Allocate)",
                        "users: false");
    }
}
