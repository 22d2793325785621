package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.TypeCondition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads named members: properties, parts of property strings, parameters. */
final class PropertyParser {

    private final Cursor cursor;
    private final SchemaParser schemas;

    PropertyParser(Cursor cursor, SchemaParser schemas) {
        this.cursor = cursor;
        this.schemas = schemas;
    }

    /** Reads a member of an object. */
    Property member(int depth) throws SyntaxException {
        String name = cursor.text("the name of a property");
        return property(name, cursor.take('?'), depth);
    }

    /** Reads a key of a property string: a member, or {@code name = target (key)} for an alias. */
    PropertyString.Part part(int depth) throws SyntaxException {
        String name = cursor.text("the name of a key");
        if (!cursor.take('=')) {
            return new PropertyString.Member(property(name, cursor.take('?'), depth));
        }
        String target = cursor.text("the key that receives the value");
        Optional<String> keyTarget = Optional.empty();
        if (cursor.take('(')) {
            keyTarget = Optional.of(cursor.lastText("the key that receives the name"));
        }
        return new PropertyString.Alias(name, target, keyTarget);
    }

    /** Reads a parameter, whose location follows from its name unless it is written. */
    Parameter parameter(Function<String, ParameterLocation> impliedLocation) throws SyntaxException {
        String name = cursor.text("the name of a parameter");
        boolean optional = cursor.take('?');
        ParameterLocation location = impliedLocation.apply(name);
        if (cursor.take("in")) {
            cursor.expect('=');
            location = location();
        }
        boolean undeclared = cursor.take("undeclared");
        return new Parameter(location, property(name, optional, 1), !undeclared);
    }

    private ParameterLocation location() throws SyntaxException {
        for (ParameterLocation location : ParameterLocation.values()) {
            if (cursor.take(OperationText.word(location))) {
                return location;
            }
        }
        throw cursor.unexpected("path, query or body");
    }

    private Property property(String name, boolean optional, int depth) throws SyntaxException {
        Optional<IndexedFamily> family = Optional.empty();
        if (cursor.take("index")) {
            family = Optional.of(family(name));
        }
        List<String> requires = List.of();
        if (cursor.take("requires")) {
            cursor.expect('(');
            requires = cursor.texts("the name of a property or ')'");
        }
        Optional<TypeCondition> condition = Optional.empty();
        if (cursor.take("when")) {
            cursor.expect('(');
            String typeProperty = cursor.text("the name of a property");
            condition = Optional.of(new TypeCondition(typeProperty, cursor.texts("a value of the property or ')'")));
        }
        Schema schema = schemas.schema(depth);
        return new Property(name, schema, optional, requires, condition, family);
    }

    private IndexedFamily family(String name) throws SyntaxException {
        int at = cursor.start();
        boolean bare = cursor.take('=');
        String prefix;
        if (bare) {
            prefix = name.endsWith(Words.FAMILY) ? name.substring(0, name.length() - Words.FAMILY.length()) : "";
        } else {
            cursor.expect('(');
            prefix = cursor.text("the part of the names before the number");
        }
        int[] range = cursor.range();
        if (!bare) {
            cursor.expect(')');
        }
        if (prefix.isEmpty()) {
            throw new SyntaxException(
                    at,
                    "snapshot.misplaced",
                    "the name " + Excerpt.quoted(name) + " has no place for an index",
                    "write the name as prefix[n], or the index as index(prefix 0..31)");
        }
        return new IndexedFamily(prefix, range[0], range[1]);
    }
}
