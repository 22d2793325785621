package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.Api;
import java.util.List;

/**
 * An API with where it came from.
 *
 * @param api the API, documented: in the words of its source where that has any, else in ours
 * @param origin where it came from
 * @param diagnostics what was found while reading, by place; warnings and notes, no errors
 */
public record ResolvedSpec(Api api, SpecOrigin origin, List<Diagnostic> diagnostics) {

    public ResolvedSpec {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many of the findings are warnings, which {@code strict} takes for errors. */
    public long warnings() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .count();
    }

    /**
     * A short name that is fit for a file: the tag, or the product with the version where that can be one, such as {@code
     * pve-9.2.3} or {@code pbs}.
     */
    public String name() {
        return origin.tag()
                .or(() -> api.version().flatMap(version -> SpecTag.parse(version, api.product())))
                .filter(tag -> tag.product() == api.product())
                .map(SpecTag::toString)
                .orElse(api.product().id());
    }
}
