package io.github.proxmoxcodegen.input;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.model.Api;
import java.util.List;
import java.util.Optional;

/**
 * An API and what can be said about where it was read from.
 *
 * @param api the API
 * @param snapshot whether it was read from a snapshot rather than an apidoc file
 * @param sha256 the checksum of the whole source once unpacked, as 64 lower-case hexadecimal digits; empty unless it was
 *     asked for
 * @param diagnostics warnings and notes, by place
 */
public record ReadResult(Api api, boolean snapshot, Optional<String> sha256, List<Diagnostic> diagnostics) {

    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
