package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.api.ApiError;

/** The errors about guests that several operations have, in the server's words. */
public final class GuestErrors {

    private GuestErrors() {}

    /** The node has no such guest. */
    public static ApiError noConfig(GuestKind kind, String node, String vmid) {
        return ApiError.failed(
                "Configuration file 'nodes/" + node + "/" + kind.folder() + "/" + vmid + ".conf' does not exist");
    }

    /** No node has such a guest. */
    public static ApiError notFound(String node, String vmid) {
        return ApiError.failed("unable to find configuration file for VM " + vmid + " on node '" + node + "'");
    }

    /** Refuses a locked guest. */
    public static void requireUnlocked(Guest guest) {
        if (guest.lock().isPresent()) {
            throw locked(guest.kind(), guest.lock().get());
        }
    }

    /** The guest is locked for something. */
    public static ApiError locked(GuestKind kind, String lock) {
        return ApiError.failed(kind.label() + " is locked (" + lock + ")");
    }

    /** The guest must run and does not; messages about a container speak of a VM too in some places. */
    public static ApiError notRunning(String label, String vmid) {
        return ApiError.failed(label + " " + vmid + " not running");
    }

    /** The guest runs already. */
    public static ApiError alreadyRunning(Guest guest) {
        return ApiError.failed(guest.kind().label() + " " + guest.vmid() + " already running");
    }

    /** There is no such snapshot. */
    public static ApiError noSnapshot(String name) {
        return ApiError.failed("snapshot '" + name + "' does not exist");
    }

    /** There is no such node. */
    public static ApiError noNode(String node) {
        return ApiError.failed("no such cluster node '" + node + "'");
    }
}
