package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.Schema;
import java.util.HashMap;
import java.util.Map;

/**
 * The definitions read so far, and how much the snapshot holds when each use of a definition counts in full: a few lines
 * of definitions that use each other twice would otherwise stand for more than any memory holds.
 */
final class DefinitionTable {

    private final Map<String, Definition> definitions = new HashMap<>();
    private long size;
    private int deepest;

    /** Notes that a schema begins at that depth. */
    void enter(int at, int depth) throws SyntaxException {
        reach(at, depth, 1);
    }

    Schema schema(Cursor cursor, int depth) throws SyntaxException {
        Object node = use(cursor, depth);
        if (node instanceof Schema schema) {
            cursor.advance();
            return schema;
        }
        throw wrongKind(cursor, "parts of a property string", "a schema");
    }

    PropertyString parts(Cursor cursor, int depth) throws SyntaxException {
        Object node = use(cursor, depth);
        if (node instanceof PropertyString parts) {
            cursor.advance();
            return parts;
        }
        throw wrongKind(cursor, "a schema", "the parts of a property string");
    }

    /** Starts to measure a definition. */
    long begin() {
        deepest = 0;
        return size;
    }

    /** Ends a definition that {@link #begin} started. */
    void define(int at, String name, Object node, long sizeBefore) throws SyntaxException {
        if (definitions.putIfAbsent(name, new Definition(node, size - sizeBefore, deepest)) != null) {
            throw new SyntaxException(
                    at,
                    "snapshot.duplicate",
                    "the name $" + Excerpt.of(name, 80) + " is defined twice",
                    "rename one of the definitions and its uses");
        }
    }

    private Object use(Cursor cursor, int depth) throws SyntaxException {
        Definition definition = definitions.get(cursor.text());
        if (definition == null) {
            throw new SyntaxException(
                    cursor.start(),
                    "snapshot.undefined",
                    "nothing is defined as $" + Excerpt.of(cursor.text(), 80) + " above this line",
                    "define it before its first use, or correct the name");
        }
        reach(cursor.start(), depth + definition.depth(), definition.size());
        return definition.node();
    }

    private void reach(int at, int depth, long more) throws SyntaxException {
        deepest = Math.max(deepest, depth);
        size += more;
        if (depth > SnapshotFormat.MAX_DEPTH) {
            throw new SyntaxException(
                    at,
                    "snapshot.too-deep",
                    "schemas nest more than " + SnapshotFormat.MAX_DEPTH + " levels deep",
                    "no real API does; check where the snapshot comes from");
        }
        if (size > SnapshotFormat.MAX_SCHEMAS) {
            throw new SyntaxException(
                    at,
                    "snapshot.too-large",
                    "the snapshot holds more than " + SnapshotFormat.MAX_SCHEMAS
                            + " schemas once its definitions are put in",
                    "no real API does; check where the snapshot comes from");
        }
    }

    private static SyntaxException wrongKind(Cursor cursor, String kind, String wanted) {
        return new SyntaxException(
                cursor.start(),
                "snapshot.wrong-kind",
                "$" + Excerpt.of(cursor.text(), 80) + " is defined as " + kind + " where " + wanted + " is needed",
                "refer to a definition of the other kind");
    }

    private record Definition(Object node, long size, int depth) {}
}
