package io.github.proxmoxcodegen.specs;

import java.util.Optional;

/**
 * Where an API came from.
 *
 * @param kind what kind of place that is
 * @param label the name to show: the full tag, the file or URL as typed, or {@code -}
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
}
