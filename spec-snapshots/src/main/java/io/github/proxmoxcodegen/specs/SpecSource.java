package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.snapshot.SnapshotFormat;
import io.github.proxmoxcodegen.snapshot.SnapshotReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * An API as it was read from outside of any catalog.
 *
 * @param api the API
 * @param name what a manifest calls the source
 * @param sha256 the checksum of the source once unpacked
 * @param diagnostics what was found while reading
 */
record SpecSource(Api api, String name, String sha256, List<Diagnostic> diagnostics) {

    /** Reads a file. */
    static SpecSource read(String source, ApidocOptions options) throws InvalidInputException, IOException {
        Diagnostics diagnostics = new Diagnostics(source);
        Path path = Path.of(source);
        byte[] content = Files.readAllBytes(path);
        if (content.length > 2 && content[0] == 0x1f && (content[1] & 0xff) == 0x8b) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
                content = in.readAllBytes();
            }
        }
        byte[] magic = SnapshotFormat.MAGIC.getBytes(StandardCharsets.US_ASCII);
        boolean snapshot = content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
        InputStream in = new ByteArrayInputStream(content);
        Api api = snapshot
                ? SnapshotReader.read(new InputStreamReader(in, StandardCharsets.UTF_8), diagnostics)
                : ApidocReader.read(in, options, diagnostics);
        return new SpecSource(api, path.getFileName().toString(), Sha256.of(content), diagnostics.sorted());
    }
}
