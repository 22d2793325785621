package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.constraint.ScalarType;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import java.util.List;

/** Property strings of realms, remotes and software-defined networks: {@code pve-tfa-config}, {@code proxmox-remote}, … */
final class ClusterObjects {

    private ClusterObjects() {}

    static List<PropertyStringDefinition> definitions() {
        return List.of(remote(), tfa(), realmSync(), dhcpRange(), wireGuardInterface());
    }

    private static PropertyStringDefinition remote() {
        return PropertyStringDefinition.named("proxmox-remote")
                .required("host", ObjectFormats.text())
                .required("apitoken", ObjectFormats.text())
                .optional("port", ObjectFormats.integer())
                .optional(
                        "fingerprint",
                        ObjectFormats.pattern("([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}", ClusterObjects::fingerprint))
                .build();
    }

    private static boolean fingerprint(String text, int from, int to) {
        return to - from == 95
                && Scan.separated(
                        text,
                        from,
                        to,
                        ':',
                        (part, start, end) -> end - start == 2 && Scan.all(part, start, end, CharSet.HEX));
    }

    private static PropertyStringDefinition tfa() {
        return PropertyStringDefinition.named("pve-tfa-config")
                .required("type", ObjectFormats.oneOf("yubico", "oath"))
                .optional("id", ObjectFormats.text())
                .optional("key", ObjectFormats.text())
                .optional("url", ObjectFormats.text())
                .optional("digits", ObjectFormats.integer(6, 8))
                .optional("step", ObjectFormats.integer(10))
                .build();
    }

    private static PropertyStringDefinition realmSync() {
        return PropertyStringDefinition.named("realm-sync-options")
                .optional("scope", ObjectFormats.oneOf("users", "groups", "both"))
                .optional(
                        "remove-vanished",
                        ObjectFormats.pattern(
                                "(?:(?:(?:acl|properties|entry);)*(?:acl|properties|entry))|none",
                                ClusterObjects::vanished))
                .optional("full", ObjectFormats.bool())
                .optional("enable-new", ObjectFormats.bool())
                .optional("purge", ObjectFormats.bool())
                .build();
    }

    /** The server anchors the first choice at the start only, and the second at the end only. */
    private static boolean vanished(String text, int from, int to) {
        return text.startsWith("acl", from)
                || text.startsWith("properties", from)
                || text.startsWith("entry", from)
                || (to - from >= 4 && text.startsWith("none", to - 4));
    }

    /** The type of the addresses is one that the server does not check. */
    private static PropertyStringDefinition dhcpRange() {
        ScalarRule address = ScalarRule.of(ScalarType.ANY).build();
        return PropertyStringDefinition.named("pve-sdn-dhcp-range")
                .required("start-address", address)
                .required("end-address", address)
                .build();
    }

    private static PropertyStringDefinition wireGuardInterface() {
        return PropertyStringDefinition.named("pve-sdn-fabric-wireguard-interface")
                .required("name", ObjectFormats.format("pve-sdn-fabric-id"))
                .optional("public_key", ObjectFormats.text())
                .optional("ip", ObjectFormats.format("CIDRv4"))
                .optional("ip6", ObjectFormats.format("CIDRv6"))
                .optional("listen_port", ObjectFormats.integer(1, 65535))
                .build();
    }
}
