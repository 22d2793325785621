package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.ScalarRule;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringBuilder;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition;
import io.github.proxmoxcodegen.runtime.propertystring.PropertyStringDefinition.Part;
import java.util.List;

/** Property strings of virtual machines: {@code pve-qm-boot}, {@code pve-qm-hostpci}, {@code pve-qm-smbios1}, … */
final class QemuObjects {

    private static final CharSet BOOT = CharSet.of("acdn");
    private static final CharSet FILE = CharSet.except(",;");
    private static final CharSet MDEV = CharSet.except("/.:");
    private static final CharSet PADDING = CharSet.of("=");

    private static final String PCI = "(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?";

    private QemuObjects() {}

    static List<PropertyStringDefinition> definitions() {
        return List.of(sev(), tdx(), boot(), cloudInitFiles(), hostPci(), ipConfig(), random(), smbios(), watchdog());
    }

    private static PropertyStringDefinition sev() {
        return PropertyStringDefinition.named("pve-qemu-sev-fmt")
                .required("type", ObjectFormats.oneOf("std", "es", "snp"))
                .optional("no-debug", ObjectFormats.bool())
                .optional("no-key-sharing", ObjectFormats.bool())
                .optional("allow-smt", ObjectFormats.bool())
                .optional("kernel-hashes", ObjectFormats.bool())
                .defaultKey("type")
                .build();
    }

    private static PropertyStringDefinition tdx() {
        return PropertyStringDefinition.named("pve-qemu-tdx-fmt")
                .required("type", ObjectFormats.oneOf("tdx"))
                .required("attestation", ObjectFormats.bool())
                .optional("vsock-cid", ObjectFormats.integer(2))
                .optional("vsock-port", ObjectFormats.integer(0))
                .defaultKey("type")
                .build();
    }

    private static PropertyStringDefinition boot() {
        return PropertyStringDefinition.named("pve-qm-boot")
                .optional(
                        "legacy",
                        ObjectFormats.pattern(
                                "[acdn]{1,4}", (text, from, to) -> to - from <= 4 && Scan.all(text, from, to, BOOT)))
                .optional("order", ObjectFormats.format("pve-qm-bootdev-list"))
                .defaultKey("legacy")
                .build();
    }

    private static PropertyStringDefinition cloudInitFiles() {
        ScalarRule volume = ObjectFormats.format("pve-volume-id");
        return PropertyStringDefinition.named("pve-qm-cicustom")
                .optional("meta", volume)
                .optional("network", volume)
                .optional("user", volume)
                .optional("vendor", volume)
                .build();
    }

    private static PropertyStringDefinition hostPci() {
        ScalarRule id = ObjectFormats.pattern(
                "0x[0-9a-fA-F]{4}",
                (text, from, to) ->
                        to - from == 6 && text.startsWith("0x", from) && Scan.all(text, from + 2, to, CharSet.HEX));
        return PropertyStringDefinition.named("pve-qm-hostpci")
                .optional(
                        "host",
                        ObjectFormats.pattern(
                                PCI + "(;" + PCI + ")*",
                                (text, from, to) -> Scan.separated(text, from, to, ';', QemuObjects::pciAddress)))
                .optional("mapping", ObjectFormats.format("pve-configid"))
                .optional("rombar", ObjectFormats.bool())
                .optional("pcie", ObjectFormats.bool())
                .optional("x-vga", ObjectFormats.bool())
                .optional("legacy-igd", ObjectFormats.bool())
                .optional(
                        "romfile", ObjectFormats.pattern("[^,;]+", (text, from, to) -> Scan.all(text, from, to, FILE)))
                .optional(
                        "mdev", ObjectFormats.pattern("[^/\\.:]+", (text, from, to) -> Scan.all(text, from, to, MDEV)))
                .optional("vendor-id", id)
                .optional("device-id", id)
                .optional("sub-vendor-id", id)
                .optional("sub-device-id", id)
                .optional("driver", ObjectFormats.oneOf("vfio", "keep"))
                .defaultKey("host")
                .build();
    }

    /** A domain of four digits or more that may be left out, bus, device, and a function that may be left out. */
    private static boolean pciAddress(String text, int from, int to) {
        int first = Scan.indexOf(text, ':', from, to);
        int second = first < 0 ? -1 : Scan.indexOf(text, ':', first + 1, to);
        int bus = second < 0 ? from : first + 1;
        boolean domain = second < 0 || (first - from >= 4 && lowerHex(text, from, first));
        int device = bus + 3;
        boolean end =
                to == device + 2 || (to == device + 4 && text.charAt(device + 2) == '.' && lowerHex(text, to - 1, to));
        return domain
                && end
                && lowerHex(text, bus, bus + 2)
                && text.charAt(bus + 2) == ':'
                && lowerHex(text, device, device + 2);
    }

    private static boolean lowerHex(String text, int from, int to) {
        return Scan.all(text, from, to, CharSet.LOWER_HEX);
    }

    private static PropertyStringDefinition ipConfig() {
        return PropertyStringDefinition.named("pve-qm-ipconfig")
                .optional("ip", ObjectFormats.format("pve-ipv4-config"))
                .optional("ip6", ObjectFormats.format("pve-ipv6-config"))
                .part(new Part("gw", ObjectFormats.format("ipv4"), true, List.of("ip")))
                .part(new Part("gw6", ObjectFormats.format("ipv6"), true, List.of("ip6")))
                .build();
    }

    private static PropertyStringDefinition random() {
        return PropertyStringDefinition.named("pve-qm-rng")
                .required("source", ObjectFormats.oneOf("/dev/urandom", "/dev/random", "/dev/hwrng"))
                .optional("max_bytes", ObjectFormats.integer())
                .optional("period", ObjectFormats.integer())
                .defaultKey("source")
                .build();
    }

    private static PropertyStringDefinition smbios() {
        PropertyStringBuilder builder = PropertyStringDefinition.named("pve-qm-smbios1")
                .optional(
                        "uuid",
                        ObjectFormats.pattern(
                                "[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}", QemuObjects::uuid))
                .optional("base64", ObjectFormats.bool());
        for (String key : List.of("version", "serial", "manufacturer", "product", "sku", "family")) {
            builder.optional(key, ObjectFormats.pattern("[A-Za-z0-9+\\/]+={0,2}", QemuObjects::base64));
        }
        return builder.build();
    }

    private static boolean uuid(String text, int from, int to) {
        if (to - from != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(from + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : !Chars.isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean base64(String text, int from, int to) {
        int end = Scan.end(text, from, to, CharSet.BASE64);
        return end > from && to - end <= 2 && (end == to || Scan.all(text, end, to, PADDING));
    }

    private static PropertyStringDefinition watchdog() {
        return PropertyStringDefinition.named("pve-qm-watchdog")
                .optional("model", ObjectFormats.oneOf("i6300esb", "ib700"))
                .optional("action", ObjectFormats.oneOf("reset", "shutdown", "poweroff", "pause", "debug", "none"))
                .defaultKey("model")
                .build();
    }
}
