package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Regular expressions for the values of parts of property strings. None refuses a value that the server takes; rules that
 * no expression holds are left out.
 */
final class ValueExpressions {

    /** Inside property strings more words are truth values than elsewhere. */
    private static final String BOOLEAN =
            "(?:[01]|[oO][nN]|[oO][fF][fF]|[yY][eE][sS]|[nN][oO]|[tT][rR][uU][eE]|" + "[fF][aA][lL][sS][eE])";

    private static final String NUMBER = "[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";
    private static final String ANYTHING = "[^,]+";
    private static final BigDecimal GREATEST_RANGE = BigDecimal.valueOf(Integer.MAX_VALUE);

    private ValueExpressions() {}

    /** An expression that the value matches as a whole; it may also match more, up to the end of the text. */
    static String of(Product product, Schema schema) {
        if (!(schema instanceof ScalarSchema scalar)) {
            return ANYTHING;
        }
        Constraints constraints = scalar.constraints();
        if (!constraints.enumeration().isEmpty()) {
            return constraints.enumeration().stream()
                    .map(ValueExpressions::literal)
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        return switch (scalar.type()) {
            case BOOLEAN -> BOOLEAN;
            case INTEGER -> integer(constraints);
            case NUMBER -> number(constraints);
            case STRING -> text(product, constraints);
        };
    }

    private static String text(Product product, Constraints constraints) {
        Optional<String> pattern = constraints.pattern().flatMap(Pattern::ecma).flatMap(ValueExpressions::unanchored);
        if (pattern.isPresent()) {
            return pattern.orElseThrow();
        }
        if (constraints.format().orElse(null) instanceof Format.Named named) {
            Optional<String> rule = FormatPatterns.of(product, named);
            if (rule.isPresent()) {
                String shorter = rule.orElseThrow().replace(AddressPatterns.IPV6, AddressPatterns.LOOSE_IPV6);
                return "(?:" + shorter + ")";
            }
        }
        int min = Math.max(1, constraints.minLength().orElse(1));
        return constraints.maxLength().isEmpty()
                ? "[^,]{" + min + ",}"
                : "[^,]{" + min + "," + Math.max(min, constraints.maxLength().getAsInt()) + "}";
    }

    /** The expression between anchors at both its ends; empty when it is anchored in any other way. */
    private static Optional<String> unanchored(String anchored) {
        if (!anchored.startsWith("^") || !anchored.endsWith("$") || anchored.endsWith("\\$")) {
            return Optional.empty();
        }
        String inner = anchored.substring(1, anchored.length() - 1);
        return !hasAnchor(inner) && !hasBackReference(inner) ? Optional.of("(?:" + inner + ")") : Optional.empty();
    }

    private static boolean hasAnchor(String expression) {
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '^' || c == '$') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBackReference(String expression) {
        return java.util.regex.Pattern.compile("\\\\[1-9k]").matcher(expression).find();
    }

    private static String integer(Constraints constraints) {
        Optional<BigDecimal> min = constraints.minimum();
        Optional<BigDecimal> max = constraints.maximum();
        if (min.isEmpty() || min.orElseThrow().signum() < 0 || !small(min) || !small(max)) {
            return "[+-]?[0-9]+";
        }
        int from = min.orElseThrow().intValue();
        String zero = from == 0 ? "|-0+" : "";
        if (max.isPresent()) {
            int to = max.orElseThrow().intValue();
            return to < from ? ANYTHING : "(?:\\+?0*(?:" + IndexRange.numbers(from, to) + ")" + zero + ")";
        }
        int digits = Integer.toString(from).length();
        String sameLength = IndexRange.numbers(from, Integer.parseInt("9".repeat(Math.min(digits, 9))));
        return "(?:\\+?0*(?:[1-9][0-9]{" + digits + ",}|" + sameLength + ")" + zero + ")";
    }

    /** A range of decimals is held by its whole part, when zero is in it and both limits are whole. */
    private static String number(Constraints constraints) {
        Optional<BigDecimal> min = constraints.minimum();
        Optional<BigDecimal> max = constraints.maximum();
        if (!whole(min) || !whole(max) || !small(min) || !small(max)) {
            return NUMBER;
        }
        boolean zeroInside = min.orElse(BigDecimal.ZERO).signum() <= 0
                && max.orElse(BigDecimal.ZERO).signum() >= 0;
        if (!zeroInside || (min.isEmpty() && max.isEmpty())) {
            return NUMBER;
        }
        String positive = max.map(limit -> "\\+?" + upTo(limit.intValue())).orElse("\\+?" + decimals("[0-9]*"));
        String negative = min.map(limit -> "-" + upTo(-limit.intValue())).orElse("-" + decimals("[0-9]*"));
        return "(?:" + positive + "|" + negative + "|[+-]?[0-9.]+[eE][+-]?[0-9]+)";
    }

    private static String upTo(int limit) {
        String exactly = limit + "(?:\\.0*)?";
        return limit == 0
                ? "0*(?:" + exactly + "|\\.0+)"
                : "0*(?:" + exactly + "|" + decimals("(?:" + IndexRange.numbers(0, limit - 1) + ")") + "|\\.[0-9]+)";
    }

    private static String decimals(String wholePart) {
        return wholePart + "(?:\\.[0-9]*)?";
    }

    private static boolean whole(Optional<BigDecimal> limit) {
        return limit.filter(value -> value.stripTrailingZeros().scale() > 0).isEmpty();
    }

    private static boolean small(Optional<BigDecimal> limit) {
        return limit.filter(value -> value.abs().compareTo(GREATEST_RANGE) >= 0).isEmpty();
    }

    /** The text itself, in the part of the syntax that ECMA-262, also with its {@code u} flag, and Java share. */
    static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\^$.|?*+()[]{}/".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
