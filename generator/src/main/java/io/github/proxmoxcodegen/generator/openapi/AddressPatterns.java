package io.github.proxmoxcodegen.generator.openapi;

/** Regular expressions for network addresses, in the part of the syntax that ECMA-262 and Java share. */
final class AddressPatterns {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String GROUP = "[0-9a-fA-F]{1,4}";

    /** A dotted quad without leading zeros. */
    static final String IPV4 = "(?:" + OCTET + "\\.){3}" + OCTET;

    private static final String LAST = "(?:" + GROUP + ":" + GROUP + "|" + IPV4 + ")";

    /** The text forms of RFC 4291, those with an embedded dotted quad included. */
    static final String IPV6 = "(?:"
            + groups(6) + LAST
            + "|::" + groups(5) + LAST
            + "|" + upTo(0) + "::" + groups(4) + LAST
            + "|" + upTo(1) + "::" + groups(3) + LAST
            + "|" + upTo(2) + "::" + groups(2) + LAST
            + "|" + upTo(3) + "::" + GROUP + ":" + LAST
            + "|" + upTo(4) + "::" + LAST
            + "|" + upTo(5) + "::" + GROUP
            + "|" + upTo(6) + "::)";

    /** Whatever has the signs of an IPv6 address; for places where the exact expression would bury everything else. */
    static final String LOOSE_IPV6 = "[0-9a-fA-F.]*:[0-9a-fA-F:.]*";

    static final String IP = "(?:" + IPV4 + "|" + IPV6 + ")";

    /** A network; prefixes below 8 are refused, leading zeros in them are not. */
    static final String CIDR_V4 = IPV4 + "/0*(?:[89]|[12][0-9]|3[0-2])";

    static final String CIDR_V6 = IPV6 + "/0*(?:[89]|[1-9][0-9]|1[01][0-9]|12[0-8])";

    static final String CIDR = "(?:" + CIDR_V4 + "|" + CIDR_V6 + ")";

    private AddressPatterns() {}

    private static String groups(int count) {
        return "(?:" + GROUP + ":){" + count + "}";
    }

    private static String upTo(int count) {
        return "(?:(?:" + GROUP + ":){0," + count + "}" + GROUP + ")?";
    }
}
