package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the data file of a Proxmox API viewer ({@code apidoc.js}) into the model.
 *
 * <p>The file is JSON, bare or behind a JavaScript declaration such as {@code const apiSchema =}; no JavaScript is run, and
 * what follows the data is not read. Tokens go straight into the model: memory grows with the model, not with the file.
 */
public final class ApidocReader {

    /** Names options of the parser, and places in the data rather than in the file. */
    private static final Pattern PARSER_DETAILS = Pattern.compile(" \\(for (?:Array|Object) starting at .*\\)$");

    private static final String HOSTILE = "real files stay far below; raise the limit only for a file that you trust";

    /** Shared because it remembers the names that it has seen. */
    private static final JsonFactory DEFAULT_FACTORY = factory(InputLimits.DEFAULT);

    private final ApidocOptions options;
    private final Diagnostics diagnostics;

    private ApidocReader(ApidocOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /**
     * The API that a file in UTF-8 describes.
     *
     * @param in read up to the end of the data, or a little further; not closed
     * @param diagnostics takes the findings, with line and column of the file
     * @throws InvalidInputException if there is at least one error
     * @throws IOException if {@code in} cannot be read
     */
    public static Api read(InputStream in, ApidocOptions options, Diagnostics diagnostics)
            throws InvalidInputException, IOException {
        return read(new Utf8Reader(in), options, diagnostics);
    }

    /** As {@link #read(InputStream, ApidocOptions, Diagnostics)}, from text. */
    public static Api read(Reader in, ApidocOptions options, Diagnostics diagnostics)
            throws InvalidInputException, IOException {
        return new ApidocReader(options, diagnostics).read(new SourceText(in));
    }

    private Api read(SourceText text) throws InvalidInputException, IOException {
        try {
            DataLocator.locate(text, diagnostics);
        } catch (Utf8Reader.NotUtf8Exception e) {
            throw notUtf8(e, new Position("", text.line(), text.column()));
        }
        int line = text.line();
        int column = text.column();
        PatternPool patterns = new PatternPool(options.product());
        List<Endpoint> endpoints;
        Paths paths;
        InputLimits limits = options.limits();
        JsonFactory factory = limits.equals(InputLimits.DEFAULT) ? DEFAULT_FACTORY : factory(limits);
        try (ParserBase parser = (ParserBase) factory.createParser(text)) {
            Cursor cursor = new Cursor(parser, diagnostics, line, column);
            paths = new Paths(cursor);
            try {
                cursor.next();
                SchemaReader schemas = new SchemaReader(cursor, patterns, NamedFormats.known());
                endpoints = new NodeReader(cursor, new MethodReader(cursor, schemas), paths).readAll();
            } catch (Utf8Reader.NotUtf8Exception e) {
                throw notUtf8(e, cursor.here());
            } catch (StreamConstraintsException e) {
                throw beyondLimits(cursor);
            } catch (JsonEOFException e) {
                throw truncated(e, cursor);
            } catch (JsonParseException e) {
                throw malformed(e, cursor);
            }
        }
        refuseErrors();
        Product product = ProductDetector.detect(paths.all(), options.product(), diagnostics);
        Api api = UncheckedOperations.settle(new Api(product, options.version(), endpoints));
        if (api.operations().findAny().isEmpty()) {
            throw diagnostics.fatal(
                    "apidoc.no-operations",
                    Position.START,
                    "there is not one operation in these data",
                    "give the data of an API viewer: a list of objects with 'path', 'info' and 'children'");
        }
        api = patterns.settle(api, diagnostics);
        refuseErrors();
        return api;
    }

    private void refuseErrors() throws InvalidInputException {
        if (diagnostics.hasErrors()) {
            throw new InvalidInputException(diagnostics.sorted());
        }
    }

    private static JsonFactory factory(InputLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxTextLength())
                        .maxNameLength(Math.min(limits.maxTextLength(), 10_000))
                        .maxNumberLength(1_000)
                        .maxDocumentLength(limits.maxBytes())
                        .maxTokenCount(limits.maxTokens())
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    private InvalidInputException notUtf8(Utf8Reader.NotUtf8Exception e, Position position) {
        return diagnostics.fatal(
                "input.not-utf8",
                position,
                e.getMessage() + "; it comes after this place",
                "save the file as UTF-8; if it is compressed, only gzip is known");
    }

    private InvalidInputException beyondLimits(Cursor cursor) {
        InputLimits limits = options.limits();
        Position position = cursor.here();
        if (cursor.depth() >= limits.maxDepth()) {
            return diagnostics.fatal(
                    "input.too-deep",
                    position,
                    "arrays and objects are nested more than " + limits.maxDepth() + " levels deep",
                    HOSTILE);
        }
        if (cursor.charactersRead() >= limits.maxBytes()) {
            return diagnostics.fatal(
                    "input.too-large",
                    position,
                    "the data have more than " + limits.maxBytes() + " characters",
                    HOSTILE);
        }
        if (cursor.tokensRead() >= limits.maxTokens()) {
            return diagnostics.fatal(
                    "input.too-large",
                    position,
                    "the data have more than " + limits.maxTokens() + " JSON tokens",
                    HOSTILE);
        }
        return diagnostics.fatal(
                "input.text-too-long",
                position,
                "a text, a name or a number is too long; a text may have " + limits.maxTextLength() + " characters",
                HOSTILE);
    }

    private InvalidInputException truncated(JsonParseException e, Cursor cursor) {
        return diagnostics.fatal(
                "json.truncated",
                at(cursor, e.getLocation()),
                "the text ends in the middle of the data",
                "fetch the file again; it was cut off on the way");
    }

    private InvalidInputException malformed(JsonParseException e, Cursor cursor) {
        // After a comma the parser does not give the end of the text an exception of its own.
        if (e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return truncated(e, cursor);
        }
        String message = PARSER_DETAILS.matcher(e.getOriginalMessage()).replaceFirst("");
        return diagnostics.fatal(
                "json.malformed",
                at(cursor, e.getLocation()),
                "the data are not JSON: " + Excerpt.of(message, 300),
                "correct the text at that place, or fetch the file again");
    }

    private static Position at(Cursor cursor, JsonLocation location) {
        long mark = ((long) location.getLineNr() << Integer.SIZE) | location.getColumnNr();
        return cursor.position(cursor.pointer(), mark);
    }
}
