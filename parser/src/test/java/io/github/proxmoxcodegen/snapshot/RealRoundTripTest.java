package io.github.proxmoxcodegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ProseRemover;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.parser.RealFile;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealRoundTripTest {

    static RealFile[] files() {
        return RealFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSnapshotHoldsEverythingButTheProse(RealFile file) throws Exception {
        Api api = ApidocReader.read(
                new ByteArrayInputStream(file.bytes()), ApidocOptions.DEFAULT, new Diagnostics(file.name()));
        String text = SnapshotWriter.write(api);

        Diagnostics diagnostics = new Diagnostics("snapshot of " + file);
        assertThat(SnapshotReader.read(new StringReader(text), diagnostics)).isEqualTo(ProseRemover.withoutProse(api));
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(text).hasSizeLessThan(1_200_000);
        assertThat(SnapshotWriter.write(ProseRemover.withoutProse(api))).isEqualTo(text);
    }
}
