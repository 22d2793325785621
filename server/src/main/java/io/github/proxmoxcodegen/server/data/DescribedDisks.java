package io.github.proxmoxcodegen.server.data;

import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The volumes behind the disks of described guests, so that storages list them. */
final class DescribedDisks {

    private static final Pattern OPTION =
            Pattern.compile("(?:ide|sata|scsi|virtio|efidisk|tpmstate|mp)\\d{1,3}|rootfs");

    /** {@code STORAGE:NAME}, and whatever follows. */
    private static final Pattern DISK = Pattern.compile("(?:(?:file|volume)=)?(([^:,=/]+):[^:,]+)((?:,[^,]*)*)");

    private static final Pattern SIZE = Pattern.compile(",size=([^,]*)");

    private static final Set<String> SHARED =
            Set.of("nfs", "cifs", "cephfs", "rbd", "pbs", "iscsi", "iscsidirect", "glusterfs");

    private final Map<String, Object> content;
    private final Map<String, Map<String, Object>> volumes = new LinkedHashMap<>();

    DescribedDisks(Map<String, Object> content) {
        this.content = content;
    }

    /** By place, which is a storage, or a node and a storage; by identifier. */
    Map<String, Map<String, Object>> volumes(Map<String, Object> guests) {
        guests.forEach((vmid, guest) -> {
            if (guest instanceof Map<?, ?> fields && fields.get("config") instanceof Map<?, ?> config) {
                config.forEach((option, value) -> {
                    Matcher disk = DISK.matcher(String.valueOf(value));
                    if (OPTION.matcher(String.valueOf(option)).matches()
                            && disk.matches()
                            && !disk.group(3).contains("media=cdrom")) {
                        add(vmid, fields, disk);
                    }
                });
            }
        });
        return volumes;
    }

    private void add(String vmid, Map<?, ?> guest, Matcher disk) {
        String storage = disk.group(2);
        Matcher size = SIZE.matcher(disk.group(3));
        String name = disk.group(1);
        Map<String, Object> volume = new LinkedHashMap<>();
        volume.put("content", "lxc".equals(guest.get("type")) ? "rootdir" : "images");
        volume.put("format", name.endsWith(".qcow2") ? "qcow2" : "raw");
        volume.put("size", size.find() ? DiskSize.parse(size.group(1)).orElse(0) : 0L);
        volume.put("ctime", 0);
        volume.put("vmid", Long.parseLong(vmid));
        String place = isShared(storage) ? storage : guest.get("node") + "/" + storage;
        volumes.computeIfAbsent(place, key -> new LinkedHashMap<>()).put(name, volume);
    }

    private boolean isShared(String storage) {
        return content.get("storages") instanceof Map<?, ?> storages
                && storages.get(storage) instanceof Map<?, ?> definition
                && (String.valueOf(definition.get("shared")).matches("1|true")
                        || SHARED.contains(String.valueOf(definition.get("type"))));
    }
}
