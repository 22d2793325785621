package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.pattern.PatternTranslator;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads schemas, property strings and formats. */
final class SchemaParser {

    private static final Set<Attribute.Group> SINGLE = EnumSet.of(Attribute.Group.CONSTRAINTS);
    private static final Set<Attribute.Group> LIST = EnumSet.of(Attribute.Group.ITEM_COUNTS, Attribute.Group.LINKS);
    private static final Set<Attribute.Group> MAP = EnumSet.of(Attribute.Group.LINKS);
    private static final Set<Attribute.Group> PLAIN = EnumSet.noneOf(Attribute.Group.class);

    private final Cursor cursor;
    private final DefinitionTable definitions;
    private final Product product;
    private final PropertyParser properties;
    private final Map<String, Pattern> patterns = new HashMap<>();

    SchemaParser(Cursor cursor, DefinitionTable definitions, Product product) {
        this.cursor = cursor;
        this.definitions = definitions;
        this.product = product;
        this.properties = new PropertyParser(cursor, this);
    }

    PropertyParser properties() {
        return properties;
    }

    /** Reads a schema that stands below {@code depth} others. */
    Schema schema(int depth) throws SyntaxException {
        if (cursor.is(Kind.REFERENCE)) {
            return definitions.schema(cursor, depth);
        }
        int at = cursor.start();
        definitions.enter(at, depth);
        if (cursor.take('{')) {
            return object(depth);
        }
        if (cursor.take('[')) {
            return array(depth);
        }
        if (!cursor.is(Kind.WORD)) {
            throw cursor.unexpected("a schema");
        }
        String word = cursor.keyword("a schema");
        switch (word) {
            case "string":
                return scalar(ScalarType.STRING, depth);
            case "integer":
                return scalar(ScalarType.INTEGER, depth);
            case "boolean":
                return scalar(ScalarType.BOOLEAN, depth);
            case "number":
                return scalar(ScalarType.NUMBER, depth);
            case "null":
                return new NullSchema(
                        Attributes.read(cursor, this, depth, PLAIN).annotations());
            case "any":
                return any(depth);
            case "oneOf":
                return oneOf(depth);
            default:
                throw new SyntaxException(
                        at,
                        "snapshot.unknown-type",
                        Excerpt.quoted(word) + " is no type",
                        "the types are string, integer, boolean, number, null, any, oneOf, {…}, […] and a $definition");
        }
    }

    /** Reads the parts of a property string, in braces or by reference. */
    PropertyString parts(int depth) throws SyntaxException {
        if (cursor.is(Kind.REFERENCE)) {
            return definitions.parts(cursor, depth);
        }
        definitions.enter(cursor.start(), depth);
        cursor.expect('{');
        Optional<String> defaultKey = Optional.empty();
        if (cursor.take('@')) {
            defaultKey = Optional.of(cursor.text("the name of the default key"));
            if (!cursor.is('}')) {
                cursor.expect(',');
            }
        }
        Members<PropertyString.Part> parts = new Members<>(PropertyString.Part::name);
        Additional additional = Additional.FORBIDDEN;
        while (!cursor.take('}')) {
            if (atAdditional()) {
                additional = additional(depth + 1);
                cursor.take(',');
                cursor.expect('}');
                break;
            }
            parts.add(cursor.start(), properties.part(depth + 1));
            separator();
        }
        return new PropertyString(parts.list(), defaultKey, additional);
    }

    /** Whether the next sign says what happens to other names. */
    boolean atAdditional() {
        return cursor.is('!') || cursor.is('*') || cursor.is('~');
    }

    /** Reads what happens to other names. */
    Additional additional(int depth) throws SyntaxException {
        if (cursor.take('!')) {
            return Additional.FORBIDDEN;
        }
        if (cursor.take('~')) {
            return AttributeText.UNSTATED;
        }
        cursor.expect('*');
        boolean untyped = cursor.is('}') || cursor.is(',') || cursor.is(Kind.LINE_END) || cursor.is(Kind.END);
        return untyped ? new Additional.Allowed(true) : new Additional.Typed(schema(depth));
    }

