package io.github.proxmoxcodegen.specs.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names every path of an API, each from the name of the path above it. */
final class Places {

    private static final int MAX_PATH_LENGTH = 500;

    private final Vocabulary vocabulary;
    private final Shape shape;
    private final Map<String, Place> known = new HashMap<>();

    Places(Vocabulary vocabulary, Shape shape) {
        this.vocabulary = vocabulary;
        this.shape = shape;
    }

    /** The segments of a path, every parameter written as {@code *}. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (int start = 0; start < path.length(); ) {
            int end = path.indexOf('/', start + 1);
            end = end < 0 ? path.length() : end;
            segments.add(path.startsWith("/{", start) ? "*" : path.substring(start + 1, end));
            start = end;
        }
        return segments;
    }

    /** A path as it is, or the start of one that is longer than any honest one: names are found by recursion. */
    static String bounded(String path) {
        return path.length() <= MAX_PATH_LENGTH ? path : path.substring(0, MAX_PATH_LENGTH);
    }

    /** What the path is called. */
    Place at(String path) {
        Place place = known.get(path);
        if (place == null) {
            place = name(path);
            known.put(path, place);
        }
        return place;
    }

    /** What {@code %} stands for at the path. */
    String above(String path) {
        return parent(path).below();
    }

    /** The text with {@code %} replaced. */
    static String fill(String text, String above) {
        int mark = text.indexOf('%');
        return mark < 0 ? text : text.substring(0, mark).concat(above).concat(text.substring(mark + 1));
    }

    private Place parent(String path) {
        int slash = path.lastIndexOf('/');
        return path.length() <= 1 ? Place.SERVER : at(slash <= 0 ? "/" : path.substring(0, slash));
    }

    private Place name(String path) {
        Place parent = parent(path);
        int slash = path.lastIndexOf('/');
        boolean parameter = path.startsWith("{", slash + 1);
        String root = slash <= 0 ? "" : parent.pattern();
        String pattern = root.concat(parameter ? "/*" : path.substring(Math.max(slash, 0)));
        Optional<Term> term = vocabulary.term(pattern);
        if (term.isPresent()) {
            return known(term.get(), pattern, parent, parameter);
        }
        if (path.length() <= 1) {
            return Place.part(pattern, parent.name(), parent.below());
        }
        String words = PathWords.of(path.substring(slash + 1));
        if (!parameter) {
            return unknown(path, pattern, words, parent.below());
        }
        if (parent.kind() == Place.Kind.COLLECTION) {
            return Place.thing(pattern, parent.member(), parent.created(), parent.member());
        }
        String name = PathWords.withArticle(words).concat(" of ").concat(parent.below());
        return Place.thing(pattern, name, name, name);
    }

    private static Place known(Term term, String pattern, Place parent, boolean parameter) {
        String above = parent.below();
        if (term instanceof Term.Many many) {
            return collection(many, pattern, above);
        }
        if (term instanceof Term.Thing thing) {
            // A member with a name of its own is still created as its collection says.
            String name = fill(thing.name(), above);
            boolean member = parameter && parent.kind() == Place.Kind.COLLECTION;
            String below = fill(thing.below().orElse(name), above);
            return Place.thing(pattern, name, member ? parent.created() : name, below);
        }
        if (term instanceof Term.Part part) {
            return Place.part(
                    pattern, fill(part.name(), above), fill(part.below().orElse(above), above));
        }
        return Place.action(pattern, fill(((Term.Sentence) term).text(), above), above);
    }

    private static Place collection(Term.Many many, String pattern, String above) {
        String of = many.of().isEmpty() ? "" : " ".concat(fill(many.of(), above));
        String created = many.created().isEmpty() ? "" : " ".concat(fill(many.created(), above));
        return new Place(
                pattern,
                Place.Kind.COLLECTION,
                many.plural().concat(of),
                many.singular().concat(created),
                many.singular().concat(of),
                fill(many.below().orElse(above), above));
    }

    private Place unknown(String path, String pattern, String words, String above) {
        if (shape.hasMembers(path)) {
            String singular = PathWords.withArticle(PathWords.singular(words));
            String plural = PathWords.plural(words);
            return collection(new Term.Many(singular, plural, "of %", "for %", Optional.empty()), pattern, above);
        }
        String name = "the ".concat(words).concat(" of ").concat(above);
        if (shape.hasParts(path)) {
            return Place.part(pattern, name, name);
        }
        return shape.isReadable(path)
                ? Place.thing(pattern, name, name, name)
                : Place.action(pattern, "Run ".concat(words).concat(" for ").concat(above), above);
    }
}
