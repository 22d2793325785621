package io.github.proxmoxcodegen.generator.openapi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Requests that Proxmox's own validator was asked about get the same verdict from the emitted document. */
final class VectorAgreementTest {

    private static final Path VECTORS = Path.of(
                    System.getProperty("project.root", ".."), "..", "shared", "vectors", "params-pve-9.2.3.jsonl.gz")
            .normalize();

    private static Api api() throws Exception {
        return SpecCatalog.pinned().find("pve-9.2.3").orElseThrow().load();
    }

    /** Every 27th of the vectors is part of this project. */
    @Test
    void theDocumentJudgesASampleOfRequestsAsTheServerDoes() throws Exception {
        List<RequestVector> vectors;
        try (InputStream in = Objects.requireNonNull(
                VectorAgreementTest.class.getResourceAsStream("requests.jsonl"), "the sample is missing")) {
            vectors = RequestVector.readAll(in);
        }
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(300);
        check(Agreement.of(api(), vectors));
    }

    @Test
    void theDocumentJudgesEveryRequestAsTheServerDoes() throws Exception {
        if (!Files.isReadable(VECTORS)) {
            System.out.println("skipped: " + VECTORS + " is not there");
            Assumptions.abort("no vectors at " + VECTORS);
        }
        check(Agreement.of(api(), all()));
    }

    private static void check(Agreement agreement) {
        System.out.println(agreement);
        assertThat(agreement.unexplained()).isEmpty();
        assertThat(agreement.plainAgreed()).isPositive();
    }

    private static List<RequestVector> all() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(VECTORS))) {
            return RequestVector.readAll(in);
        }
    }
}
