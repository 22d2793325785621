package io.github.proxmoxcodegen.runtime.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text (RFC 8259) into plain values, for those who bring no JSON library of their own.
 *
 * <p>An object becomes a {@link Map} in the order of the text, the last of equal names winning; a list a {@link List};
 * numbers {@link Long} where they are whole and fit, else {@link BigDecimal}. Nesting is limited to {@value #DEEPEST}
 * levels and a number to {@value #LONGEST_NUMBER} characters, so that a hostile text costs no more than its length.
 */
public final class Json {

    private static final int DEEPEST = 512;
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_LONG = 18;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /**
     * The value that a text stands for.
     *
     * @return null for {@code null}
     * @throws MalformedJsonException if it is no JSON
     */
    public static @Nullable Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skipBlanks();
        if (json.at < text.length()) {
            throw json.problem("something follows the value");
        }
        return value;
    }

    private @Nullable Object value() {
        skipBlanks();
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        open();
        if (!closes('}')) {
            do {
                skipBlanks();
                if (at >= text.length() || text.charAt(at) != '"') {
                    throw problem("expected a name in double quotes");
                }
                String name = string();
                expect(':');
                members.put(name, value());
            } while (continues('}'));
        }
        return members;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> elements = new ArrayList<>();
        open();
        if (!closes(']')) {
            do {
                elements.add(value());
            } while (continues(']'));
        }
        return elements;
    }

    private void open() {
        if (++depth > DEEPEST) {
            throw problem("nested more than " + DEEPEST + " levels deep");
        }
        at++;
    }

    private boolean closes(char end) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            depth--;
            return true;
        }
        return false;
    }

    private boolean continues(char end) {
        if (closes(end)) {
            return false;
        }
        if (at >= text.length() || text.charAt(at) != ',') {
            throw problem("expected ',' or '" + end + "'");
        }
        at++;
        return true;
    }

    private void expect(char c) {
        skipBlanks();
        if (at >= text.length() || text.charAt(at) != c) {
            throw problem("expected '" + c + "'");
        }
        at++;
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw problem("expected a value");
        }
        at += word.length();
        return meaning;
    }

    private String string() {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(new StringBuilder(text.substring(start, at)));
            }
            if (c < ' ') {
                throw problem("a control character inside a text");
            }
            at++;
        }
        throw problem("a text without its closing quote");
    }

    private String escaped(StringBuilder string) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            if (c < ' ') {
                at--;
                throw problem("a control character inside a text");
            }
            string.append(c == '\\' ? escape() : c);
        }
        throw problem("a text without its closing quote");
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw problem("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char digit = at < text.length() ? text.charAt(at++) : 'x';
            int value = digit < 128 ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                throw problem("\\u without four hexadecimal digits");
            }
            code = code * 16 + value;
        }
        return (char) code;
    }

    private Number number() {
        int start = at;
        take('-');
        if (!take('0')) {
            digits();
        }
        boolean whole = true;
        if (take('.')) {
            digits();
            whole = false;
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits();
            whole = false;
        }
        if (at - start > LONGEST_NUMBER) {
            throw problem("a number of more than " + LONGEST_NUMBER + " characters");
        }
        String number = text.substring(start, at);
        if (whole && number.length() <= LONGEST_LONG) {
            return Long.valueOf(number);
        }
        try {
            BigDecimal decimal = new BigDecimal(number);
            return whole && decimal.precision() <= LONGEST_LONG + 1 && fitsLong(decimal)
                    ? (Number) decimal.longValueExact()
                    : decimal;
        } catch (NumberFormatException e) {
            throw problem("a number whose exponent is too large");
        }
    }

    private static boolean fitsLong(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0;
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw problem(at < text.length() ? "expected a value" : "the text ends too early");
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedJsonException problem(String what) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new MalformedJsonException(what, line, column);
    }
}
