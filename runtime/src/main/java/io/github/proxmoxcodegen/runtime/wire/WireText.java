package io.github.proxmoxcodegen.runtime.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The text that the server sees for a value.
 *
 * <p>The server is written in Perl, where a decoded JSON number turns into text when it is looked at: whole numbers in
 * full, others with 15 significant digits ({@code 100.0} and {@code 1e2} both become {@code 100}, {@code 1e20} becomes
 * {@code 1e+20}).
 */
public final class WireText {

    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double LARGEST_PLAIN = 1e15;
    private static final int LEAST_EXPONENT = -4;

    private WireText() {}

    /**
     * The text of a single value.
     *
     * @return the text; {@code 1} and {@code 0} for truth values; null for null, lists, maps and whatever else is not a
     *     single value
     */
    public static @Nullable String of(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return of(number);
        }
        if (value instanceof Boolean bool) {
            return bool ? "1" : "0";
        }
        return null;
    }

    /** The text of a number. */
    public static String of(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return Long.toString(number.longValue());
        }
        if (number instanceof BigInteger) {
            return number.toString();
        }
        return number instanceof BigDecimal decimal
                ? ofFraction(decimal.doubleValue())
                : ofFraction(number.doubleValue());
    }

    private static String ofFraction(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Inf" : "-Inf";
        }
        if (Math.abs(number) < LARGEST_PLAIN && number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        BigDecimal rounded = new BigDecimal(number).round(SIGNIFICANT).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= LEAST_EXPONENT && exponent < SIGNIFICANT.getPrecision()) {
            return rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().abs().toString();
        StringBuilder text = new StringBuilder();
        if (rounded.signum() < 0) {
            text.append('-');
        }
        text.append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        text.append('e').append(exponent < 0 ? '-' : '+');
        int magnitude = Math.abs(exponent);
        return text.append(magnitude < 10 ? "0" : "").append(magnitude).toString();
    }
}
