package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;

/** Network cards, interfaces and VLANs: {@code mac-addr}, {@code pve-iface}, {@code pve-bridge-id}, … */
final class InterfaceFormats {

    private static final CharSet IFACE = CharSet.of("A-Za-z0-9_");
    private static final CharSet BRIDGE = CharSet.of("A-Za-z0-9_.-").beyondAscii(c -> Chars.isWord((char) c));

    private static final int MAC_LENGTH = 17;
    private static final int LONGEST_IFACE = 21;
    private static final int LEAST_VLAN = 2;
    private static final int GREATEST_VLAN = 4094;

    private InterfaceFormats() {}

    static void register(FormatTable table) {
        table.add(
                "mac-addr",
                (text, from, to) -> to - from == MAC_LENGTH && pairs(text, from, to) == to,
                "a unicast MAC address such as 02:00:00:00:00:01",
                "value does not look like a valid unicast MAC address");
        table.add(
                "mac-prefix",
                InterfaceFormats::macPrefix,
                "the first one to three bytes of a unicast MAC address, such as BC:24:11",
                "value is not a valid unicast MAC address prefix");
        table.add(
                "pve-iface",
                InterfaceFormats::iface,
                "a network interface (a letter, 1 to 20 letters, digits or underscores, perhaps .N or :N)",
                "invalid network interface name '{}'");
        table.add(
                "pve-bridge-id",
                InterfaceFormats::bridge,
                "a bridge (letters, digits and -_.)",
                "invalid bridge ID '{}'");
        table.add(
                "bridge-pair",
                (text, from, to) -> pair(text, from, to, InterfaceFormats::bridge),
                "1, a bridge, or two bridges joined by a colon",
                "entry '{}' contains invalid ID");
        table.add(
                "pve-vlan-id-or-range",
                InterfaceFormats::vlans,
                "a VLAN from 2 to 4094, or an ascending range such as 2-10",
                "invalid VLAN configuration '{}'");
    }

    static boolean iface(String text, int from, int to) {
        int at = from;
        if (at < to && Chars.isAsciiLetter(text.charAt(at))) {
            at = Scan.end(text, at, to, IFACE);
        }
        int length = at - from;
        if (length < 2 || length > LONGEST_IFACE) {
            return false;
        }
        return at == to || ((text.charAt(at) == ':' || text.charAt(at) == '.') && Scan.digits(text, at + 1, to));
    }

    private static boolean bridge(String text, int from, int to) {
        return Scan.all(text, from, to, BRIDGE);
    }

    /** {@code 1}, an identifier, or two of them joined by a colon. */
    static boolean pair(String text, int from, int to, Scanner id) {
        if (Scan.is(text, from, to, "1")) {
            return true;
        }
        int colon = Scan.indexOf(text, ':', from, to);
        return colon < 0
                ? id.accepts(text, from, to)
                : id.accepts(text, from, colon) && id.accepts(text, colon + 1, to);
    }

    /** Where pairs of hexadecimal digits joined by colons end, the first byte even; {@code from} if there are none. */
    private static int pairs(String text, int from, int to) {
        int end = from;
        int at = from;
        while (at + 2 <= to && Chars.isHex(text.charAt(at)) && Chars.isHex(text.charAt(at + 1))) {
            if (at == from && Character.digit(text.charAt(at + 1), 16) % 2 != 0) {
                return from;
            }
            end = at + 2;
            if (end == to || text.charAt(end) != ':') {
                return end;
            }
            at = end + 1;
        }
        return end;
    }

    private static boolean macPrefix(String text, int from, int to) {
        int end = pairs(text, from, to);
        int bytes = (end - from + 1) / 3;
        if (bytes < 1 || bytes > 3) {
            return false;
        }
        if (end < to && text.charAt(end) == ':') {
            end++;
            end += end < to && Chars.isHex(text.charAt(end)) ? 1 : 0;
        }
        return end == to;
    }

    private static boolean vlans(String text, int from, int to) {
        int hyphen = Scan.indexOf(text, '-', from, to);
        if (hyphen < 0) {
            return isVlan(Scan.number(text, from, to));
        }
        long first = Scan.number(text, from, hyphen);
        long last = Scan.number(text, hyphen + 1, to);
        return isVlan(first) && isVlan(last) && first < last;
    }

    private static boolean isVlan(long number) {
        return number >= LEAST_VLAN && number <= GREATEST_VLAN;
    }
}
