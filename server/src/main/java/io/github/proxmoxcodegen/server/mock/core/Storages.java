package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The storages of the cluster and the volumes on them. */
public final class Storages {

    /** Where a volume that is a backup keeps the options of its guest. */
    public static final String INSIDE = "inside";

    /** Types that keep files in folders. */
    private static final Set<String> FILES = Set.of("dir", "nfs", "cifs", "btrfs", "cephfs", "glusterfs");

    private final Mock mock;

    Storages(Mock mock) {
        this.mock = mock;
    }

    private Doc section() {
        return mock.section("storages");
    }

    /** The definition of a storage. */
    public Optional<Doc> find(String storage) {
        return section().find(storage);
    }

    /** The definition of a storage that a call needs. */
    public Doc require(String storage) {
        return find(storage).orElseThrow(() -> missing(storage));
    }

    /** There is no such storage. */
    public static ApiError missing(String storage) {
        return ApiError.failed("storage '" + storage + "' does not exist");
    }

    /** Whether a storage takes a kind of content, such as {@code images}. */
    public boolean supports(String storage, String content) {
        return Call.split(require(storage).textOrEmpty("content")).contains(content);
    }

    /** Whether a storage is there on a node. */
    public static boolean isOn(Doc definition, String node) {
        List<String> nodes = Call.split(definition.textOrEmpty("nodes"));
        return !definition.flag("disable") && (nodes.isEmpty() || nodes.contains(node));
    }

    /** Whether all nodes see the same content. */
    public static boolean isShared(Doc definition) {
        return definition.flag("shared")
                || Set.of("nfs", "cifs", "cephfs", "rbd", "pbs", "iscsi", "iscsidirect", "glusterfs")
                        .contains(definition.textOrEmpty("type"));
    }

    private String place(String node, String storage) {
        return isShared(section().at(storage)) ? storage : node + "/" + storage;
    }

    /** The volumes of a storage as a node sees them, by identifier, to be read. */
    public Doc volumes(String node, String storage) {
        return mock.section("volumes").at(place(node, storage));
    }

    /** Adds a volume. */
    public Doc add(String node, String volumeId, String content, String format, long size) {
        String storage = storageOf(volumeId);
        Doc volume = mock.section("volumes").edit(place(node, storage)).edit(volumeId);
        return volume.set("content", content)
                .set("format", format)
                .set("size", size)
                .set("ctime", mock.now());
    }

    /** Removes a volume, if it is there. */
    public void remove(String node, String volumeId) {
        mock.section("volumes").edit(place(node, storageOf(volumeId))).remove(volumeId);
    }

    /**
     * Adds a disk of a guest under the next free name.
     *
     * @param content {@code images} or {@code rootdir}
     * @return the identifier of its volume
     */
    public String addDisk(String node, String storage, String vmid, String content, long size) {
        boolean files = FILES.contains(require(storage).textOrEmpty("type"));
        String format = files && content.equals("images") ? "qcow2" : "raw";
        for (int number = 0; ; number++) {
            String name = "vm-" + vmid + "-disk-" + number;
            String volumeId = storage + ":" + (files ? vmid + "/" + name + "." + format : name);
            if (!volumes(node, storage).has(volumeId)) {
                add(node, volumeId, content, format, size).set("vmid", Long.parseLong(vmid));
                return volumeId;
            }
        }
    }

    /** The storage that a volume is on. */
    public static String storageOf(String volumeId) {
        int colon = volumeId.indexOf(':');
        return colon < 0 ? volumeId : volumeId.substring(0, colon);
    }
}
