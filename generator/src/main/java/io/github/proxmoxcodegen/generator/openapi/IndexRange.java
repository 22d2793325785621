package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.IndexedFamily;
import java.util.ArrayList;
import java.util.List;

/** The regular expression for the names of an indexed family: exactly its indices, without leading zeros. */
final class IndexRange {

    private IndexRange() {}

    /** An anchored expression, such as {@code ^net(?:[0-9]|[12][0-9]|3[01])$}. */
    static String pattern(IndexedFamily family) {
        return "^" + ValueExpressions.literal(family.prefix()) + "(?:" + numbers(family.first(), family.last()) + ")$";
    }

    /** Alternatives for the whole numbers of a range, without sign and leading zeros. */
    static String numbers(int first, int last) {
        return String.join("|", ranges(first, last));
    }

    /** Splits a range where the number of digits changes, and each piece where a digit turns over. */
    private static List<String> ranges(int first, int last) {
        List<String> parts = new ArrayList<>();
        long from = first;
        while (from <= last) {
            long to = Math.min(last, lastOfSameShape(from, last));
            parts.add(part(Long.toString(from), Long.toString(to)));
            from = to + 1;
        }
        return parts;
    }

    /** The greatest number up to the limit that differs from {@code from} only in one digit and full digits after it. */
    private static long lastOfSameShape(long from, long last) {
        long best = from;
        for (long unit = 1; from % unit == 0; unit *= 10) {
            long block = unit * 10;
            long top = from - from % block + block - 1;
            long fitting = top;
            while (fitting > last) {
                fitting -= unit;
            }
            if (fitting >= from
                    && Long.toString(fitting).length() == Long.toString(from).length()) {
                best = Math.max(best, fitting);
            }
            if (unit > last) {
                break;
            }
        }
        return best;
    }

    private static String part(String from, String to) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < from.length(); i++) {
            char low = from.charAt(i);
            char high = to.charAt(i);
            if (low == high) {
                expression.append(low);
            } else if (high - low == 1) {
                expression.append('[').append(low).append(high).append(']');
            } else {
                expression.append('[').append(low).append('-').append(high).append(']');
            }
        }
        return expression.toString();
    }
}
