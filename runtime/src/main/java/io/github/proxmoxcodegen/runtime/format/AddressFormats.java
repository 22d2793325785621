package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;

/** Addresses and networks: {@code ip}, {@code CIDR}, {@code address}, … */
final class AddressFormats {

    private static final int SHORTEST_PREFIX = 8;

    private AddressFormats() {}

    static void register(FormatTable table) {
        table.add("ip", IpAddresses::any, "an IPv4 or IPv6 address", "value does not look like a valid IP address");
        table.add("ipv4", IpAddresses::v4, "an IPv4 address", "value does not look like a valid IPv4 address");
        table.add("ipv6", IpAddresses::v6, "an IPv6 address", "value does not look like a valid IPv6 address");
        table.add(NamedFormat.of(
                        "ipv4mask",
                        AddressFormats::mask,
                        "an IPv4 netmask such as 255.255.255.0",
                        "value does not look like a valid IP netmask")
                .exact());
        table.add(
                "CIDR",
                (text, from, to) -> v4Network(text, from, to) || v6Network(text, from, to),
                "a network such as 10.0.0.0/8 or 2001:db8::/32",
                "value does not look like a valid CIDR network");
        table.add(
                "CIDRv4",
                AddressFormats::v4Network,
                "an IPv4 network such as 10.0.0.0/8",
                "value does not look like a valid IPv4 CIDR network");
        table.add(
                "CIDRv6",
                AddressFormats::v6Network,
                "an IPv6 network such as 2001:db8::/32",
                "value does not look like a valid IPv6 CIDR network");
        table.add(NamedFormat.of(
                        "FullRangeCIDR",
                        AddressFormats::fullRange,
                        "a network such as 0.0.0.0/0 or 2001:db8::/32",
                        "value does not look like a valid CIDR network")
                .limited("the rule is inferred from the name and its use"));
        table.add(
                "IPorCIDR",
                AddressFormats::addressOrNetwork,
                "an IP address or a network",
                "value does not look like a valid IP address or CIDR network");
        table.add(
                "IPorCIDRorAlias",
                (text, from, to) -> FirewallFormats.alias(text, from, to) || addressOrNetwork(text, from, to),
                "an IP address, a network or the name of an alias",
                "value does not look like a valid IP address or CIDR network");
        table.add(
                "address",
                (text, from, to) -> IpAddresses.any(text, from, to) || HostFormats.dnsName(text, from, to),
                "an IP address or a DNS name",
                "value does not look like a valid address: {}");
        table.add(
                "pve-ipv4-config",
                (text, from, to) -> isAutomatic(text, from, to) || v4Network(text, from, to),
                "dhcp, manual or an IPv4 network",
                "value does not look like a valid ipv4 network configuration");
        table.add(
                "pve-ipv6-config",
                (text, from, to) ->
                        Scan.is(text, from, to, "auto") || isAutomatic(text, from, to) || v6Network(text, from, to),
                "auto, dhcp, manual or an IPv6 network",
                "value does not look like a valid ipv6 network configuration");
        table.add(
                "lxc-ip-with-ll-iface",
                AddressFormats::linkLocal,
                "an IP address, or a link-local one such as fe80::1%eth0",
                "value does not look like a valid IP address");
    }

    private static boolean v4Network(String text, int from, int to) {
        return IpAddresses.v4Network(text, from, to, SHORTEST_PREFIX);
    }

    private static boolean v6Network(String text, int from, int to) {
        return IpAddresses.v6Network(text, from, to, SHORTEST_PREFIX);
    }

    /** A network with a prefix of any length from 8 on, of either family. */
    static boolean network(String text, int from, int to) {
        return v4Network(text, from, to) || v6Network(text, from, to);
    }

    private static boolean fullRange(String text, int from, int to) {
        return IpAddresses.v4Network(text, from, to, 0) || IpAddresses.v6Network(text, from, to, 0);
    }

    private static boolean isAutomatic(String text, int from, int to) {
        return Scan.is(text, from, to, "dhcp") || Scan.is(text, from, to, "manual");
    }

    /** The server masks the host bits away first, except for a prefix of length 0. */
    private static boolean addressOrNetwork(String text, int from, int to) {
        int slash = Scan.indexOf(text, '/', from, to);
        if (slash < 0) {
            return IpAddresses.any(text, from, to);
        }
        return fullRange(text, from, to)
                && (Scan.number(text, slash + 1, to) > 0 || IpAddresses.isZero(text, from, slash));
    }

    private static boolean mask(String text, int from, int to) {
        long mask = IpAddresses.value(text, from, to);
        long inverse = ~mask & 0xffffffffL;
        return mask >= 0 && (inverse & (inverse + 1)) == 0;
    }

    private static boolean linkLocal(String text, int from, int to) {
        int percent = Scan.indexOf(text, '%', from, to);
        if (percent < 0) {
            return IpAddresses.any(text, from, to);
        }
        return text.startsWith("fe80:", from)
                && IpAddresses.v6(text, from, percent)
                && InterfaceFormats.iface(text, percent + 1, to)
                && Chars.isAsciiLetter(text.charAt(percent + 1));
    }
}
