package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What an import did.
 *
 * @param entry the release, as a catalog of that folder lists it
 * @param manifest what is known of it
 * @param outcome what changed in the folder
 * @param diagnostics what was found while reading, by place; warnings and notes, no errors
 */
public record ImportResult(SpecEntry entry, SpecManifest manifest, Outcome outcome, List<Diagnostic> diagnostics) {

    public ImportResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What changed in the folder. */
    public enum Outcome {
        /** The release is new there. */
        ADDED,
        /** The same snapshot with the same manifest was there. */
        UNCHANGED,
        /** A release of that tag was there and is replaced. */
        REPLACED
    }
}
