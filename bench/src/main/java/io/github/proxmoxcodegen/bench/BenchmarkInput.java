package io.github.proxmoxcodegen.bench;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.specs.SpecCatalog;
import io.github.proxmoxcodegen.specs.SpecEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The apidoc that is measured: the file named by {@code -Dapidoc=FILE}, else the published file of PVE 9.2.3 beside the
 * checkout, else one rendered from the pinned snapshot of that release.
 */
final class BenchmarkInput {

    /** The pinned release that stands in for a published file, and that snapshots are measured on. */
    static final String TAG = "pve-9.2.3";

    /** What a benchmark holds before its set-up. */
    static final Api NOTHING = new Api(Product.PVE, Optional.empty(), List.of());

    private static final Path PUBLISHED = Path.of("..", "shared", "apidoc", "pve-9.2.3.js.gz");

    private BenchmarkInput() {}

    /** The whole file, unpacked. */
    static byte[] apidoc() throws IOException {
        String named = System.getProperty("apidoc", "");
        if (!named.isEmpty()) {
            return unpacked(Path.of(named));
        }
        if (Files.exists(PUBLISHED)) {
            return unpacked(PUBLISHED);
        }
        return ApidocRenderer.render(pinned()).getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON array alone, which plain JSON readers need: from the first bracket to the last. */
    static byte[] data(byte[] apidoc) {
        String text = new String(apidoc, StandardCharsets.UTF_8);
        return text.substring(text.indexOf('[')).getBytes(StandardCharsets.UTF_8);
    }

    /** The pinned release, without words. */
    static Api pinned() throws IOException {
        try {
            return entry().load();
        } catch (InvalidInputException e) {
            throw new IOException("the pinned snapshot of " + TAG + " cannot be read", e);
        }
    }

    /** The pinned release as the catalog knows it. */
    static SpecEntry entry() throws IOException {
        return SpecCatalog.pinned().find(TAG).orElseThrow(() -> new IOException(TAG + " is not pinned"));
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }
}
