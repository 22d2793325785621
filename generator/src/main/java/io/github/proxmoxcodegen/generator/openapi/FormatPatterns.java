package io.github.proxmoxcodegen.generator.openapi;

import static java.util.Map.entry;

import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Product;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Named formats of Proxmox VE as regular expressions, so that validators that know nothing of them enforce them too.
 *
 * <p>Only rules that an expression can hold in full are here. None refuses what the server takes; where the server's
 * expression lets letters of all scripts through, so do these. Written in the part of the syntax that ECMA-262, also with
 * its {@code u} flag, and Java share.
 */
final class FormatPatterns {

    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
    private static final String DNS_NAME = "(?:" + LABEL + "\\.)*" + LABEL;
    private static final String WORD = "\\w\\u0080-\\uFFFF";
    private static final String USER = "[" + WORD + "+~-]+(?:\\.[" + WORD + "+~-]+)*";
    private static final String EMAIL = USER + "@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*";
    private static final String CONFIG_ID = "[a-zA-Z][a-zA-Z0-9_-]+";
    private static final String STORAGE_ID = "[a-zA-Z][a-zA-Z0-9_.-]*[a-zA-Z0-9]";
    private static final String BRIDGE_ID = "[" + WORD + ".-]+";
    private static final String REALM = "[A-Za-z][A-Za-z0-9._-]+";
    private static final String USER_ID = "[^\\s:/]+@" + REALM;
    private static final String VOLUME_ID = STORAGE_ID + ":.+";
    private static final String STARTUP = "(?:(?:order=)?[0-9]+|up=[0-9]+|down=[0-9]+)";
    private static final String STARTUP_BLANKS = "(?:\\s*,)*";
    private static final String SEPARATOR = "[\\s,;\\x00]";
    private static final String NAME = "[A-Za-z0-9._-]+";

    private static final Map<String, String> PVE = Map.ofEntries(
            entry("CIDR", AddressPatterns.CIDR),
            entry("CIDRv4", AddressPatterns.CIDR_V4),
            entry("CIDRv6", AddressPatterns.CIDR_V6),
            entry("address", "(?:" + DNS_NAME + "|" + AddressPatterns.IPV6 + ")"),
            entry("bridge-pair", "(?:1|" + BRIDGE_ID + "(?::" + BRIDGE_ID + ")?)"),
            entry("disk-size", "[0-9]+(?:\\.[0-9]+)?(?:[KMGT](?:iB)?)?"),
            entry("dns-name", DNS_NAME),
            entry("email", EMAIL),
            entry("email-or-username", "(?:" + EMAIL + "|" + USER + ")"),
            entry("graphite-path", DNS_NAME),
            entry("ip", AddressPatterns.IP),
            entry("ipv4", AddressPatterns.IPV4),
            entry("ipv6", AddressPatterns.IPV6),
            entry("ldap-simple-attr", "[a-zA-Z0-9]+"),
            entry("mac-addr", "[0-9a-fA-F][02468aceACE](?::[0-9a-fA-F]{2}){5}"),
            entry("pve-bridge-id", BRIDGE_ID),
            entry("pve-configid", CONFIG_ID),
            entry("pve-groupid", NAME),
            entry("pve-iface", "[a-zA-Z][a-zA-Z0-9_]{1,20}(?:[:.][0-9]+)?"),
            entry("pve-ipv4-config", "(?:dhcp|manual|" + AddressPatterns.CIDR_V4 + ")"),
            entry("pve-ipv6-config", "(?:auto|dhcp|manual|" + AddressPatterns.CIDR_V6 + ")"),
            entry("pve-node", LABEL),
            entry("pve-poolid", NAME + "(?:/" + NAME + "){0,2}"),
            entry("pve-realm", REALM),
            entry("pve-roleid", NAME),
            entry("pve-sdn-fabric-id", "[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9]?"),
            entry("pve-startup-order", STARTUP_BLANKS + STARTUP + "(?:,(?:" + STARTUP + "|\\s*))*"),
            entry("pve-storage-id", STORAGE_ID),
            entry("pve-storage-server", "(?:" + DNS_NAME + "|" + AddressPatterns.IPV6 + ")"),
            entry("pve-storage-vgname", "[a-zA-Z0-9][a-zA-Z0-9_.-]*[a-zA-Z0-9]"),
            entry("pve-tag", "[a-zA-Z0-9_][a-zA-Z0-9_+.-]*"),
            entry("pve-task-status-type", anyCase("ok", "error", "warning", "unknown")),
            entry("pve-tokenid", USER_ID + "!" + REALM),
            entry("pve-userid", USER_ID),
            entry("pve-vmid", "[1-9][0-9]{2,8}"),
            entry("pve-volume-id", VOLUME_ID),
            entry("pve-volume-id-or-absolute-path", "(?:/.*|" + VOLUME_ID + ")"),
            entry("pve-volume-id-or-qm-path", "(?:/.*|none|cdrom|" + VOLUME_ID + ")"),
            entry("storage-pair", "(?:1|" + STORAGE_ID + "(?::" + STORAGE_ID + ")?)"),
            entry("urlencoded", "[%a-zA-Z0-9_.!~*'()-]*"));

    private FormatPatterns() {}

    /** An expression, without anchors, that text under a rule matches as a whole; empty when there is none. */
    static Optional<String> of(Product product, Format.Named format) {
        if (product != Product.PVE) {
            return Optional.empty();
        }
        String exact = PVE.get(format.name());
        if (exact != null) {
            return Optional.of(exact);
        }
        String base = PVE.get(format.base());
        if (base == null) {
            return Optional.empty();
        }
        if (format.list()) {
            return Optional.of(list(base));
        }
        return format.emptyAllowed() ? Optional.of("(?:0?|" + base + ")") : Optional.empty();
    }

    /** Elements between commas, semicolons, blanks and NUL, of which several in a row and some at either end are the same. */
    private static String list(String element) {
        return SEPARATOR + "*(?:" + element + "(?:" + SEPARATOR + "+" + element + ")*" + SEPARATOR + "*)?";
    }

    /** One of the words, in letters of either size. */
    private static String anyCase(String... words) {
        StringJoiner choice = new StringJoiner("|", "(?:", ")");
        for (String word : words) {
            StringBuilder letters = new StringBuilder();
            word.chars()
                    .forEach(c -> letters.append('[')
                            .append((char) c)
                            .append((char) (c - 'a' + 'A'))
                            .append(']'));
            choice.add(letters);
        }
        return choice.toString();
    }
}
