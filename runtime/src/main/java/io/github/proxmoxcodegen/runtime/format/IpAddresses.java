package io.github.proxmoxcodegen.runtime.format;

import io.github.proxmoxcodegen.runtime.constraint.Chars;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** IP addresses as text. */
final class IpAddresses {

    private static final CharSet ZERO = CharSet.of("0.:");

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
            value = (value << 8) | number;
            if (octet < 3 && (at >= to || text.charAt(at++) != '.')) {
                return -1;
            }
        }
        return at == to ? value : -1;
    }

    /** Up to eight groups of hexadecimal digits, one run of zeros perhaps shortened, the end perhaps as IPv4. */
    static boolean v6(String text, int from, int to) {
        return v6(text, from, to, null);
    }

    /** The 128 bits of an IPv6 address; null if it is none. */
    static @Nullable BigInteger v6Value(String text, int from, int to) {
        byte[] bytes = new byte[GROUPS * 2];
        return v6(text, from, to, bytes) ? new BigInteger(1, bytes) : null;
    }

    private static boolean v6(String text, int from, int to, byte @Nullable [] bytes) {
        int groups = 0;
        int gap = -1;
        int at = from;
        if (text.startsWith("::", from) && to - from >= 2) {
            gap = 0;
            at = from + 2;
        }
        while (at < to) {
            int end = Scan.end(text, at, Math.min(at + 4, to), CharSet.HEX);
            if (end < to && text.charAt(end) == '.') {
                long tail = value(text, at, to);
                if (tail < 0 || groups > GROUPS - 2) {
                    return false;
                }
                put(bytes, groups++, (int) (tail >> 16));
                put(bytes, groups++, (int) tail & 0xffff);
                return complete(bytes, groups, gap);
            }
            if (end == at || groups == GROUPS) {
                return false;
            }
            put(bytes, groups++, bytes == null ? 0 : Integer.parseInt(text, at, end, 16));
            at = end;
            if (at < to) {
                if (text.charAt(at) != ':' || at + 1 == to) {
                    return false;
                }
                at++;
                if (text.charAt(at) == ':') {
                    if (gap >= 0) {
                        return false;
                    }
                    gap = groups;
                    at++;
                }
            }
        }
        return complete(bytes, groups, gap);
    }

    private static void put(byte @Nullable [] bytes, int group, int value) {
        if (bytes != null) {
            bytes[group * 2] = (byte) (value >> 8);
            bytes[group * 2 + 1] = (byte) value;
        }
    }

    /** Moves what stands behind the gap to the end, and fills the gap with zeros. */
    private static boolean complete(byte @Nullable [] bytes, int groups, int gap) {
        if (gap < 0 || groups >= GROUPS) {
            return gap < 0 && groups == GROUPS;
        }
        if (bytes != null) {
            int tail = (groups - gap) * 2;
            System.arraycopy(bytes, gap * 2, bytes, bytes.length - tail, tail);
            Arrays.fill(bytes, gap * 2, bytes.length - tail, (byte) 0);
        }
        return true;
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
        return Scan.all(text, from, to, ZERO);
    }
}
