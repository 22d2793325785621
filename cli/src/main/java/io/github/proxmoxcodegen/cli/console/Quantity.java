package io.github.proxmoxcodegen.cli.console;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with units, as people read them; the same in every locale. */
public final class Quantity {

    private static final long KILO = 1_000;

    private Quantity() {}

    /** A count with its noun, such as {@code 1 file} or {@code 2 files}. */
    public static String of(long count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        boolean consonantAndY = noun.matches(".*[^aeiou]y");
        return count + " " + (consonantAndY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /** A size, such as {@code 2.3 MB}; a kilobyte has 1000 bytes. */
    public static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? rounded(bytes, KILO) + " kB"
                : bytes < KILO * KILO * KILO
                        ? rounded(bytes, KILO * KILO) + " MB"
                        : rounded(bytes, KILO * KILO * KILO) + " GB";
    }

    /** A time span, such as {@code 0.84 s}. */
    public static String seconds(long milliseconds) {
        return BigDecimal.valueOf(milliseconds, 3)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString() + " s";
    }

    private static String rounded(long value, long unit) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
