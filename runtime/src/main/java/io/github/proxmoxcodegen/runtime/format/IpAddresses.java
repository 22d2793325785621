package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;

/** IP addresses as text. */
final class IpAddresses {

    private static final int GROUPS = 8;

    private IpAddresses() {}

    /** Four numbers up to 255 without leading zeros. */
    static boolean v4(String text, int from, int to) {
        return value(text, from, to) >= 0;
    }

    /** The 32 bits of an IPv4 address; -1 if it is none. */
    static long value(String text, int from, int to) {
        long value = 0;
        int at = from;
        for (int octet = 0; octet < 4; octet++) {
            int number = 0;
            int start = at;
            while (at < to && at < start + 3 && Chars.isAsciiDigit(text.charAt(at))) {
                number = number * 10 + (text.charAt(at++) - '0');
            }
            if (at == start || number > 255 || (at > start + 1 && text.charAt(start) == '0')) {
                return -1;
            }
            value = value << 8 | number;
            if (octet < 3 && (at >= to || text.charAt(at++) != '.')) {
                return -1;
            }
        }
        return at == to ? value : -1;
    }

    /** Up to eight groups of hexadecimal digits, one run of zeros perhaps shortened, the end perhaps as IPv4. */
    static boolean v6(String text, int from, int to) {
        int groups = 0;
        boolean shortened = false;
        int at = from;
        if (to - from >= 2 && text.charAt(from) == ':' && text.charAt(from + 1) == ':') {
            shortened = true;
            at = from + 2;
        }
        while (at < to) {
            int end = at;
            while (end < to && end < at + 4 && Chars.isHex(text.charAt(end))) {
                end++;
            }
            if (end < to && text.charAt(end) == '.') {
                return v4(text, at, to) && complete(groups + 2, shortened);
            }
            if (end == at) {
                return false;
            }
            groups++;
            at = end;
            if (at < to) {
                if (text.charAt(at) != ':' || at + 1 == to) {
                    return false;
                }
                at++;
                if (text.charAt(at) == ':') {
                    if (shortened) {
                        return false;
                    }
                    shortened = true;
                    at++;
                }
            }
        }
        return complete(groups, shortened);
    }

    private static boolean complete(int groups, boolean shortened) {
        return shortened ? groups < GROUPS : groups == GROUPS;
    }

    /** An address of either family. */
    static boolean any(String text, int from, int to) {
        return v4(text, from, to) || v6(text, from, to);
    }

    /** An IPv4 network, the length of its prefix within limits, host bits allowed. */
    static boolean v4Network(String text, int from, int to, int shortest) {
        int slash = Scan.indexOf(text, '/', from, to);
        return slash > 0 && v4(text, from, slash) && prefix(text, slash + 1, to, shortest, 32);
    }

    /** An IPv6 network, the length of its prefix within limits, host bits allowed. */
    static boolean v6Network(String text, int from, int to, int shortest) {
        int slash = Scan.indexOf(text, '/', from, to);
        return slash > 0 && v6(text, from, slash) && prefix(text, slash + 1, to, shortest, 128);
    }

    private static boolean prefix(String text, int from, int to, int shortest, int longest) {
        long length = Scan.number(text, from, to);
        return length >= shortest && length <= longest;
    }

    /** Whether all bits of an address are zero. */
    static boolean isZero(String text, int from, int to) {
        return Scan.all(text, from, to, c -> c == '0' || c == '.' || c == ':');
    }
}
