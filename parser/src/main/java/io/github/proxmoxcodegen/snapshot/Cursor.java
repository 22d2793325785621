package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes tokens one by one and says what was wanted where another one stands. */
final class Cursor {

    private static final int LONGEST_NUMBER = 400;
    private static final int GREATEST_INDEX = 4095;

    private final Tokenizer tokens;

    Cursor(Tokenizer tokens) {
        this.tokens = tokens;
    }

    boolean is(char sign) {
        return tokens.is(sign);
    }

    boolean is(Kind kind) {
        return tokens.kind() == kind;
    }

    boolean is(String word) {
        return tokens.is(word);
    }

    /** The text of the token, for a look ahead. */
    String text() {
        return tokens.text();
    }

    int start() {
        return tokens.start();
    }

    int indent() {
        return tokens.indent();
    }

    void advance() throws SyntaxException {
        tokens.advance();
    }

    void recover(int indent) {
        tokens.recover(indent);
    }

    /** Takes that sign if it is next. */
    boolean take(char sign) throws SyntaxException {
        if (!tokens.is(sign)) {
            return false;
        }
        tokens.advance();
        return true;
    }

    /** Takes that word if it is next. */
    boolean take(String word) throws SyntaxException {
        if (!tokens.is(word)) {
            return false;
        }
        tokens.advance();
        return true;
    }

    void expect(char sign) throws SyntaxException {
        if (!take(sign)) {
            throw unexpected("'" + sign + "'");
        }
    }

    /** Takes a bare word. */
    String keyword(String wanted) throws SyntaxException {
        if (tokens.kind() != Kind.WORD) {
            throw unexpected(wanted);
        }
        String word = tokens.text();
        tokens.advance();
        return word;
    }

    /** Takes a text, bare or quoted. */
    String text(String wanted) throws SyntaxException {
        if (tokens.kind() != Kind.WORD && tokens.kind() != Kind.TEXT) {
            throw unexpected(wanted);
        }
        String text = tokens.text();
        tokens.advance();
        return text;
    }

    /** Takes a text, then a closing parenthesis. */
    String lastText(String wanted) throws SyntaxException {
        String text = text(wanted);
        expect(')');
        return text;
    }

    /** Takes texts up to a closing parenthesis, whose opening one is taken. */
    List<String> texts(String wanted) throws SyntaxException {
        List<String> texts = new ArrayList<>();
        while (!take(')')) {
            texts.add(text(wanted));
        }
        return texts;
    }

    int integer() throws SyntaxException {
        int at = tokens.start();
        String word = keyword("a whole number");
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new SyntaxException(
                    at,
                    "snapshot.number",
                    Excerpt.quoted(word) + " is no whole number of 32 bits",
                    "write digits, with a minus sign where it is below zero");
        }
    }

    BigDecimal number() throws SyntaxException {
        int at = tokens.start();
        String word = keyword("a number");
        try {
            BigDecimal number = word.length() > LONGEST_NUMBER ? null : new BigDecimal(word);
            if (number != null && Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the message that is right for all of them
        }
        throw new SyntaxException(
                at,
                "snapshot.number",
                Excerpt.quoted(word) + " is no number of at most " + LONGEST_NUMBER + " digits",
                "write it in decimal digits");
    }

    /** Takes the range of an index: two numbers with two dots between them. */
    int[] range() throws SyntaxException {
        int at = tokens.start();
        String word = keyword("a range such as 0..31");
        int dots = word.indexOf("..");
        if (dots > 0) {
            try {
                int first = Integer.parseInt(word, 0, dots, 10);
                int last = Integer.parseInt(word, dots + 2, word.length(), 10);
                if (first >= 0 && first <= last && last <= GREATEST_INDEX) {
                    return new int[] {first, last};
                }
            } catch (NumberFormatException e) {
                // falls through to the message that is right for all of them
            }
        }
        throw new SyntaxException(
                at,
                "snapshot.number",
                Excerpt.quoted(word) + " is no range of indices",
                "write the lowest and the highest index, at most " + GREATEST_INDEX + ", such as 0..31");
    }

    SyntaxException unexpected(String wanted) {
        return new SyntaxException(
                tokens.start(),
                "snapshot.syntax",
                "found " + found() + " where " + wanted + " is needed",
                "see docs/snapshot-format.md, or write the snapshot anew with 'snapshot import'");
    }

    private String found() {
        switch (tokens.kind()) {
            case LINE_END:
                return "the end of the line";
            case END:
                return "the end of the snapshot";
            case SIGN:
                return "'" + tokens.sign() + "'";
            case REFERENCE:
                return "'$" + Excerpt.of(tokens.text(), 80) + "'";
            default:
                return Excerpt.quoted(tokens.text());
        }
    }
}
