package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values, each of which the dialect spells in more than one way. Null means that the value at the cursor is
 * of another kind; it is then still to be read.
 */
final class Values {

    /** No real limit has more digits, and an exponent must not make a number of a million digits. */
    private static final int MAX_NUMBER_LENGTH = 40;

    private static final int SMALL = 1_025;
    private static final BigDecimal[] SMALL_NUMBERS = new BigDecimal[SMALL];

    static {
        for (int i = 0; i < SMALL; i++) {
            SMALL_NUMBERS[i] = BigDecimal.valueOf(i);
        }
    }

    private Values() {}

    /** A text; a number is taken as its digits. */
    static @Nullable String text(Cursor cursor) throws IOException {
        JsonToken token = cursor.token();
        return token == JsonToken.VALUE_STRING || token.isNumeric() ? cursor.text() : null;
    }

    /** {@code 1}, {@code "1"} or {@code true}; {@code 0}, {@code "0"}, {@code ""} or {@code false}. */
    static @Nullable Boolean flag(Cursor cursor) throws IOException {
        return switch (cursor.token()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT, VALUE_STRING ->
                switch (cursor.character()) {
                    case '1' -> Boolean.TRUE;
                    case '0' -> Boolean.FALSE;
                    default -> cursor.text().isEmpty() ? Boolean.FALSE : null;
                };
            default -> null;
        };
    }

    /** A number, also as text. */
    static @Nullable BigDecimal number(Cursor cursor) throws IOException {
        JsonToken token = cursor.token();
        return token == JsonToken.VALUE_STRING || token.isNumeric() ? number(cursor.text()) : null;
    }

    /** A whole number that is not negative and fits an int, also as text. */
    static @Nullable Integer length(Cursor cursor) throws IOException {
        BigDecimal number = number(cursor);
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return null;
        }
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0 ? number.intValue() : null;
    }

    /** The number that is so written in decimal; null where it is none, or one beyond all reason. */
    static @Nullable BigDecimal number(String text) {
        int length = text.length();
        if (length == 0 || length > MAX_NUMBER_LENGTH) {
            return null;
        }
        if (length <= 4) {
            int small = small(text);
            if (small >= 0 && small < SMALL) {
                return SMALL_NUMBERS[small];
            }
        }
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if ((character < '0' || character > '9') && "+-.eE".indexOf(character) < 0) {
                return null;
            }
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= MAX_NUMBER_LENGTH ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static int small(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
