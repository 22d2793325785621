package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import java.io.IOException;
import java.util.Set;

/**
 * Finds where the data begin in a file that is JSON or JavaScript, without running the latter.
 *
 * <p>The data are the first array or object that is the whole text or stands behind {@code const NAME =}, {@code let NAME
 * =} or {@code var NAME =}. A byte order mark, white space and comments may come first.
 */
final class DataLocator {

    /** After so many characters without data the text is taken for something else. */
    private static final int MAX_PREFIX = 1 << 16;

    private static final Set<String> DECLARATIONS = Set.of("const", "let", "var");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String WHAT_TO_GIVE =
            "give the viewer's data file, apidoc.js, or the JSON array in it; a server has it at /pve-docs/api-viewer/apidoc.js";

    private final SourceText text;
    private final Diagnostics diagnostics;
    private int taken;
    private boolean atValue = true;

    private DataLocator(SourceText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Reads up to the bracket or brace with which the data begin; that is then the next character. */
    static void locate(SourceText text, Diagnostics diagnostics) throws IOException, InvalidInputException {
        new DataLocator(text, diagnostics).locate();
    }

    private void locate() throws IOException, InvalidInputException {
        if (text.peek() == BYTE_ORDER_MARK) {
            text.take();
        }
        skipBlanks();
        if (text.peek() < 0) {
            throw diagnostics.fatal("input.empty", here(), "the input is empty", WHAT_TO_GIVE);
        }
        if (text.peek() == '<') {
            throw diagnostics.fatal(
                    "input.html", here(), "this is an HTML or XML page, not the API viewer's data", WHAT_TO_GIVE);
        }
        while (!atData()) {
            readStatementPart();
            skipBlanks();
        }
    }

    /** Reads a word, a string or a single character; after a declaration stops at its value. */
    private void readStatementPart() throws IOException, InvalidInputException {
        int character = text.peek();
        if (character < 0) {
            throw diagnostics.fatal("input.no-data", here(), "there is no array or object in this text", WHAT_TO_GIVE);
        }
        if (character == '"' || character == '\'' || character == '`') {
            skipString(take());
        } else if (Character.isJavaIdentifierStart(character)) {
            if (DECLARATIONS.contains(word())) {
                readDeclaration();
            }
        } else {
            take();
            atValue = false;
        }
    }

    private boolean atData() throws IOException {
        return atValue && (text.peek() == '[' || text.peek() == '{');
    }

    private void readDeclaration() throws IOException, InvalidInputException {
        skipBlanks();
        word();
        skipBlanks();
        if (text.peek() == '=') {
            take();
            skipBlanks();
            atValue = true;
        }
    }

    private String word() throws IOException, InvalidInputException {
        StringBuilder word = new StringBuilder();
        while (text.peek() >= 0 && Character.isJavaIdentifierPart(text.peek())) {
            word.append((char) take());
        }
        atValue = false;
        return word.toString();
    }

    private void skipString(int quote) throws IOException, InvalidInputException {
        atValue = false;
        while (text.peek() >= 0) {
            int character = take();
            if (character == quote) {
                return;
            }
            if (character == '\\') {
                take();
            }
        }
    }

    private void skipBlanks() throws IOException, InvalidInputException {
        while (true) {
            int character = text.peek();
            if (character == '/') {
                skipComment();
            } else if (character >= 0 && (character <= ' ' || character == 0xA0)) {
                take();
            } else {
                return;
            }
        }
    }

    private void skipComment() throws IOException, InvalidInputException {
        take();
        if (text.peek() == '/') {
            while (text.peek() >= 0 && text.peek() != '\n') {
                take();
            }
        } else if (text.peek() == '*') {
            take();
            int previous = 0;
            while (text.peek() >= 0 && !(previous == '*' && text.peek() == '/')) {
                previous = take();
            }
            take();
        }
    }

    private int take() throws IOException, InvalidInputException {
        if (++taken > MAX_PREFIX) {
            throw diagnostics.fatal(
                    "input.no-data",
                    here(),
                    "there is no array or object in the first " + MAX_PREFIX + " characters",
                    WHAT_TO_GIVE);
        }
        return text.take();
    }

    private Position here() {
        return new Position("", text.line(), text.column());
    }
}
