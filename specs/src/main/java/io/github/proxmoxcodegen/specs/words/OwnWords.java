package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documents an API in our own words.
 *
 * <p>Every operation gets a summary, composed from its method and path. The most used operations get a description, and
 * so do parameters, members of answers and keys of property strings with well-known names. A parameter whose name says
 * all there is to say stays without one.
 */
public final class OwnWords {

    private final Overlay overlay;
    private final Summaries summaries;

    private OwnWords(Api api, Overlay overlay) {
        this.overlay = overlay;
        this.summaries = new Summaries(api);
    }

    /**
     * Fills in what an API lacks of words. Those that it brings along are kept, whosoever they are.
     *
     * @param api as read from a snapshot, or from an apidoc with descriptions of its own
     * @return the same API with a summary for every operation, of at most 90 characters and different from all others
     */
    public static Api describe(Api api) {
        return describe(api, Overlay.of(api.product()));
    }

    static Api describe(Api api, Overlay overlay) {
        OwnWords words = new OwnWords(api, overlay);
        return new Api(api.product(), api.version(), words.endpoints(api.endpoints()));
    }

    private List<Endpoint> endpoints(List<Endpoint> endpoints) {
        List<Endpoint> described = new ArrayList<>(endpoints.size());
        for (Endpoint endpoint : endpoints) {
            List<Operation> operations = new ArrayList<>(endpoint.operations().size());
            for (Operation operation : endpoint.operations()) {
                operations.add(operation(operation));
            }
            described.add(new Endpoint(endpoint.path(), operations, endpoints(endpoint.children())));
        }
        return described;
    }

    private Operation operation(Operation original) {
        Describer describer = new Describer(overlay, original);
        Optional<String> summary =
                original.summary().isPresent() ? original.summary() : Optional.of(summaries.of(original));
        return new Operation(
                original.method(),
                original.path(),
                original.name(),
                summary,
                describer.description(),
                describer.parameters(),
                describer.returns(),
                original.permissions(),
                original.traits(),
                original.extensions());
    }
}
