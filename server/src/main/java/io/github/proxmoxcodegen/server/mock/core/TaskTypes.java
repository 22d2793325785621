package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.model.Operation;
import java.util.Map;

/** What the server calls the tasks of operations that have no behaviour of their own here. */
public final class TaskTypes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("POST /nodes/{node}/services/{service}/start", "srvstart"),
            Map.entry("POST /nodes/{node}/services/{service}/stop", "srvstop"),
            Map.entry("POST /nodes/{node}/services/{service}/restart", "srvrestart"),
            Map.entry("POST /nodes/{node}/services/{service}/reload", "srvreload"),
            Map.entry("PUT /nodes/{node}/network", "srvreload"),
            Map.entry("POST /nodes/{node}/apt/update", "aptupdate"),
            Map.entry("POST /nodes/{node}/aplinfo", "download"),
            Map.entry("POST /nodes/{node}/storage/{storage}/content/{volume}", "imgcopy"),
            Map.entry("POST /nodes/{node}/storage/{storage}/oci-registry-pull", "ociregistrypull"),
            Map.entry("POST /nodes/{node}/disks/initgpt", "diskinit"),
            Map.entry("PUT /nodes/{node}/disks/wipedisk", "wipedisk"),
            Map.entry("POST /nodes/{node}/disks/directory", "dircreate"),
            Map.entry("DELETE /nodes/{node}/disks/directory/{name}", "dirremove"),
            Map.entry("POST /nodes/{node}/disks/lvm", "lvmcreate"),
            Map.entry("DELETE /nodes/{node}/disks/lvm/{name}", "lvmremove"),
            Map.entry("POST /nodes/{node}/disks/lvmthin", "lvmthincreate"),
            Map.entry("DELETE /nodes/{node}/disks/lvmthin/{name}", "lvmthinremove"),
            Map.entry("POST /nodes/{node}/disks/zfs", "zfscreate"),
            Map.entry("DELETE /nodes/{node}/disks/zfs/{name}", "zfsremove"),
            Map.entry("POST /cluster/acme/account", "acmeregister"),
            Map.entry("POST /nodes/{node}/certificates/acme/certificate", "acmenewcert"),
            Map.entry("PUT /nodes/{node}/certificates/acme/certificate", "acmerenew"),
            Map.entry("DELETE /nodes/{node}/certificates/acme/certificate", "acmerevoke"),
            Map.entry("POST /cluster/config", "clustercreate"),
            Map.entry("POST /cluster/config/join", "clusterjoin"),
            Map.entry("POST /nodes/{node}/qemu/{vmid}/remote_migrate", "qmigrate"),
            Map.entry("POST /nodes/{node}/lxc/{vmid}/remote_migrate", "vzmigrate"));

    private TaskTypes() {}

    /** The type of an operation's task; the operation's own name where the server's word is not known. */
    public static String of(Operation operation) {
        String known = TYPES.get(operation.key().toString());
        return known != null ? known : operation.name().orElse("task").replaceAll("[^a-z0-9]", "");
    }
}
