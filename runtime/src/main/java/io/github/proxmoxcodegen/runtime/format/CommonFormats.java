package io.github.proxmoxcodegen.runtime.format;

import java.util.Set;

/** The formats that the schema validator of Proxmox VE registers itself; every other package registers its own. */
final class CommonFormats {

    private static final Set<String> NAMES = Set.of(
            "",
            "CIDR",
            "CIDRv4",
            "CIDRv6",
            "address",
            "bridge-pair",
            "disk-size",
            "dns-name",
            "email",
            "email-or-username",
            "ip",
            "ipv4",
            "ipv4mask",
            "ipv6",
            "ldap-simple-attr",
            "mac-addr",
            "proxmox-remote",
            "pve-bridge-id",
            "pve-configid",
            "pve-iface",
            "pve-ipv4-config",
            "pve-ipv6-config",
            "pve-node",
            "pve-startup-order",
            "pve-storage-id",
            "pve-tag",
            "pve-task-status-type",
            "pve-tfa-secret",
            "pve-vlan-id-or-range",
            "pve-vmid",
            "storage-pair",
            "string",
            "timezone",
            "urlencoded");

    private CommonFormats() {}

    static boolean contains(String name) {
        return NAMES.contains(name) || NAMES.contains(name.replaceFirst("-(list|alist|opt)$", ""));
    }
}
