package io.github.proxmoxcodegen.runtime.format;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks through JSON text and says whether it is well formed. It keeps nothing but what a caller asks for. */
final class JsonText {

    private static final CharSet BLANK = CharSet.of(" \t\n\r");

    /** The server's own limit. */
    private static final int DEEPEST = 512;

    private final String text;
    private int at;
    private int depth;

    JsonText(String text) {
        this.text = text;
    }

    /** Whether nothing but white space follows. */
    boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    /** Walks through a list, calling for each element, which must walk through it. */
    boolean array(BooleanSupplier element) {
        if (!take('[') || ++depth > DEEPEST) {
            return false;
        }
        boolean first = true;
        while (!take(']')) {
            if ((!first && !take(',')) || !element.getAsBoolean()) {
                return false;
            }
            first = false;
        }
        depth--;
        return true;
    }

    /** Walks through an object, calling with each name, for a value that must be walked through. */
    boolean object(Predicate<String> member) {
        if (!take('{') || ++depth > DEEPEST) {
            return false;
        }
        boolean first = true;
        while (!take('}')) {
            if (!first && !take(',')) {
                return false;
            }
            String name = string();
            if (name == null || !take(':') || !member.test(name)) {
                return false;
            }
            first = false;
        }
        depth--;
        return true;
    }

    /** Walks through any value. */
    boolean value() {
        skipBlanks();
        if (at == text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(name -> value());
            case '[' -> array(this::value);
            case '"' -> string() != null;
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    /** Walks through a string; null if there is none. Escapes stay as they are. */
    @Nullable
    String string() {
        if (!take('"')) {
            return null;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < 0x20 || (c == '\\' && !escape())) {
                return null;
            }
        }
        return at == text.length() ? null : text.substring(start, at++);
    }

    private boolean escape() {
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        int end = Scan.end(text, at, Math.min(at + 4, text.length()), CharSet.HEX);
        boolean complete = end == at + 4;
        at = end;
        return complete;
    }

    private boolean word(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private boolean number() {
        take('-');
        int whole = digits();
        boolean valid = whole > 0 && (whole == 1 || text.charAt(at - whole) != '0');
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            valid &= digits() > 0;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            at += at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? 1 : 0;
            valid &= digits() > 0;
        }
        return valid;
    }

    private int digits() {
        int start = at;
        at = Scan.end(text, at, text.length(), CharSet.ASCII_DIGITS);
        return at - start;
    }

    private boolean take(char wanted) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        at = Scan.end(text, at, text.length(), BLANK);
    }
}
