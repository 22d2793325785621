package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * Removes the words of a source from an API and leaves the facts.
 *
 * <p>Gone are every {@link Prose}, the summaries and descriptions of operations, and the descriptions of parameters and
 * permissions. Names, limits, defaults (those that are remarks too) and extensions stay.
 */
public final class ProseRemover extends ApiRewriter {

    private ProseRemover() {}

    /** The same API without words. */
    public static Api withoutProse(Api api) {
        return new ProseRemover().rewrite(api);
    }

    @Override
    protected Operation operation(Operation operation) {
        return operation.withWords(Optional.empty(), Optional.empty());
    }

    @Override
    protected Parameters parameters(OperationKey operation, Parameters parameters) {
        return new Parameters(parameters.list(), parameters.additional(), parameters.unchecked(), Optional.empty());
    }

    @Override
    protected Permissions permissions(OperationKey operation, Permissions permissions) {
        return permissions.withDescription(Optional.empty());
    }

    @Override
    protected Schema schema(Schema schema) {
        Annotations annotations = schema.annotations();
        return annotations.prose().equals(Prose.NONE)
                ? schema
                : schema.withAnnotations(annotations.withProse(Prose.NONE));
    }
}
