package io.github.proxmoxcodegen.model;

import java.math.BigDecimal;

/** A constant: exactly one of a truth value, a number and a text. */
public sealed interface Literal {

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements Literal {}

    /** A number. */
    record Num(BigDecimal value) implements Literal {
        public Num {
            value = value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }
    }

    /** A text. */
    record Text(String value) implements Literal {}
}
