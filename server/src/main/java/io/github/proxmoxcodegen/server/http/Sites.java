package io.github.proxmoxcodegen.server.http;

import java.util.Optional;

/** Pages and whatever else is served beside the API. */
@FunctionalInterface
public interface Sites {

    /** Something at one address. */
    @FunctionalInterface
    interface Site {

        /** Answers a request with its whole body. */
        Reply answer(byte[] body);
    }

    /** What is at an address; empty where the API has the say. */
    Optional<Site> find(String method, String path);
}
