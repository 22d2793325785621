package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one construct says and the model has no place for: kept as JSON under its name, and reported. */
final class Extensions {

    private final Cursor cursor;
    private final String construct;
    private @Nullable SortedMap<String, String> map;

    /**
     * Nothing kept yet.
     *
     * @param construct what is being read, as the first part of the codes of findings: {@code schema}, {@code method}
     */
    Extensions(Cursor cursor, String construct) {
        this.cursor = cursor;
        this.construct = construct;
    }

    /** Keeps the value at the cursor of a keyword that nobody knows. */
    void unknown(String keyword) throws IOException {
        cursor.diagnostics()
                .warning(
                        construct + ".unknown-keyword",
                        cursor.here(),
                        "the keyword " + Excerpt.quoted(keyword)
                                + " is unknown; it is kept as an extension and nothing is made of it",
                        "check whether a newer proxmox-codegen knows it");
        keep(keyword, JsonValues.read(cursor).compact());
    }

    /** Keeps the value at the cursor of a keyword that should have another kind of value. */
    void misfit(String keyword, String expected) throws IOException {
        cursor.diagnostics()
                .warning(
                        construct + ".invalid-value",
                        cursor.here(),
                        "the keyword " + Excerpt.quoted(keyword) + " should have " + expected + " and has " + found()
                                + "; it is kept as an extension and not honoured",
                        "correct the value, or leave the keyword out");
        keep(keyword, JsonValues.read(cursor).compact());
    }

    /** Reports a keyword that the same object had before; the later value counts. */
    void repeated(String keyword) {
        cursor.diagnostics()
                .warning(
                        "json.duplicate-key",
                        cursor.here(),
                        "the key " + Excerpt.quoted(keyword)
                                + " stands more than once in its object; the last one counts",
                        "leave only one of them");
    }

    /** Keeps JSON under a name. */
    void keep(String keyword, String json) {
        if (map == null) {
            map = new TreeMap<>();
        }
        map.put(keyword, json);
    }

    /** Everything kept. */
    SortedMap<String, String> map() {
        return map == null ? Collections.emptySortedMap() : map;
    }

    boolean isEmpty() {
        return map == null;
    }

    private String found() {
        return switch (cursor.token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
