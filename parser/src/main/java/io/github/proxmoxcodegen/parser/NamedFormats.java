package io.github.proxmoxcodegen.parser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.PropertyString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The property strings that an apidoc only names, as if they were simple rules: the server's source has their parts.
 *
 * <p>The parts are those of Proxmox VE 9.2, in the file {@code named-formats.json} beside this class, written in the
 * dialect of an apidoc. They are what the server takes in the end rather than what it declares: {@code pve-vm-cpu-conf}
 * lacks {@code reported-model}, which is always refused, and its {@code cputype} is required.
 */
public final class NamedFormats {

    private static final String RESOURCE = "named-formats.json";

    /** No named formats at all: for reading the file that defines them. */
    private static final NamedFormats NONE = new NamedFormats(Collections.emptySortedMap());

    private final SortedMap<String, PropertyString> contents;

    private NamedFormats(SortedMap<String, PropertyString> contents) {
        this.contents = contents;
    }

    /** Loads on first use. */
    private static final class Known {
        static final NamedFormats INSTANCE = load();
    }

    /** Those that Proxmox VE registers. */
    static NamedFormats known() {
        return Known.INSTANCE;
    }

    /** The parts of the property string of that name; empty for a name that stands for a simple rule. */
    public static Optional<PropertyString> find(String name) {
        return known().content(name);
    }

    /** All of them by name. */
    public static SortedMap<String, PropertyString> all() {
        return known().contents;
    }

    Optional<PropertyString> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    private static NamedFormats load() {
        Diagnostics diagnostics = new Diagnostics(RESOURCE);
        SortedMap<String, PropertyString> contents = new TreeMap<>();
        try (InputStream in = NamedFormats.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource " + RESOURCE + " is missing beside " + NamedFormats.class);
            }
            ParserBase parser = (ParserBase) new JsonFactory().createParser(new Utf8Reader(in));
            Cursor cursor = new Cursor(parser, diagnostics, 1, 1);
            SchemaReader schemas = new SchemaReader(cursor, new PatternPool(Optional.of(Product.PVE)), NONE);
            cursor.next();
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                cursor.next();
                SchemaDraft owner = new SchemaDraft(cursor);
                schemas.readKeyword(owner, Keyword.FORMAT.spelling());
                if (owner.takeFormat().orElse(null) instanceof Format.Structured structured) {
                    contents.put(name, structured.content());
                }
            }
            if (!cursor.at(JsonToken.END_OBJECT) || !diagnostics.sorted().isEmpty()) {
                throw new IllegalStateException(RESOURCE + " is faulty: " + diagnostics.sorted());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NamedFormats(Collections.unmodifiableSortedMap(contents));
    }
}
