package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import io.github.proxmoxcodegen.runtime.constraint.IndexedNames;
import java.util.Set;

/** Settings of virtual machines and containers: {@code pve-startup-order}, {@code pve-hotplug-features}, … */
final class GuestFormats {

    private static final CharSet ZONE = CharSet.of("A-Za-z0-9/_+-");

    private static final Set<String> HOTPLUG = Set.of("network", "disk", "cpu", "memory", "usb", "cloudinit");

    private GuestFormats() {}

    static void register(FormatTable table) {
        table.add(NamedFormat.of(
                        "pve-startup-order",
                        GuestFormats::startup,
                        "a list of an order, up=seconds and down=seconds, such as order=1,up=30",
                        "unable to parse startup options")
                .exact());
        table.add(NamedFormat.of(
                        "pve-hotplug-features",
                        GuestFormats::hotplug,
                        "0, 1, or a list of network, disk, cpu, memory, usb and cloudinit",
                        "invalid hotplug feature '{}'")
                .exact());
        table.add(NamedFormat.of(
                        "pve-cpuset",
                        GuestFormats::cpuset,
                        "a list of CPUs and ascending ranges, such as 0-3,5",
                        "unable to parse cpuset option")
                .exact());
        table.add(
                "pve-phys-bits",
                GuestFormats::physBits,
                "host, or a number from 8 to 64",
                "value must be an integer between 8 and 64 or 'host'");
        table.add(NamedFormat.of(
                        "pve-qm-bootdisk",
                        (text, from, to) -> isDrive(text.substring(from, to)),
                        "a drive such as scsi0",
                        "invalid boot disk '{}'")
                .exact());
        table.add(NamedFormat.of(
                        "pve-qm-bootdev",
                        (text, from, to) -> isBootDevice(text.substring(from, to)),
                        "a device to boot from, such as scsi0 or net0",
                        "invalid boot device '{}'")
                .exact());
        table.add(
                "pve-qm-usb-device",
                GuestFormats::usbDevice,
                "spice, a USB device such as 0a12:0001, or a port such as 1-2.3",
                "unable to parse usb device");
        table.add(NamedFormat.of(
                        "pve-lxc-mp-string",
                        (text, from, to) -> !text.startsWith("../", from) && noDotComponents(text, from, to),
                        "a path without '.' or '..' components",
                        "{} contains illegal character sequences")
                .exact());
        table.add(NamedFormat.of(
                        "pve-lxc-dev-string",
                        (text, from, to) -> text.startsWith("/dev/", from) && noDotComponents(text, from, to),
                        "a path below /dev/ without '.' or '..' components",
                        "{} is not a valid device path")
                .exact());
        NamedFormat zone = NamedFormat.of(
                        "pve-ct-timezone", GuestFormats::timeZone, "host, UTC or a time zone", "invalid time zone '{}'")
                .exact()
                .limited("the server compares with its list of time zones; here the form is checked");
        table.add(zone);
        table.add(zone.named("timezone"));
    }

    /** Blank parts are skipped, but an empty text and {@code 0} alone are refused. */
    private static boolean startup(String text, int from, int to) {
        return from < to
                && !Scan.is(text, from, to, "0")
                && Scan.separated(text, from, to, ',', GuestFormats::startupPart);
    }

    private static boolean startupPart(String text, int from, int to) {
        if (Scan.end(text, from, to, CharSet.SPACE) == to) {
            return true;
        }
        int end = text.charAt(to - 1) == '\n' ? to - 1 : to;
        int equals = Scan.indexOf(text, '=', from, end);
        boolean known = equals < 0
                || Scan.is(text, from, equals, "order")
                || Scan.is(text, from, equals, "up")
                || Scan.is(text, from, equals, "down");
        return known && Scan.digits(text, equals < 0 ? from : equals + 1, end);
    }

    private static boolean hotplug(String text, int from, int to) {
        return Scan.is(text, from, to, "0")
                || Scan.is(text, from, to, "1")
                || new ListFormat(
                                "",
                                NamedFormat.of(
                                        "", (part, start, end) -> Scan.isOneOf(part, start, end, HOTPLUG), "", ""))
                        .accepts(text.substring(from, to));
    }

    private static boolean cpuset(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ',') {
            end--;
        }
        return from == end || Scan.separated(text, from, end, ',', GuestFormats::cpuRange);
    }

    private static boolean cpuRange(String text, int from, int to) {
        int start = Scan.end(text, from, to, CharSet.SPACE);
        int end = to;
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int hyphen = Scan.indexOf(text, '-', start, end);
        if (hyphen < 0) {
            return Scan.digits(text, start, end);
        }
        long first = Scan.number(text, start, hyphen);
        return first >= 0 && first <= Scan.number(text, hyphen + 1, end);
    }

    private static boolean physBits(String text, int from, int to) {
        long bits = to - from <= 2 ? Scan.number(text, from, to) : -1;
        return Scan.is(text, from, to, "host") || (bits >= 8 && bits <= 64);
    }

    private static boolean isDrive(String name) {
        return isDisk(name) || name.equals("efidisk0") || name.equals("tpmstate0");
    }

    private static boolean isDisk(String name) {
        return IndexedNames.index(name, "scsi", 0, 30) >= 0
                || IndexedNames.index(name, "virtio", 0, 15) >= 0
                || IndexedNames.index(name, "sata", 0, 5) >= 0
                || IndexedNames.index(name, "ide", 0, 3) >= 0;
    }

    private static boolean isBootDevice(String name) {
        return isDisk(name)
                || IndexedNames.index(name, "net", 0, 31) >= 0
                || IndexedNames.index(name, "usb", 0, 13) >= 0
                || IndexedNames.index(name, "hostpci", 0, 15) >= 0;
    }

    private static boolean usbDevice(String text, int from, int to) {
        if (to - from == 5 && text.regionMatches(true, from, "spice", 0, 5)) {
            return true;
        }
        int colon = Scan.indexOf(text, ':', from, to);
        if (colon >= 0) {
            return usbId(text, from, colon) && usbId(text, colon + 1, to);
        }
        int hyphen = Scan.indexOf(text, '-', from, to);
        return hyphen > 0 && Scan.digits(text, from, hyphen) && Scan.separated(text, hyphen + 1, to, '.', Scan::digits);
    }

    private static boolean usbId(String text, int from, int to) {
        int start = text.startsWith("0x", from) ? from + 2 : from;
        return to - start == 4 && Scan.all(text, start, to, CharSet.HEX);
    }

    /** No {@code .} or {@code ..} between slashes, or after the last one. */
    private static boolean noDotComponents(String text, int from, int to) {
        int slash = Scan.indexOf(text, '/', from, to);
        while (slash >= 0) {
            int next = Scan.indexOf(text, '/', slash + 1, to);
            int end = next >= 0 ? next : text.charAt(to - 1) == '\n' ? to - 1 : to;
            if (Scan.is(text, slash + 1, end, ".") || Scan.is(text, slash + 1, end, "..")) {
                return false;
            }
            slash = next;
        }
        return true;
    }

    private static boolean timeZone(String text, int from, int to) {
        return from < to && Chars.isAsciiLetter(text.charAt(from)) && Scan.all(text, from, to, ZONE);
    }
}
