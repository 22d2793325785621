package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.Api;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealFilesTest {

    static RealFile[] files() {
        return RealFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadWhole(RealFile file) throws Exception {
        Diagnostics diagnostics = new Diagnostics(file.name());
        Api api = ApidocReader.read(new ByteArrayInputStream(file.bytes()), ApidocOptions.DEFAULT, diagnostics);

        assertThat(api.product()).isEqualTo(file.product());
        assertThat(api.allEndpoints().filter(endpoint -> !endpoint.operations().isEmpty()))
                .hasSize(file.paths());
        assertThat(api.operations()).hasSize(file.operations());
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .doesNotContain(
                        "schema.unknown-keyword",
                        "method.unknown-keyword",
                        "node.unknown-keyword",
                        "schema.invalid-value");
        assertThat(diagnostics.sorted()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
