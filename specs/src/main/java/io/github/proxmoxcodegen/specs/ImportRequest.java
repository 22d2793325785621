package io.github.proxmoxcodegen.specs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to import, and as what.
 *
 * @param source a file, an {@code https://} URL or {@code -} for standard input: an apidoc file or a snapshot, gzipped or
 *     not
 * @param tag the name of the release, with or without its product: {@code pve-9.3}, {@code 9.3}, {@code my-lab}
 * @param directory the folder that receives it, see {@link UserDirectory}; created when absent
 * @param version the release as its publisher writes it; where it is empty, that of a snapshot, or a tag's name that
 *     begins with a digit
 * @param published when the source was published, where known
 * @param replace whether a release of that tag with other content may be replaced
 */
public record ImportRequest(
        String source,
        String tag,
        Path directory,
        Optional<String> version,
        Optional<LocalDate> published,
        boolean replace) {

    /** A request for a folder, with nothing else said. */
    public static ImportRequest of(String source, String tag, Path directory) {
        return new ImportRequest(source, tag, directory, Optional.empty(), Optional.empty(), false);
    }

    /** The same request with a release. */
    public ImportRequest withVersion(String newVersion) {
        return new ImportRequest(source, tag, directory, Optional.of(newVersion), published, replace);
    }

    /** The same request with a date of publication. */
    public ImportRequest withPublished(LocalDate newPublished) {
        return new ImportRequest(source, tag, directory, version, Optional.of(newPublished), replace);
    }

    /** The same request, which may replace what is there. */
    public ImportRequest withReplace(boolean newReplace) {
        return new ImportRequest(source, tag, directory, version, published, newReplace);
    }
}
