package io.github.proxmoxcodegen.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.InputLimits;
import io.github.proxmoxcodegen.snapshot.SnapshotWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecReaderTest {

    private static final String APIDOC = """
            const apiSchema = [
              {"path": "/nodes", "text": "nodes", "leaf": 0, "children": [
                {"path": "/nodes/{node}", "text": "{node}", "leaf": 0, "children": [
                  {"path": "/nodes/{node}/qemu", "text": "qemu", "leaf": 1, "info": {"GET": {
                    "method": "GET", "name": "list", "description": "Ours.",
                    "parameters": {"additionalProperties": 0, "properties": {"node": {"type": "string"}}},
                    "returns": {"type": "null"}}}}]}]}
            ];
            Ext.onReady(function () { run(); });
            """;

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] apidoc() {
        return APIDOC.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static Diagnostic failure(String source, ApidocOptions options) {
        InvalidInputException failure =
                catchThrowableOfType(InvalidInputException.class, () -> SpecReader.read(source, options));
        assertThat(failure).as("reading %s", source).isNotNull();
        assertThat(failure.diagnostics()).hasSize(1);
        assertThat(failure.diagnostics().get(0).hint()).isNotBlank();
        assertThat(failure.diagnostics().get(0).source()).isEqualTo(source);
        return failure.diagnostics().get(0);
    }

    private static Diagnostic failure(Path file) {
        return failure(file.toString(), ApidocOptions.DEFAULT);
    }

    @Test
    void readsAnApidocFileWhateverItsName() throws Exception {
        ReadResult result = SpecReader.read(file("data.snapshot", apidoc()).toString(), ApidocOptions.DEFAULT);

        assertThat(result.snapshot()).isFalse();
        assertThat(result.api().operation(HttpMethod.GET, "/nodes/{node}/qemu")).isPresent();
    }

    @Test
    void theChecksumIsThatOfTheWholeUnpackedFileTheViewerCodeIncluded() throws Exception {
        String plain = checksum(file("a.js", apidoc()));
        String packed = checksum(file("a.js.gz", gzip(apidoc())));
        String longer = checksum(file("b.js", (APIDOC + "more();\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(plain).matches("[0-9a-f]{64}").isEqualTo(packed).isNotEqualTo(longer);
    }

    private static String checksum(Path file) throws Exception {
        return SpecReader.readWithChecksum(file.toString(), ApidocOptions.DEFAULT)
                .sha256()
                .orElseThrow();
    }

    @Test
    void readsASnapshotPlainAndPacked() throws Exception {
        ReadResult raw = SpecReader.read(file("a.js", apidoc()).toString(), ApidocOptions.DEFAULT);
        byte[] snapshot = SnapshotWriter.write(raw.api()).getBytes(StandardCharsets.UTF_8);

        ReadResult plain = SpecReader.read(file("s.js", snapshot).toString(), ApidocOptions.DEFAULT);
        ReadResult packed = SpecReader.read(file("s.gz", gzip(snapshot)).toString(), ApidocOptions.DEFAULT);

        assertThat(plain.snapshot()).isTrue();
        assertThat(plain.api().operations()).hasSize(1);
        assertThat(packed.api()).isEqualTo(plain.api());
    }

    @Test
    void aSnapshotOfAnotherProductThanExpectedIsRefused() throws Exception {
        ReadResult raw = SpecReader.read(file("a.js", apidoc()).toString(), ApidocOptions.DEFAULT);
        byte[] snapshot = SnapshotWriter.write(raw.api()).getBytes(StandardCharsets.UTF_8);

        Diagnostic diagnostic = failure(file("s", snapshot).toString(), ApidocOptions.DEFAULT.withProduct(Product.PBS));
        assertThat(diagnostic.code()).isEqualTo("input.wrong-product");
        assertThat(diagnostic.message()).contains("Proxmox VE").contains("Proxmox Backup Server");
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws Exception {
        Path file = folder.resolve("sparse");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), (1L << 30) - 1);
        }
        assertThat(failure(file).code()).isEqualTo("input.too-large");
    }

    @Test
    void readsStandardInput() throws Exception {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(apidoc()));
        try {
            assertThat(SpecReader.read("-", ApidocOptions.DEFAULT).api().operations())
                    .hasSize(1);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(failure(folder.resolve("absent.js")).code()).isEqualTo("input.not-found");
        assertThat(failure("a\0b", ApidocOptions.DEFAULT).code()).isEqualTo("input.not-found");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(failure(folder).message()).contains("folder");
    }

    @Test
    void saysThatAPackedFileIsDamaged() throws IOException {
        byte[] packed = gzip(apidoc());

        assertThat(failure(file("cut.gz", Arrays.copyOf(packed, packed.length / 2)))
                        .code())
                .isEqualTo("input.bad-gzip");
        packed[packed.length - 6] ^= 1;
        assertThat(failure(file("flipped.gz", packed)).code()).isEqualTo("input.bad-gzip");
    }

    @Test
    void stopsAtTheLimitOfAPackedBomb() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        ApidocOptions options = ApidocOptions.DEFAULT.withLimits(InputLimits.DEFAULT.withMaxBytes(1_000_000));

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(failure(file("bomb.gz", bomb).toString(), options).severity())
                .isEqualTo(io.github.proxmoxcodegen.diagnostic.Severity.ERROR);
    }

    @Test
    void stopsAtTheLimitOfABlankDesert() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        InvalidInputException failure = catchThrowableOfType(
                InvalidInputException.class,
                () -> SpecReader.read(
                        "endless",
                        new SequenceInputStream(
                                new ByteArrayInputStream("[ ".getBytes(StandardCharsets.UTF_8)), endless),
                        ApidocOptions.DEFAULT));

        assertThat(failure.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo("input.too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://node.example/apidoc.js",
                "ftp://node.example/apidoc.js",
                "file:///etc/passwd",
                "https:///apidoc.js",
                "https://node.example/a b"
            })
    void refusesUrlsThatAreNotHttps(String url) {
        assertThat(failure(url, ApidocOptions.DEFAULT).code()).isEqualTo("input.bad-url");
    }

    @Test
    void saysThatAUrlCannotBeReached() {
        Diagnostic diagnostic = failure("https://127.0.0.1:1/apidoc.js", ApidocOptions.DEFAULT);

        assertThat(diagnostic.code()).isEqualTo("input.unreachable");
    }
}
