package io.github.proxmoxcodegen.runtime.format;

import java.util.Set;

/** The names of ICMP and ICMPv6 types that firewall rules know. */
final class IcmpTypes {

    private static final Set<String> V4 = Set.of(
            "any",
            "echo-reply",
            "destination-unreachable",
            "network-unreachable",
            "host-unreachable",
            "protocol-unreachable",
            "port-unreachable",
            "fragmentation-needed",
            "source-route-failed",
            "network-unknown",
            "host-unknown",
            "network-prohibited",
            "host-prohibited",
            "TOS-network-unreachable",
            "TOS-host-unreachable",
            "communication-prohibited",
            "host-precedence-violation",
            "precedence-cutoff",
            "source-quench",
            "redirect",
            "network-redirect",
            "host-redirect",
            "TOS-network-redirect",
            "TOS-host-redirect",
            "echo-request",
            "router-advertisement",
            "router-solicitation",
            "time-exceeded",
            "ttl-zero-during-transit",
            "ttl-zero-during-reassembly",
            "parameter-problem",
            "ip-header-bad",
            "required-option-missing",
            "timestamp-request",
            "timestamp-reply",
            "address-mask-request",
            "address-mask-reply");

    /** Beside those of IPv4 that IPv6 has too. */
    private static final Set<String> V6 = Set.of(
            "no-route",
            "beyond-scope",
            "address-unreachable",
            "failed-policy",
            "reject-route",
            "packet-too-big",
            "bad-header",
            "unknown-header-type",
            "unknown-option",
            "neighbor-solicitation",
            "neighbour-solicitation",
            "neighbor-advertisement",
            "neighbour-advertisement");

    private IcmpTypes() {}

    static boolean isType(String name) {
        return V4.contains(name) || V6.contains(name);
    }
}
