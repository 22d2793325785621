package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.snapshot.SnapshotFormat;
import io.github.proxmoxcodegen.snapshot.SnapshotReader;
import io.github.proxmoxcodegen.snapshot.SnapshotWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks that a snapshot is what its manifest says. */
public final class SpecVerifier {

    private static final Position WHOLE_FILE = new Position("", 0, 0);
    /** More than any snapshot that can be read. */
    private static final int MAX_BYTES = 64 << 20;

    private static final String HINT_IMPORT = "import the release again, or restore both files from where they came";

    private final SpecEntry entry;
    private final Diagnostics snapshotFindings;
    private final Diagnostics manifestFindings;

    private SpecVerifier(SpecEntry entry) {
        this.entry = entry;
        this.snapshotFindings = new Diagnostics(entry.describe(SpecManifest.SNAPSHOT_FILE_NAME));
        this.manifestFindings = new Diagnostics(entry.describe(SpecManifest.FILE_NAME));
    }

    /**
     * Recomputes the checksum and the counts of a release, and writes its snapshot anew to see whether it is canonical.
     *
     * @return what is wrong; empty when all is well
     */
    public static List<Diagnostic> verify(SpecEntry entry) {
        SpecVerifier verifier = new SpecVerifier(entry);
        verifier.verify();
        List<Diagnostic> findings = new ArrayList<>(verifier.snapshotFindings.sorted());
        findings.addAll(verifier.manifestFindings.sorted());
        return findings;
    }

    private void verify() {
        byte[] content;
        try (InputStream in = entry.openSnapshot()) {
            content = in.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            snapshotFindings.error(
                    "spec.unreadable", WHOLE_FILE, "the snapshot cannot be read: " + reason(e), HINT_IMPORT);
            return;
        }
        SpecManifest manifest;
        try {
            manifest = entry.manifest();
        } catch (IOException e) {
            manifestFindings.error("spec.manifest", WHOLE_FILE, reason(e), HINT_IMPORT);
            return;
        }
        checkBytes(content, manifest);
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            Api api = SnapshotReader.read(new StringReader(text), snapshotFindings);
            checkFacts(api, manifest);
            if (!SnapshotWriter.write(api).equals(text)) {
                snapshotFindings.error(
                        "spec.not-canonical",
                        WHOLE_FILE,
                        "the snapshot is not written in the canonical form",
                        "import it again, which rewrites it; do not edit it by hand");
            }
        } catch (InvalidInputException e) {
            // the reader reported to the same findings
        } catch (IOException e) {
            throw new IllegalStateException("a string reader cannot fail", e);
        }
    }

    private void checkBytes(byte[] content, SpecManifest manifest) {
        String checksum = Sha256.of(content);
        if (!checksum.equals(manifest.snapshotSha256()) || content.length != manifest.snapshotBytes()) {
            snapshotFindings.error(
                    "spec.checksum",
                    WHOLE_FILE,
                    "the snapshot has " + content.length + " bytes and SHA-256 " + checksum + ", its manifest says "
                            + manifest.snapshotBytes() + " bytes and " + manifest.snapshotSha256(),
                    HINT_IMPORT);
        }
    }

    private void checkFacts(Api api, SpecManifest manifest) {
        check("format", SnapshotFormat.VERSION, manifest.format());
        check("tag", entry.tag(), manifest.tag());
        check("product", api.product(), manifest.product());
        check("product of the tag", api.product(), entry.tag().product());
        check("version", api.version(), manifest.version());
        check("counts", SpecCounts.of(api), manifest.counts());
    }

    private void check(String what, Object actual, Object stated) {
        if (!actual.equals(stated)) {
            manifestFindings.error(
                    "spec.manifest-differs",
                    WHOLE_FILE,
                    "the manifest says " + stated + " for the " + what + " where the snapshot has " + actual,
                    HINT_IMPORT);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
