package io.github.proxmoxcodegen.server.api;

import io.github.proxmoxcodegen.model.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whatever answers behind the surfaces. Every method is safe to call from many threads, and fails with an {@link
 * ApiError}.
 */
public interface Backend {

    /**
     * Finds out who calls.
     *
     * @param credentials as they came
     * @param protectedFromForgery whether the call needs the token against forged requests beside a ticket
     */
    Caller authenticate(Credentials credentials, boolean protectedFromForgery);

    /**
     * Refuses callers that lack the rights for an operation, and calls for nodes that do not exist.
     *
     * @param parameters those given, not yet validated
     */
    void authorize(Caller caller, Operation operation, Map<String, ? extends @Nullable Object> parameters);

    /** Carries out a call whose caller may make it and whose parameters are valid. */
    Answer answer(Call call);
}
