package io.github.proxmoxcodegen.runtime.wire;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * Sizes of disks as text ({@code disk-size}): a number, and perhaps one of the binary units K, M, G, T, which may be
 * written KiB, MiB, GiB, TiB.
 */
public final class DiskSize {

    private static final String UNITS = "KMGT";
    private static final long STEP = 1024;

    /** More digits than any disk needs, few enough to compute with. */
    private static final int LONGEST = 40;

    private DiskSize() {}

    /** Whether a text is a size. A final line feed passes, as in every pattern of the server. */
    public static boolean isSize(String text) {
        int end = end(text);
        int at = digits(text, 0, end);
        if (at == 0) {
            return false;
        }
        if (at < end && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1, end);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < end && UNITS.indexOf(text.charAt(at)) >= 0) {
            at++;
            if (text.startsWith("iB", at)) {
                at += 2;
            }
        }
        return at == end;
    }

    /**
     * The size in bytes; a fraction of a byte is dropped.
     *
     * @return empty if the text is no size, or one beyond 64 bits
     */
    public static OptionalLong parse(String text) {
        if (!isSize(text) || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        int number = 0;
        while (number < text.length() && (isDigit(text.charAt(number)) || text.charAt(number) == '.')) {
            number++;
        }
        BigDecimal bytes = new BigDecimal(text.substring(0, number));
        int unit = number < text.length() ? UNITS.indexOf(text.charAt(number)) : -1;
        for (int i = 0; i <= unit; i++) {
            bytes = bytes.multiply(BigDecimal.valueOf(STEP));
        }
        return bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(bytes.longValue());
    }

    /** A size in bytes in the largest unit that divides it: 1024 is {@code 1K}, 1536 is {@code 1536}, 0 is {@code 0T}. */
    public static String format(long bytes) {
        long size = bytes;
        int unit = 0;
        while (unit < UNITS.length() && size % STEP == 0) {
            size /= STEP;
            unit++;
        }
        return unit == 0 ? Long.toString(size) : Long.toString(size) + UNITS.charAt(unit - 1);
    }

    private static int end(String text) {
        return text.endsWith("\n") ? text.length() - 1 : text.length();
    }

    private static int digits(String text, int from, int end) {
        int at = from;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
