package io.github.proxmoxcodegen.generator.openapi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.generator.emit.OpenApiVersion;
import io.github.proxmoxcodegen.generator.openapi.OpenApiDocument;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every request that Proxmox's own validator was asked about gets the same verdict from the emitted document. */
final class VectorAgreementTest {

    private static final Path SHARED = Path.of(System.getProperty("project.root", ".."), "..", "shared");
    private static final Path APIDOC = SHARED.resolve("apidoc/pve-9.2.3.js.gz");
    private static final Path VECTORS = SHARED.resolve("vectors/params-pve-9.2.3.jsonl.gz");

    @Test
    void theDocumentJudgesRequestsAsTheServerDoes() throws Exception {
        assumeTrue(Files.isReadable(VECTORS) && Files.isReadable(APIDOC), "skipped: " + VECTORS + " is not there");
        Api api;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(APIDOC))) {
            api = ApidocReader.read(
                    in, ApidocOptions.DEFAULT.withProduct(Product.PVE), new Diagnostics(APIDOC.toString()));
        }
        Agreement agreement = Agreement.of(api, vectors());
        System.out.println(agreement.report());
        assertThat(agreement.disagreements()).isEmpty();
    }

    private static List<RequestVector> vectors() throws IOException {
        try (InputStream in = Files.newInputStream(VECTORS)) {
            return RequestVector.readAll(in);
        }
    }

    /**
     * How often document and server agree.
     *
     * @param plain how many requests involve no named format
     * @param plainAgreed how many of those get the server's verdict
     * @param named how many requests involve a named format
     * @param namedAgreed how many of those get the server's verdict
     * @param disagreements the others, with what the document has to say
     */
    record Agreement(int plain, int plainAgreed, int named, int namedAgreed, List<String> disagreements) {

        static Agreement of(Api api, List<RequestVector> vectors) {
            DocumentValidator validator = new DocumentValidator(OpenApiDocument.of(api, OpenApiVersion.V3_1));
            int[] counts = new int[4];
            List<String> disagreements = new ArrayList<>();
            for (RequestVector vector : vectors) {
                List<String> violations = validator.violations(vector);
                int kind = NamedFormats.involved(api, vector) ? 2 : 0;
                counts[kind]++;
                if (violations.isEmpty() == vector.accepted()) {
                    counts[kind + 1]++;
                } else {
                    disagreements.add((kind == 0 ? "plain: " : "named: ") + vector + " document: " + violations);
                }
            }
            return new Agreement(counts[0], counts[1], counts[2], counts[3], disagreements);
        }

        String report() {
            return "requests without named formats: " + plainAgreed + " of " + plain + " agree; with named formats: "
                    + namedAgreed + " of " + named;
        }
    }
}
