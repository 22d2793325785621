package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Composes the summary of each operation: a verb from the method, a name from the path.
 *
 * <p>Summaries are at most {@value #MAX_LENGTH} characters, start with a capital, have no period at the end, and no two
 * that one instance gives are the same.
 */
final class Summaries {

    /** How long a summary may be, in characters. */
    static final int MAX_LENGTH = 90;

    private final Vocabulary vocabulary;
    private final Shape shape;
    private final Places places;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    Summaries(Api api) {
        this.vocabulary = Vocabulary.of(api.product());
        this.shape = new Shape(api);
        this.places = new Places(vocabulary, shape);
    }

    /** The summary of an operation of the API; to be asked once for each. */
    String of(Operation operation) {
        String summary = shortened(sentence(operation), MAX_LENGTH);
        String unique = summary;
        while (!given.add(unique)) {
            int number = repeated.merge(summary, 2, (last, two) -> last + 1);
            String mark = " (" + number + ")";
            unique = shortened(summary, MAX_LENGTH - mark.length()).concat(mark);
        }
        return unique;
    }

    private String sentence(Operation operation) {
        String path = Places.bounded(operation.path());
        Place place = places.at(path);
        Optional<String> sentence = vocabulary.sentence(operation.method(), place.pattern());
        return sentence.isPresent() ? Places.fill(sentence.get(), places.above(path)) : composed(operation, place);
    }

    private String composed(Operation operation, Place place) {
        if (place.kind() == Place.Kind.ACTION) {
            return place.name();
        }
        String all = place.kind() == Place.Kind.COLLECTION ? "the ".concat(place.name()) : place.name();
        return switch (operation.method()) {
            case GET -> read(operation, place, all);
            case POST -> "Create ".concat(place.created());
            case PUT -> "Update ".concat(all);
            case DELETE -> "Delete ".concat(all);
        };
    }

    private String read(Operation operation, Place place, String all) {
        if (place.kind() == Place.Kind.COLLECTION) {
            return "List ".concat(all);
        }
        if (place.kind() == Place.Kind.PART || isIndex(operation)) {
            return "List the API paths for ".concat(all);
        }
        return "Read ".concat(all);
    }

    /** Whether the answer only names the paths below: PBS says so by answering nothing that its apidoc would tell. */
    private boolean isIndex(Operation operation) {
        Schema returns = operation.returns();
        boolean linked = returns instanceof ArraySchema array && !array.links().isEmpty();
        boolean untold = returns instanceof NullSchema && shape.hasParts(operation.path());
        return linked || untold;
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : length);
    }
}
