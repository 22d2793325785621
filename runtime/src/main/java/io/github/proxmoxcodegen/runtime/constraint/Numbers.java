package io.github.proxmoxcodegen.runtime.constraint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as text: what counts as one, and how two compare ({@code type}, {@code minimum}, {@code maximum}).
 */
public final class Numbers {

    /** The greatest number of digits that surely fit a long. */
    private static final int LONG_DIGITS = 18;

    /** More characters than any number needs, few enough to compute with. */
    private static final int LONGEST = 400;

    /** The letter, a sign and four digits. */
    private static final int LONGEST_EXPONENT = 6;

    /** How many zeros at its end a number may have before it is kept as a power of ten. */
    private static final int MOST_ZEROS = 20;

    private Numbers() {}

    /** Whether a text is an integer: an optional sign and digits, and perhaps one final line feed. */
    public static boolean isInteger(String text) {
        return isInteger(text, 0, text.length());
    }

    static boolean isInteger(String text, int from, int to) {
        int end = Chars.end(text, from, to);
        int at = signEnd(text, from, end);
        int digits = digits(text, at, end);
        return digits > at && digits == end;
    }

    /** Whether a text is a decimal number: {@code 5}, {@code 5.}, {@code .5}, {@code -5.5e3}, and a final line feed. */
    public static boolean isNumber(String text) {
        return isNumber(text, 0, text.length());
    }

    static boolean isNumber(String text, int from, int to) {
        int end = Chars.end(text, from, to);
        int start = signEnd(text, from, end);
        int whole = digits(text, start, end);
        int at = whole;
        if (at < end && text.charAt(at) == '.') {
            at = digits(text, at + 1, end);
            if (whole == start && at == whole + 1) {
                return false;
            }
        } else if (whole == start) {
            return false;
        }
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = signEnd(text, at + 1, end);
            at = digits(text, exponent, end);
            if (at == exponent) {
                return false;
            }
        }
        return at == end;
    }

    /**
     * Compares a text for which {@link #isNumber} holds with a limit.
     *
     * @return negative, zero or positive as the number is below, at or above the limit
     */
    public static int compare(String text, Limit limit) {
        return compare(text, 0, text.length(), limit);
    }

    static int compare(String text, int from, int to, Limit limit) {
        int end = Chars.end(text, from, to);
        int at = signEnd(text, from, end);
        if (limit.whole() && end - at <= LONG_DIGITS) {
            long number = 0;
            for (int i = at; i < end; i++) {
                char c = text.charAt(i);
                if (!Chars.isAsciiDigit(c)) {
                    return Double.compare(toDouble(text.substring(from, to)), limit.toDouble());
                }
                number = number * 10 + (c - '0');
            }
            return Long.compare(text.charAt(from) == '-' ? -number : number, limit.toLong());
        }
        return Double.compare(toDouble(text.substring(from, to)), limit.toDouble());
    }

    /** Compares a whole number with a limit. */
    public static int compare(long number, Limit limit) {
        return limit.whole() ? Long.compare(number, limit.toLong()) : Double.compare((double) number, limit.toDouble());
    }

    /**
     * The value of a text in arithmetic: that of the number it begins with, 0 if it begins with none. Digits other than
     * 0 to 9 do not count here, though they pass as digits.
     */
    public static double toDouble(String text) {
        int end = text.length();
        int start = signEnd(text, 0, end);
        int at = asciiDigits(text, start, end);
        int figures = at - start;
        if (at < end && text.charAt(at) == '.') {
            int fraction = asciiDigits(text, at + 1, end);
            figures += fraction - at - 1;
            at = fraction;
        }
        if (figures == 0) {
            return 0;
        }
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = signEnd(text, at + 1, end);
            int exponentEnd = asciiDigits(text, exponent, end);
            at = exponentEnd > exponent ? exponentEnd : at;
        }
        double number = Double.parseDouble(text.substring(0, at));
        return number == 0 ? 0 : number;
    }

    /** The whole number that a text stands for which {@link #isInteger} accepts; null if it does not fit 64 bits. */
    public static @Nullable Long toLong(String text) {
        int end = Chars.end(text);
        int start = signEnd(text, 0, end);
        boolean negative = start > 0 && text.charAt(0) == '-';
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (number < (Long.MIN_VALUE + digit) / 10) {
                return null;
            }
            number = number * 10 - digit;
        }
        if (negative) {
            return number;
        }
        return number == Long.MIN_VALUE ? null : (Long) (-number);
    }

    /**
     * The number that a text stands for which {@link #isNumber} accepts; null if it is too long, or its exponent too
     * great, to compute with. Spellings of one number give equal results: {@code 1e3} and {@code 1000.0} are both 1000.
     */
    public static @Nullable BigDecimal toDecimal(String text) {
        int end = Chars.end(text);
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (end > LONGEST || (exponent >= 0 && end - exponent > LONGEST_EXPONENT)) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.substring(0, end)).stripTrailingZeros();
        return number.scale() < 0 && number.scale() >= -MOST_ZEROS ? number.setScale(0) : number;
    }

    private static int signEnd(String text, int at, int end) {
        return at < end && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static int digits(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int asciiDigits(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isAsciiDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * A limit that numbers are compared with; immutable.
     *
     * @param text the limit as it is shown
     * @param whole whether it is a whole number of at most 64 bits
     * @param toLong its value, if it is whole
     * @param toDouble its value
     */
    public record Limit(String text, boolean whole, long toLong, double toDouble) {

        /** A whole limit. */
        public static Limit of(long limit) {
            return new Limit(Long.toString(limit), true, limit, (double) limit);
        }

        /** A limit, whole or not. */
        public static Limit of(BigDecimal limit) {
            BigDecimal plain = limit.stripTrailingZeros();
            boolean whole = plain.scale() <= 0 && (long) plain.precision() - plain.scale() <= LONG_DIGITS;
            String text = whole ? Long.toString(plain.longValueExact()) : plain.toString();
            return new Limit(text, whole, whole ? plain.longValueExact() : 0, plain.doubleValue());
        }
    }
}
