package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.util.Set;

/** Objects of software-defined networks: {@code pve-sdn-fabric-id}, {@code pve-sdn-subnet-id}, … */
final class SdnFormats {

    private static final long GREATEST_ASN = 4294967295L;
    private static final int LONGEST_FABRIC = 8;
    private static final int LONGEST_LIST = 32;
    private static final int LONGEST_ZONE = 8;
    private static final int LONGEST_CONTROLLER = 64;
    private static final int LONGEST_PLUGIN = 64;

    private static final Set<String> RESERVED_PREFIX_LISTS = Set.of("only_default", "only_default_v6", "loopbacks_ips");
    private static final Set<String> RESERVED_ROUTE_MAPS = Set.of("MAP_VTEP_IN", "MAP_VTEP_OUT", "correct_src");

    private SdnFormats() {}

    static void register(FormatTable table) {
        table.add(
                "pve-sdn-bgp-rt",
                SdnFormats::routeTarget,
                "a route target of two 32-bit numbers, such as 65000:1",
                "value '{}' is not a valid route target");
        table.add(
                "pve-sdn-fabric-id",
                SdnFormats::fabric,
                "a fabric of at most 8 letters, digits and hyphens, the first no hyphen",
                "value '{}' is not a valid fabric ID");
        table.add(
                "pve-sdn-prefix-list-id",
                (text, from, to) -> list(text, from, to) && !Scan.isOneOf(text, from, to, RESERVED_PREFIX_LISTS),
                "a prefix list of at most 32 letters, digits, hyphens and underscores that is not reserved",
                "value '{}' is not a valid prefix list ID");
        table.add(
                "pve-sdn-route-map-id",
                (text, from, to) -> list(text, from, to)
                        && !text.startsWith("pve_", from)
                        && !Scan.isOneOf(text, from, to, RESERVED_ROUTE_MAPS),
                "a route map of at most 32 letters, digits, hyphens and underscores that is not reserved",
                "value '{}' is not a valid route map ID");
        table.add(
                "pve-sdn-isis-net",
                SdnFormats::isisNet,
                "an IS-IS network entity title such as 49.0001.1921.6800.1001.00",
                "value does not look like a valid IS-IS network entity title");
        table.add(
                "pve-sdn-subnet-id",
                SdnFormats::subnet,
                "a network such as 10.0.0.0/24, or zone-10.0.0.0-24",
                "value does not look like a valid CIDR network");
        registerOlder(table);
    }

    /** Formats that releases before 9.2 name; they are patterns there today. */
    private static void registerOlder(FormatTable table) {
        table.add(
                "pve-sdn-zone-id",
                (text, from, to) -> to - from <= LONGEST_ZONE && word(text, from, to),
                "a zone (a letter, then letters and digits, 2 to 8 characters)",
                "zone ID '{}' contains illegal characters");
        table.add(
                "pve-sdn-vnet-id",
                (text, from, to) -> to - from <= LONGEST_ZONE && word(text, from, to),
                "a VNet (a letter, then letters and digits, 2 to 8 characters)",
                "vnet ID '{}' contains illegal characters");
        table.add(
                "pve-sdn-dns-id",
                (text, from, to) -> to - from <= LONGEST_PLUGIN && word(text, from, to),
                "a DNS plugin (a letter, then letters and digits, at least 2 characters)",
                "dns ID '{}' contains illegal characters");
        table.add(
                "pve-sdn-ipam-id",
                (text, from, to) -> to - from <= LONGEST_PLUGIN && word(text, from, to),
                "an IPAM plugin (a letter, then letters and digits, at least 2 characters)",
                "ipam ID '{}' contains illegal characters");
        table.add(
                "pve-sdn-controller-id",
                (text, from, to) -> to - from >= 2
                        && to - from <= LONGEST_CONTROLLER
                        && Chars.isAsciiLetter(text.charAt(from))
                        && Chars.isAsciiAlnum(text.charAt(to - 1))
                        && Scan.all(text, from, to, CharSet.IDENTIFIER),
                "a controller (a letter, then letters, digits or inner hyphens and underscores, 2 to 64 characters)",
                "controller ID '{}' contains illegal characters");
    }

    private static boolean word(String text, int from, int to) {
        return to - from >= 2 && Chars.isAsciiLetter(text.charAt(from)) && Scan.all(text, from, to, CharSet.ALNUM);
    }

    private static boolean routeTarget(String text, int from, int to) {
        int colon = Scan.indexOf(text, ':', from, to);
        return colon > 0 && isAsn(Scan.number(text, from, colon)) && isAsn(Scan.number(text, colon + 1, to));
    }

    private static boolean isAsn(long number) {
        return number >= 0 && number <= GREATEST_ASN;
    }

    /** A final hyphen passes unless the length is the greatest. */
    private static boolean fabric(String text, int from, int to) {
        return identifier(text, from, to, LONGEST_FABRIC) && Scan.all(text, from, to, CharSet.LABEL);
    }

    private static boolean list(String text, int from, int to) {
        return identifier(text, from, to, LONGEST_LIST) && Scan.all(text, from, to, CharSet.IDENTIFIER);
    }

    private static boolean identifier(String text, int from, int to, int longest) {
        int length = to - from;
        return length >= 1
                && length <= longest
                && Chars.isAsciiAlnum(text.charAt(from))
                && (length < longest || Chars.isAsciiAlnum(text.charAt(to - 1)));
    }

    /** Two hexadecimal digits, three to nine groups of four, two digits. */
    private static boolean isisNet(String text, int from, int to) {
        int length = to - from;
        if (length % 5 != 0 || length < 20 || length > 50) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            if (i % 5 == 2 ? c != '.' : !Chars.isHex(c)) {
                return false;
            }
        }
        return true;
    }

    /** Written as a network, or as zone, address and length joined by hyphens. */
    private static boolean subnet(String text, int from, int to) {
        if (Scan.indexOf(text, '/', from, to) >= 0) {
            return AddressFormats.network(text, from, to);
        }
        String[] parts = text.substring(from, to).split("-", -1);
        String network = parts.length < 3 ? "" : parts[1] + "/" + parts[2];
        return AddressFormats.network(network, 0, network.length());
    }
}
