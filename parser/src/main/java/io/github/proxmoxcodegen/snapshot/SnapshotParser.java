package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.util.Optional;

/** Reads the statements of one snapshot, and goes on after a broken one to report more than the first error. */
final class SnapshotParser {

    private static final String HINT_HEADER = "a snapshot starts with the lines '" + SnapshotFormat.MAGIC + " "
            + SnapshotFormat.VERSION + "' and 'product pve'";

    private final char[] chars;
    private final Diagnostics diagnostics;
    private final Cursor cursor;
    private int errors;

    SnapshotParser(char[] chars, int length, Diagnostics diagnostics) {
        this.chars = chars;
        this.diagnostics = diagnostics;
        this.cursor = new Cursor(new Tokenizer(chars, length));
    }

    Api parse() throws InvalidInputException {
        Product product;
        Optional<String> version;
        try {
            product = header();
            version = version();
        } catch (SyntaxException e) {
            throw fatal(e);
        }
        DefinitionTable definitions = new DefinitionTable();
        SchemaParser schemas = new SchemaParser(cursor, definitions, product);
        Statements statements = new Statements(cursor, schemas, definitions);
        boolean broken = false;
        while (!cursor.is(Kind.END)) {
            int indent = 0;
            try {
                skipLineEnds();
                indent = cursor.indent();
                statements.read();
            } catch (SyntaxException e) {
                broken = true;
                report(e, statements.context());
                statements.breakOperation();
                recover(indent);
            }
        }
        try {
            statements.finishOperation();
        } catch (SyntaxException e) {
            throw fatal(e);
        }
        if (broken) {
            throw new InvalidInputException(diagnostics.sorted());
        }
        return new Api(product, version, statements.endpoints());
    }

    private Product header() throws SyntaxException {
        cursor.advance();
        skipLineEnds();
        if (!cursor.take(SnapshotFormat.MAGIC)) {
            throw new SyntaxException(cursor.start(), "snapshot.header", "this is no snapshot", HINT_HEADER);
        }
        int at = cursor.start();
        int format = cursor.integer();
        if (format != SnapshotFormat.VERSION) {
            throw new SyntaxException(
                    at,
                    "snapshot.version",
                    "the snapshot has format " + format + ", and this program reads format " + SnapshotFormat.VERSION,
                    "use a newer proxmox-codegen, or import the apidoc again");
        }
        endOfLine();
        skipLineEnds();
        if (!cursor.take("product")) {
            throw new SyntaxException(
                    cursor.start(), "snapshot.header", "the snapshot does not say whose API it is", HINT_HEADER);
        }
        at = cursor.start();
        String id = cursor.text("the name of a product");
        Optional<Product> product = Product.ofId(id);
        if (product.isEmpty()) {
            throw new SyntaxException(
                    at,
                    "snapshot.product",
                    Excerpt.quoted(id) + " is no product that is known",
                    "the products are pve and pbs");
        }
        endOfLine();
        return product.get();
    }

    private Optional<String> version() throws SyntaxException {
        skipLineEnds();
        if (!cursor.take("version")) {
            return Optional.empty();
        }
        String version = cursor.text("a version");
        endOfLine();
        return Optional.of(version);
    }

    private void skipLineEnds() throws SyntaxException {
        while (cursor.is(Kind.LINE_END)) {
            cursor.advance();
        }
    }

    private void endOfLine() throws SyntaxException {
        if (!cursor.is(Kind.LINE_END) && !cursor.is(Kind.END)) {
            throw cursor.unexpected("the end of the line");
        }
    }

    private void recover(int indent) throws InvalidInputException {
        if (errors >= SnapshotFormat.MAX_ERRORS) {
            throw new InvalidInputException(diagnostics.sorted());
        }
        cursor.recover(indent);
    }

    private void report(SyntaxException e, String context) {
        errors++;
        diagnostics.error(
                e.code(),
                position(e.offset()),
                context.isEmpty() ? e.message() : e.message() + " (" + context + ")",
                e.hint());
    }

    private InvalidInputException fatal(SyntaxException e) {
        return diagnostics.fatal(e.code(), position(e.offset()), e.message(), e.hint());
    }

    private Position position(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (chars[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position("", line, offset - lineStart + 1);
    }
}