    /** Reads what stands behind {@code format=}. */
    Format format(int depth) throws SyntaxException {
        if (cursor.is('{') || cursor.is(Kind.REFERENCE)) {
            return new Format.Structured(Optional.empty(), parts(depth + 1));
        }
        int at = cursor.start();
        String word = cursor.text("the name of a format, or the parts of a property string");
        if (word.equals("named") && cursor.take('(')) {
            String name = cursor.lastText("the name of a format");
            return new Format.Structured(Optional.of(name), parts(depth + 1));
        }
        if (word.equals("list") && cursor.take('(')) {
            Schema array = schema(depth + 1);
            cursor.expect(')');
            if (array instanceof ArraySchema list) {
                return new Format.Elements(list);
            }
            throw new SyntaxException(
                    at,
                    "snapshot.wrong-kind",
                    "the format 'list' holds no array",
                    "write list([…]) with the elements' schema");
        }
        return new Format.Named(word);
    }

    /** The translations of a regular expression. */
    Pattern pattern(String source) {
        return patterns.computeIfAbsent(source, text -> PatternTranslator.translate(product, text));
    }

    /** Takes the comma after a member; the last one may do without. */
    private void separator() throws SyntaxException {
        if (!cursor.take(',') && !cursor.is('}')) {
            throw cursor.unexpected("',' or '}'");
        }
    }

    private ScalarSchema scalar(ScalarType type, int depth) throws SyntaxException {
        Attributes attributes = Attributes.read(cursor, this, depth, SINGLE);
        return new ScalarSchema(type, attributes.constraints(), attributes.annotations());
    }

    private AnySchema any(int depth) throws SyntaxException {
        Optional<String> declared = Optional.empty();
        if (cursor.take('(')) {
            declared = Optional.of(cursor.lastText("the declared type"));
        }
        Attributes attributes = Attributes.read(cursor, this, depth, SINGLE);
        return new AnySchema(declared, attributes.constraints(), attributes.annotations());
    }

    private ArraySchema array(int depth) throws SyntaxException {
        Optional<Schema> items = Optional.empty();
        if (!cursor.is(']')) {
            items = Optional.of(schema(depth + 1));
        }
        cursor.expect(']');
        Attributes attributes = Attributes.read(cursor, this, depth, LIST);
        return new ArraySchema(
                items, attributes.minItems(), attributes.maxItems(), attributes.links(), attributes.annotations());
    }

    private ObjectSchema object(int depth) throws SyntaxException {
        Members<Property> members = new Members<>(Property::name);
        Additional additional = AttributeText.UNSTATED;
        while (!cursor.take('}')) {
            if (atAdditional()) {
                additional = additional(depth + 1);
                cursor.take(',');
                cursor.expect('}');
                break;
            }
            members.add(cursor.start(), properties.member(depth + 1));
            separator();
        }
        Attributes attributes = Attributes.read(cursor, this, depth, MAP);
        return new ObjectSchema(members.list(), additional, attributes.links(), attributes.annotations());
    }

    private OneOfSchema oneOf(int depth) throws SyntaxException {
        Optional<String> typeProperty = Optional.empty();
        if (cursor.take("by")) {
            cursor.expect('=');
            typeProperty = Optional.of(cursor.text("the name of the property that chooses"));
        }
        Optional<String> declared = Optional.empty();
        if (cursor.take("type")) {
            cursor.expect('=');
            declared = Optional.of(cursor.text("the declared type"));
        }
        cursor.expect('(');
        List<OneOfSchema.Alternative> alternatives = new ArrayList<>();
        while (!cursor.take(')')) {
            cursor.expect('(');
            List<String> types = cursor.texts("a value of the property that chooses, or ')'");
            boolean optional = cursor.take('?');
            alternatives.add(new OneOfSchema.Alternative(types, optional, schema(depth + 1)));
            if (!cursor.take(',') && !cursor.is(')')) {
                throw cursor.unexpected("',' or ')'");
            }
        }
        return new OneOfSchema(
                typeProperty,
                declared,
                alternatives,
                Attributes.read(cursor, this, depth, PLAIN).annotations());
    }
}
