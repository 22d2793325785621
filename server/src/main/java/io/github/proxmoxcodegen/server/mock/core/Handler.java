package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.Call;

/** What carries out an operation; called while the lock of the state is held, for writing unless the method is GET. */
@FunctionalInterface
public interface Handler {

    /**
     * Carries out a call, or fails with an {@link io.github.proxmoxcodegen.server.api.ApiError} before it has changed
     * anything.
     */
    Answer answer(Call call);
}
