package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.Pattern;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.snapshot.Tokenizer.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands behind the type of one schema. */
final class Attributes {

    private final Cursor cursor;
    private final SchemaParser schemas;
    private final int depth;
    private final Set<Attribute> seen = EnumSet.noneOf(Attribute.class);

    private Optional<BigDecimal> minimum = Optional.empty();
    private Optional<BigDecimal> maximum = Optional.empty();
    private OptionalInt minLength = OptionalInt.empty();
    private OptionalInt maxLength = OptionalInt.empty();
    private OptionalInt minItems = OptionalInt.empty();
    private OptionalInt maxItems = OptionalInt.empty();
    private Optional<Pattern> pattern = Optional.empty();
    private List<String> enumeration = List.of();
    private Optional<Format> format = Optional.empty();
    private Optional<DefaultValue> defaultValue = Optional.empty();
    private Optional<String> renderer = Optional.empty();
    private List<Link> links = List.of();
    private SortedMap<String, String> extensions = Collections.emptySortedMap();
    private boolean constrained;
    private boolean annotated;

    private Attributes(Cursor cursor, SchemaParser schemas, int depth) {
        this.cursor = cursor;
        this.schemas = schemas;
        this.depth = depth;
    }

    /** Reads attributes up to the first token that is no word; annotations can stand beside every type. */
    static Attributes read(Cursor cursor, SchemaParser schemas, int depth, Set<Attribute.Group> allowed)
            throws SyntaxException {
        Attributes attributes = new Attributes(cursor, schemas, depth);
        while (cursor.is(Kind.WORD)) {
            attributes.next(allowed);
        }
        return attributes;
    }

    Constraints constraints() {
        return constrained
                ? new Constraints(minimum, maximum, minLength, maxLength, pattern, enumeration, format)
                : Constraints.NONE;
    }

    Annotations annotations() {
        return annotated ? new Annotations(Prose.NONE, defaultValue, renderer, extensions) : Annotations.NONE;
    }

    OptionalInt minItems() {
        return minItems;
    }

    OptionalInt maxItems() {
        return maxItems;
    }

    List<Link> links() {
        return links;
    }

    private void next(Set<Attribute.Group> allowed) throws SyntaxException {
        int at = cursor.start();
        String word = cursor.keyword("an attribute");
        Optional<Attribute> found = Attribute.of(word);
        if (found.isEmpty()) {
            throw new SyntaxException(
                    at,
                    "snapshot.unknown-keyword",
                    Excerpt.quoted(word) + " is no attribute of a schema",
                    "correct the word; a snapshot of a newer format needs a newer proxmox-codegen");
        }
        Attribute attribute = found.get();
        if (attribute.group() != Attribute.Group.ANNOTATIONS && !allowed.contains(attribute.group())) {
            throw new SyntaxException(
                    at,
                    "snapshot.misplaced",
                    "'" + word + "' cannot stand beside this type",
                    "remove it, or change the type");
        }
        if (!seen.add(attribute) && !attribute.repeatable()) {
            throw new SyntaxException(at, "snapshot.duplicate", "'" + word + "' is given twice", "keep one of the two");
        }
        constrained |= attribute.group() == Attribute.Group.CONSTRAINTS;
        annotated |= attribute.group() == Attribute.Group.ANNOTATIONS;
        take(attribute);
    }

    private void take(Attribute attribute) throws SyntaxException {
        switch (attribute) {
            case ENUM -> {
                cursor.expect('(');
                enumeration = cursor.texts("a value of the enumeration or ')'");
            }
            case LINK -> {
                cursor.expect('(');
                String rel = cursor.text("the relation of the link");
                links = appended(links, new Link(rel, cursor.lastText("the target of the link")));
            }
            case EXTENSION -> {
                extensions = extensions.isEmpty() ? new TreeMap<>() : extensions;
                extension(cursor, extensions);
            }
            default -> {
                cursor.expect('=');
                takeValue(attribute);
            }
        }
    }

    private void takeValue(Attribute attribute) throws SyntaxException {
        switch (attribute) {
            case MIN -> minimum = Optional.of(cursor.number());
            case MAX -> maximum = Optional.of(cursor.number());
            case MIN_LENGTH -> minLength = OptionalInt.of(cursor.integer());
            case MAX_LENGTH -> maxLength = OptionalInt.of(cursor.integer());
            case MIN_ITEMS -> minItems = OptionalInt.of(cursor.integer());
            case MAX_ITEMS -> maxItems = OptionalInt.of(cursor.integer());
            case PATTERN -> pattern = Optional.of(schemas.pattern(cursor.text("a regular expression")));
            case FORMAT -> format = Optional.of(schemas.format(depth));
            case RENDERER -> renderer = Optional.of(cursor.text("the name of a renderer"));
            case DEFAULT -> setDefault(new DefaultValue.Value(literal()));
            case REMARK -> setDefault(new DefaultValue.Remark(cursor.text("a text")));
            default -> throw new IllegalStateException(attribute.word());
        }
    }

    private void setDefault(DefaultValue value) throws SyntaxException {
        if (defaultValue.isPresent()) {
            throw new SyntaxException(
                    cursor.start(),
                    "snapshot.duplicate",
                    "'default' and 'remark' stand beside the same type",
                    "keep one of the two");
        }
        defaultValue = Optional.of(value);
    }

    private Literal literal() throws SyntaxException {
        if (cursor.is(Kind.TEXT)) {
            return new Literal.Text(cursor.text("a text"));
        }
        if (cursor.take("true")) {
            return new Literal.Bool(true);
        }
        if (cursor.take("false")) {
            return new Literal.Bool(false);
        }
        return new Literal.Num(cursor.number());
    }

    /** Reads {@code ("keyword" "json")}. */
    static void extension(Cursor cursor, SortedMap<String, String> into) throws SyntaxException {
        int at = cursor.start();
        cursor.expect('(');
        String name = cursor.text("the name of a keyword");
        if (into.put(name, cursor.lastText("the value of the keyword as JSON")) != null) {
            throw new SyntaxException(
                    at,
                    "snapshot.duplicate",
                    "the extension " + Excerpt.quoted(name) + " is given twice",
                    "keep one of the two");
        }
    }

    private static <T> List<T> appended(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
