package io.github.proxmoxcodegen.model;

import java.util.Optional;
import java.util.SortedMap;

/**
 * One method of one endpoint.
 *
 * @param method the HTTP method
 * @param path the path template
 * @param name the source's own name for the method, such as {@code vmlist}; not unique, and absent in PBS files
 * @param summary a one-line title, absent until words are added; no apidoc has one
 * @param description what the operation does, where the source or our own words say it
 * @param parameters everything that a caller can send
 * @param returns what is found under {@code data} in the answer
 * @param permissions who may call it
 * @param traits how the server treats it
 * @param extensions keywords of the method that the dialect does not know, as compact JSON by name
 */
public record Operation(
        HttpMethod method,
        String path,
        Optional<String> name,
        Optional<String> summary,
        Optional<String> description,
        Parameters parameters,
        Schema returns,
        Permissions permissions,
        OperationTraits traits,
        SortedMap<String, String> extensions) {

    public Operation {
        extensions = Immutable.sorted(extensions);
    }

    /** The method and path that name this operation. */
    public OperationKey key() {
        return new OperationKey(method, path);
    }

    /** The same operation with other words. */
    public Operation withWords(Optional<String> newSummary, Optional<String> newDescription) {
        return new Operation(
                method, path, name, newSummary, newDescription, parameters, returns, permissions, traits, extensions);
    }

    /** The same operation with other parameters. */
    public Operation withParameters(Parameters newParameters) {
        return new Operation(
                method, path, name, summary, description, newParameters, returns, permissions, traits, extensions);
    }
}
