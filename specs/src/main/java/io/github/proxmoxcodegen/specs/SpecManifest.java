package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.model.Product;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a snapshot besides its content; stands beside it as {@code manifest.json}.
 *
 * @param format the version of the snapshot format
 * @param tag the name of the release
 * @param product whose API it is
 * @param version the release as its publisher writes it, where known
 * @param published when the source was published, where known
 * @param source the name of the file that was imported, the URL without user and query, or {@code -}
 * @param sourceSha256 the checksum of that file's content once unpacked, as 64 lower-case hexadecimal digits
 * @param snapshotSha256 the checksum of the snapshot, in the same form
 * @param snapshotBytes the size of the snapshot
 * @param counts how much it holds
 */
public record SpecManifest(
        int format,
        SpecTag tag,
        Product product,
        Optional<String> version,
        Optional<LocalDate> published,
        String source,
        String sourceSha256,
        String snapshotSha256,
        long snapshotBytes,
        SpecCounts counts) {

    /** The name of the file that holds a manifest. */
    public static final String FILE_NAME = "manifest.json";

    /** The name of the file that holds a snapshot. */
    public static final String SNAPSHOT_FILE_NAME = "api.snapshot";
}
