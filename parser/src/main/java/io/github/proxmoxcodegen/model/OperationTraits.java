package io.github.proxmoxcodegen.model;

import java.util.Optional;

/**
 * How the server treats an operation, apart from its parameters and permissions.
 *
 * @param tokenAllowed whether an API token may call it ({@code allowtoken}); true where the source does not say
 * @param isProtected whether it runs in the privileged daemon ({@code protected})
 * @param downloadAllowed whether it may stream a file instead of JSON ({@code download_allowed})
 * @param exposesCredentials whether it hands the caller's credentials to its code ({@code expose_credentials})
 * @param unstable whether the publisher reserves the right to change it ({@code unstable}, PBS)
 * @param proxy to which node the request is handed on, where it is ({@code proxyto})
 * @param transfer whether the body or the answer is something else than parameters and JSON
 */
public record OperationTraits(
        boolean tokenAllowed,
        boolean isProtected,
        boolean downloadAllowed,
        boolean exposesCredentials,
        boolean unstable,
        Optional<Proxy> proxy,
        Transfer transfer) {

    /** What an operation has where the source says nothing. */
    public static final OperationTraits DEFAULT =
            new OperationTraits(true, false, false, false, false, Optional.empty(), Transfer.NONE);

    /**
     * The node that answers.
     *
     * @param parameter the parameter that names the node; empty where the server's own code decides ({@code proxyto} is
     *     null in the source)
     */
    public record Proxy(Optional<String> parameter) {}

    /** PBS marks operations that move bytes by a method of their own. */
    public enum Transfer {
        /** Parameters in, JSON out. */
        NONE,
        /** The answer is a stream of bytes ({@code method: "DOWNLOAD"}). */
        DOWNLOAD,
        /** The request body is a stream of bytes ({@code method: "UPLOAD"}). */
        UPLOAD,
        /** The connection is upgraded to another protocol ({@code method: "UPGRADE"}). */
        UPGRADE
    }
}
