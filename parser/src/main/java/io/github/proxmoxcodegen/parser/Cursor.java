package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.Position;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A place in a stream of JSON tokens that knows its line, column and pointer in the file, for what is to be reported. */
final class Cursor {

    /** Longer pointers are cut in front: in a hostile file they grow with depth and name length. */
    private static final int MAX_POINTER_LENGTH = 1_000;

    private final ParserBase parser;
    private final Diagnostics diagnostics;
    private final int linesBefore;
    private final int columnsBefore;

    /**
     * A cursor before the first token.
     *
     * @param line of the file at which the parser's text begins
     * @param column of the file at which the parser's text begins
     */
    Cursor(ParserBase parser, Diagnostics diagnostics, int line, int column) {
        this.parser = parser;
        this.diagnostics = diagnostics;
        this.linesBefore = line - 1;
        this.columnsBefore = column - 1;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The next token; null at the end of the text. */
    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** The token that is current. */
    JsonToken token() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalStateException("no token is current");
        }
        return token;
    }

    /** The name of the next member of the object that is being read; null once it is over. */
    @Nullable
    String nextName() throws IOException {
        return parser.nextFieldName();
    }

    /** The current token's text: of a string its content, of a number its digits. */
    String text() throws IOException {
        return parser.getText();
    }

    /** The text if it is a single character; NUL otherwise. */
    char character() throws IOException {
        return parser.getTextLength() == 1 ? parser.getTextCharacters()[parser.getTextOffset()] : '\0';
    }

    boolean at(JsonToken token) {
        return parser.hasToken(token);
    }

    /** Goes to the end of the array or object that begins here; stays at any other value. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** How many arrays and objects are open. */
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    /** How far into the text the parser has come. */
    long charactersRead() {
        return parser.currentLocation().getCharOffset();
    }

    /** How many tokens were read. */
    long tokensRead() {
        return parser.currentTokenCount();
    }

    /** The line and column of the current token, for {@link #position}. */
    long mark() {
        // Parsers of text count columns from 1 already, to which this method of their common ancestor adds 1.
        return ((long) parser.getTokenLineNr() << Integer.SIZE) | (parser.getTokenColumnNr() - 1);
    }

    /** Where the current token stands. */
    Position here() {
        return position(pointer(), mark());
    }

    /** A place with a pointer of its own and a mark taken earlier. */
    Position position(String pointer, long mark) {
        int line = (int) (mark >>> Integer.SIZE);
        int column = (int) mark;
        return new Position(pointer, line + linesBefore, line == 1 ? column + columnsBefore : column);
    }

    /** The pointer of the current value. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendPointer(parser.getParsingContext(), MAX_POINTER_LENGTH, pointer);
        return pointer.toString();
    }

    private static void appendPointer(JsonStreamContext context, int room, StringBuilder pointer) {
        JsonStreamContext parent = context.getParent();
        if (!context.hasPathSegment()) {
            if (parent != null) {
                appendPointer(parent, room, pointer);
            }
            return;
        }
        String segment =
                context.inArray() ? Integer.toString(context.getCurrentIndex()) : escaped(context.getCurrentName());
        int rest = room - segment.length() - 1;
        if (rest < 0) {
            pointer.append("/…");
            return;
        }
        if (parent != null) {
            appendPointer(parent, rest, pointer);
        }
        pointer.append('/').append(segment);
    }

    private static String escaped(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return Names.isPlain(escaped) ? escaped : Excerpt.of(escaped, MAX_POINTER_LENGTH);
    }
}
