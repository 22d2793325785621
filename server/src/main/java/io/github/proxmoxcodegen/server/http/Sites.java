package io.github.proxmoxcodegen.server.http;

import java.util.Optional;
import java.util.function.Function;

/** Pages and whatever else is served beside the API. */
@FunctionalInterface
public interface Sites {

    /** Something at one address. It may take its time: it is never called on a thread that others wait for. */
    @FunctionalInterface
    interface Site {

        /** Answers a request. */
        Reply answer(Request request);
    }

    /**
     * A request with its whole body.
     *
     * @param path decoded
     * @param query what stands behind the question mark, as it was sent
     * @param header finds a header by its name
     * @param client the address that the request comes from
     * @param body empty if there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    record Request(String path, String query, Function<String, Optional<String>> header, String client, byte[] body) {}

    /** Whether only the superuser may visit an address, where credentials are asked for. */
    default boolean isRestricted(String path) {
        return false;
    }

    /** What is at an address; empty where others have the say. */
    Optional<Site> find(String method, String path);

    /** These, and others where these have nothing. */
    default Sites or(Sites others) {
        Sites first = this;
        return new Sites() {
            @Override
            public Optional<Site> find(String method, String path) {
                return first.find(method, path).or(() -> others.find(method, path));
            }

            @Override
            public boolean isRestricted(String path) {
                return first.isRestricted(path) || others.isRestricted(path);
            }
        };
    }
}
