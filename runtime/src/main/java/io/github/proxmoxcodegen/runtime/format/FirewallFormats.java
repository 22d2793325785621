package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.math.BigInteger;
import java.util.Set;

/** Addresses, ports and protocols of firewall rules: {@code pve-fw-addr-spec}, {@code pve-fw-dport-spec}, … */
final class FirewallFormats {

    private static final CharSet SERVICE = CharSet.of("A-Za-z0-9._+*/-");

    private static final int LONGEST_IPSET = 65;
    private static final int LONGEST_ALIAS = 64;
    private static final int GREATEST_PORT = 65535;
    private static final int MOST_PORTS = 15;

    private static final Set<String> HELPERS =
            Set.of("amanda", "ftp", "irc", "netbios-ns", "pptp", "sane", "sip", "snmp", "tftp");

    private FirewallFormats() {}

    static void register(FormatTable table) {
        table.add(
                "pve-fw-addr-spec",
                FirewallFormats::addresses,
                "an IP set (+name), an alias, or a list of addresses and networks of one family, or one range",
                "invalid IP address");
        table.add(NamedFormat.of(
                        "pve-fw-sport-spec",
                        (text, from, to) -> ports(text, from, to, false),
                        "a list of at most 15 ports, ascending ranges (80:85) and service names",
                        "invalid port '{}'")
                .exact()
                .limited("service names are looked up in /etc/services by the server; here their form is checked"));
        table.add(NamedFormat.of(
                        "pve-fw-dport-spec",
                        (text, from, to) -> ports(text, from, to, true),
                        "a list of at most 15 ports, ascending ranges (80:85) and service names, or of ICMP types",
                        "invalid port '{}'")
                .exact()
                .limited("service names are looked up in /etc/services by the server; here their form is checked"));
        table.add(NamedFormat.of(
                        "pve-fw-icmp-type-spec",
                        (text, from, to) -> from == to || IcmpTypes.isType(text.substring(from, to)),
                        "the name of an ICMP type such as echo-request",
                        "invalid icmp-type value '{}'")
                .exact());
        table.add(NamedFormat.of(
                        "pve-fw-protocol-spec",
                        (text, from, to) -> from == to || serviceName(text, from, to),
                        "the name or number of an IP protocol",
                        "unknown protocol '{}'")
                .exact()
                .limited("protocols are looked up in /etc/protocols by the server; here their form is checked"));
        table.add(NamedFormat.of(
                        "pve-fw-conntrack-helper",
                        (text, from, to) -> Scan.separated(
                                text, from, to, ',', (part, start, end) -> Scan.isOneOf(part, start, end, HELPERS)),
                        "a list of amanda, ftp, irc, netbios-ns, pptp, sane, sip, snmp and tftp",
                        "unknown conntrack helper '{}'")
                .exact());
    }

    /** The name of an alias, perhaps with its scope. */
    static boolean alias(String text, int from, int to) {
        int start = text.startsWith("dc/", from) ? from + 3 : text.startsWith("guest/", from) ? from + 6 : from;
        return to - start >= 2
                && Chars.isAsciiLetter(text.charAt(start))
                && Scan.all(text, start, to, CharSet.IDENTIFIER);
    }

    private static boolean addresses(String text, int from, int to) {
        if (from < to && text.charAt(from) == '+') {
            return to - from <= LONGEST_IPSET && Scan.all(text, from + 1, to, CharSet.NO_SPACE);
        }
        if (alias(text, from, to)) {
            return to - from <= LONGEST_ALIAS;
        }
        int first = Scan.indexOf(text, ',', from, to);
        int hyphen = Scan.indexOf(text, '-', from, to);
        if (hyphen >= 0) {
            return first < 0 && range(text, from, hyphen, to);
        }
        boolean six = Scan.indexOf(text, ':', from, first < 0 ? to : first) >= 0;
        return Scan.separated(text, from, to, ',', six ? FirewallFormats::network6 : FirewallFormats::network4);
    }

    private static boolean range(String text, int from, int hyphen, int to) {
        long first = looseValue(text, from, hyphen);
        if (first >= 0) {
            return first <= looseValue(text, hyphen + 1, to);
        }
        BigInteger low = IpAddresses.v6Value(text, from, hyphen);
        BigInteger high = IpAddresses.v6Value(text, hyphen + 1, to);
        return low != null && high != null && low.compareTo(high) <= 0;
    }

    /** An address, or a network whose host bits are zero. */
    private static boolean network6(String text, int from, int to) {
        int slash = Scan.indexOf(text, '/', from, to);
        if (slash < 0) {
            return IpAddresses.v6(text, from, to);
        }
        BigInteger address = IpAddresses.v6Value(text, from, slash);
        return address != null
                && IpAddresses.v6Network(text, from, to, 0)
                && (address.signum() == 0 || address.getLowestSetBit() >= 128 - Scan.number(text, slash + 1, to));
    }

    /** An address, or a network whose host bits are zero. */
    private static boolean network4(String text, int from, int to) {
        int slash = Scan.indexOf(text, '/', from, to);
        if (slash < 0) {
            return looseValue(text, from, to) >= 0;
        }
        long address = looseValue(text, from, slash);
        long length = Scan.number(text, slash + 1, to);
        return address >= 0 && length >= 0 && length <= 32 && (address & (0xffffffffL >>> length)) == 0;
    }

    /** The bits of an IPv4 address whose last numbers may be left out and count as 0; -1 if it is none. */
    private static long looseValue(String text, int from, int to) {
        long value = 0;
        int numbers = 0;
        int start = from;
        while (start <= to) {
            int dot = Scan.indexOf(text, '.', start, to);
            int end = dot < 0 ? to : dot;
            long number = Scan.number(text, start, end);
            if (number < 0 || number > 255 || ++numbers > 4) {
                return -1;
            }
            value = (value << 8) | number;
            start = end + 1;
        }
        return value << (8 * (4 - numbers));
    }

    private static boolean ports(String text, int from, int to, boolean icmp) {
        int numbers = 0;
        boolean types = false;
        int start = from;
        while (start < to) {
            int comma = Scan.indexOf(text, ',', start, to);
            int end = comma < 0 ? to : comma;
            int colon = Scan.indexOf(text, ':', start, end);
            if (colon >= 0) {
                long first = Scan.number(text, start, colon);
                long last = Scan.number(text, colon + 1, end);
                if (first < 0 || first > last || last > GREATEST_PORT) {
                    return false;
                }
                numbers += 2;
            } else if (Scan.asciiDigits(text, start, end)) {
                if (Scan.number(text, start, end) > GREATEST_PORT) {
                    return false;
                }
                numbers++;
            } else if (icmp && IcmpTypes.isType(text.substring(start, end))) {
                types = true;
            } else if (!serviceName(text, start, end)) {
                return false;
            }
            if (comma == to - 1) {
                return false;
            }
            start = end + 1;
        }
        return numbers <= MOST_PORTS && !(types && numbers > 0);
    }

    private static boolean serviceName(String text, int from, int to) {
        return Scan.all(text, from, to, SERVICE);
    }
}
