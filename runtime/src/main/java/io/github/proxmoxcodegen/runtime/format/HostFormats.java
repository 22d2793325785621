package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;

/** Names of hosts, nodes and domains, and addresses of people: {@code dns-name}, {@code pve-node}, {@code email}, … */
final class HostFormats {

    private static final CharSet MAILBOX = CharSet.of("A-Za-z0-9_+~-").beyondAscii(c -> Chars.isWord((char) c));

    private HostFormats() {}

    static void register(FormatTable table) {
        table.add("dns-name", HostFormats::dnsName, "a DNS name", "value does not look like a valid DNS name");
        table.add(
                "pve-node",
                Scan::label,
                "a node name (letters, digits and inner hyphens)",
                "value does not look like a valid node name");
        table.add("email", HostFormats::email, "an e-mail address", "value does not look like a valid email address");
        table.add(
                "email-or-username",
                (text, from, to) -> email(text, from, to) || mailbox(text, from, to),
                "an e-mail address or a user name",
                "value does not look like a valid email address or user name");
        table.add(
                "graphite-path",
                HostFormats::dnsName,
                "names of letters, digits and inner hyphens, joined by dots",
                "value does not look like a valid graphite path");
        table.add(
                "pve-acme-domain",
                (text, from, to) -> domain(text, from, to, false),
                "a domain name of at least two labels",
                "value '{}' does not look like a valid domain name!");
        table.add(
                "pve-acme-alias",
                (text, from, to) -> domain(text, from, to, true),
                "a domain name of at least two labels",
                "value '{}' does not look like a valid alias name!");
        NamedFormat node = NamedFormat.of(
                "pve-ha-node",
                HostFormats::prioritisedNode,
                "a node name, perhaps with a priority (node:2)",
                "value does not look like a valid ha node");
        table.add(node);
        table.add(node.named("pve-ha-group-node"));
    }

    /** Labels joined by dots, of any length, without a final dot. */
    static boolean dnsName(String text, int from, int to) {
        return Scan.separated(text, from, to, '.', Scan::label);
    }

    private static boolean email(String text, int from, int to) {
        int at = Scan.indexOf(text, '@', from, to);
        return at > from
                && mailbox(text, from, at)
                && Scan.separated(
                        text, at + 1, to, '.', (part, start, end) -> Scan.all(part, start, end, CharSet.LABEL));
    }

    private static boolean mailbox(String text, int from, int to) {
        return Scan.separated(text, from, to, '.', (part, start, end) -> Scan.all(part, start, end, MAILBOX));
    }

    private static boolean domain(String text, int from, int to, boolean underscoreFirst) {
        return Scan.indexOf(text, '.', from, to) > 0
                && Scan.separated(
                        text,
                        from,
                        to,
                        '.',
                        (part, start, end) -> start < end
                                && (Chars.isAsciiAlnum(part.charAt(start))
                                        || (underscoreFirst && part.charAt(start) == '_'))
                                && Scan.all(part, start, end, CharSet.IDENTIFIER));
    }

    private static boolean prioritisedNode(String text, int from, int to) {
        int colon = Scan.indexOf(text, ':', from, to);
        return colon < 0
                ? Scan.label(text, from, to)
                : Scan.label(text, from, colon) && Scan.digits(text, colon + 1, to);
    }
}
