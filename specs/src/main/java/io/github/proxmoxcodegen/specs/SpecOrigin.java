package io.github.proxmoxcodegen.specs;

import java.util.Optional;

/**
 * Where an API came from.
 *
 * @param kind what kind of place that is
 * @param label what to show for it: the full tag, the file as typed, the URL without user and query, or {@code -}
 * @param tag the name in the catalog, for what came from one
 */
public record SpecOrigin(Kind kind, String label, Optional<SpecTag> tag) {

    /** Kinds of places. */
    public enum Kind {
        /** A snapshot that comes with this program. */
        PINNED,
        /** A snapshot in a folder of the user's. */
        IMPORTED,
        /** A file. */
        FILE,
        /** A URL. */
        URL,
        /** Standard input. */
        STANDARD_INPUT
    }

    static SpecOrigin of(SpecEntry entry) {
        return new SpecOrigin(
                entry.pinned() ? Kind.PINNED : Kind.IMPORTED, entry.tag().toString(), Optional.of(entry.tag()));
    }

    /** Where a source that is no name in a catalog comes from. */
    static SpecOrigin of(String source) {
        Kind kind = kind(source);
        return new SpecOrigin(kind, kind == Kind.URL ? SpecSources.publicName(source) : source, Optional.empty());
    }

    private static Kind kind(String source) {
        if (source.equals("-")) {
            return Kind.STANDARD_INPUT;
        }
        return source.contains("://") ? Kind.URL : Kind.FILE;
    }
}
