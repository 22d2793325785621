package io.github.proxmoxcodegen.specs.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names every path of an API, each from the name of the path above it. */
final class Places {

    private final Vocabulary vocabulary;
    private final Shape shape;
    private final Map<String, Place> known = new HashMap<>();

    Places(Vocabulary vocabulary, Shape shape) {
        this.vocabulary = vocabulary;
        this.shape = shape;
    }

    /** The path with every parameter written as {@code *}, as patterns have it. */
    static String erased(String path) {
        StringBuilder erased = new StringBuilder(path.length());
        for (int start = 0; start < path.length(); ) {
            int end = path.indexOf('/', start + 1);
            end = end < 0 ? path.length() : end;
            if (path.startsWith("/{", start)) {
                erased.append("/*");
            } else {
                erased.append(path, start, end);
            }
            start = end;
        }
        return erased.toString();
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
        return path.length() <= 1 ? "the server" : at(parent(path)).below();
    }

    /** The text with {@code %} replaced. */
    static String fill(String text, String above) {
        int mark = text.indexOf('%');
        return mark < 0 ? text : text.substring(0, mark).concat(above).concat(text.substring(mark + 1));
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    private Place name(String path) {
        String above = above(path);
        Optional<Term> term = vocabulary.term(erased(path));
        if (term.isPresent()) {
            return known(term.get(), path, above);
        }
        if (path.length() <= 1) {
            return Place.part(above, above);
        }
        String segment = path.substring(path.lastIndexOf('/') + 1);
        if (!segment.startsWith("{")) {
            return unknown(path, PathWords.of(segment), above);
        }
        Place parent = at(parent(path));
        if (parent.kind() == Place.Kind.COLLECTION) {
            return Place.thing(parent.member(), parent.created(), parent.member());
        }
        String name =
                PathWords.withArticle(PathWords.of(segment)).concat(" of ").concat(above);
        return Place.thing(name, name, name);
    }

    private Place known(Term term, String path, String above) {
        if (term instanceof Term.Many many) {
            return collection(many, above);
        }
        if (term instanceof Term.Thing thing) {
            String name = fill(thing.name(), above);
            return Place.thing(name, created(path, name), fill(thing.below().orElse(name), above));
        }
        if (term instanceof Term.Part part) {
            return Place.part(fill(part.name(), above), fill(part.below().orElse(above), above));
        }
        return Place.action(fill(((Term.Sentence) term).text(), above), above);
    }

    /** A member with a name of its own is still created as its collection says. */
    private String created(String path, String name) {
        boolean member = path.startsWith("{", path.lastIndexOf('/') + 1);
        Place parent = at(parent(path));
        return member && parent.kind() == Place.Kind.COLLECTION ? parent.created() : name;
    }

    private static Place collection(Term.Many many, String above) {
        String of = many.of().isEmpty() ? "" : " ".concat(fill(many.of(), above));
        String created = many.created().isEmpty() ? "" : " ".concat(fill(many.created(), above));
        return new Place(
                Place.Kind.COLLECTION,
                many.plural().concat(of),
                many.singular().concat(created),
                many.singular().concat(of),
                fill(many.below().orElse(above), above));
    }

    private Place unknown(String path, String words, String above) {
        if (shape.hasMembers(path)) {
            String singular = PathWords.withArticle(PathWords.singular(words));
            return collection(
                    new Term.Many(singular, PathWords.plural(words), "of %", "for %", Optional.empty()), above);
        }
        String name = "the ".concat(words).concat(" of ").concat(above);
        if (shape.hasParts(path)) {
            return Place.part(name, name);
        }
        return shape.isReadable(path)
                ? Place.thing(name, name, name)
                : Place.action("Run ".concat(words).concat(" for ").concat(above), above);
    }
}
