package io.github.proxmoxcodegen.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.proxmoxcodegen.parser.RealFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every recorded verdict, against the whole apidoc; both lie beside the checkout and may be absent. */
class SharedVectorsTest {

    private static final Path VECTORS = Path.of(System.getProperty("project.root", ".."))
            .resolve("../shared/vectors")
            .normalize();

    @ParameterizedTest
    @CsvSource({
        "APIDOC, params-pve-9.2.3.jsonl.gz",
        "APIDOC, property-strings-pve-9.2.3.jsonl.gz",
        "SNAPSHOT, params-pve-9.2.3.jsonl.gz",
        "SNAPSHOT, property-strings-pve-9.2.3.jsonl.gz"
    })
    void theValidatorAgreesWithTheServer(ApiSource source, String file) throws IOException {
        Path vectors = VECTORS.resolve(file);
        assumeTrue(Files.exists(vectors), () -> "skipped: there is no " + vectors);
        String apidoc = new String(RealFile.NEWEST.bytes(), StandardCharsets.UTF_8);

        VectorAgreement agreement = new VectorAgreement(ApiValidator.of(source.read(apidoc), FormatScope.COMMON));
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(vectors)), StandardCharsets.UTF_8))) {
            agreement.compare(reader.lines());
        }

        System.out.println(file + " from " + source + ": "
                + (agreement.lines() - agreement.disagreements().size()) + " of " + agreement.lines() + " lines agree");
        assertThat(agreement.disagreements()).isEmpty();
    }
}
