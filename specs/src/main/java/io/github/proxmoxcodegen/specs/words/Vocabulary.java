package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the segments of an API's paths are called, as {@code vocabulary.txt} and the product's own file say; the format is
 * explained at the top of the former.
 *
 * <p>Plain loops throughout this package: describing an API happens once per process, where each lambda would cost more
 * than the work it does.
 */
final class Vocabulary {

    private static final String SEPARATOR = " | ";

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<HttpMethod, Map<String, String>> sentences = new EnumMap<>(HttpMethod.class);

    private Vocabulary() {
        for (HttpMethod method : HttpMethod.values()) {
            sentences.put(method, new HashMap<>());
        }
    }

    /** The vocabulary for a product. */
    static Vocabulary of(Product product) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.read("vocabulary.txt");
        vocabulary.read("vocabulary-" + product.id() + ".txt");
        return vocabulary;
    }

    /** What the longest pattern says that fits the path, parameters written as {@code *}. */
    Optional<Term> term(String erasedPath) {
        return Optional.ofNullable(terms.get(longest(terms.keySet(), erasedPath)));
    }

    /**
     * The summary that the vocabulary has for this method alone, with {@code %} still in it; none when a longer pattern
     * speaks of every method.
     */
    Optional<String> sentence(HttpMethod method, String erasedPath) {
        Map<String, String> ofMethod = sentences.getOrDefault(method, Map.of());
        String pattern = longest(ofMethod.keySet(), erasedPath);
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        boolean wins = pattern.length() >= longest(terms.keySet(), erasedPath).length();
        return wins ? Optional.ofNullable(ofMethod.get(pattern)) : Optional.empty();
    }

    /** Every pattern, for the test that looks for those that fit nothing: the method or nothing, a space, the pattern. */
    List<String> patterns() {
        List<String> all = new ArrayList<>();
        for (String pattern : terms.keySet()) {
            all.add(" " + pattern);
        }
        for (Map.Entry<HttpMethod, Map<String, String>> entry : sentences.entrySet()) {
            for (String pattern : entry.getValue().keySet()) {
                all.add(entry.getKey() + " " + pattern);
            }
        }
        return all;
    }

    /** The longest of the patterns that fits; empty when none does. */
    private static String longest(Set<String> patterns, String erasedPath) {
        if (patterns.contains(erasedPath)) {
            return erasedPath;
        }
        for (int slash = erasedPath.indexOf('/'); slash >= 0; slash = erasedPath.indexOf('/', slash + 1)) {
            String end = erasedPath.substring(slash + 1);
            if (patterns.contains(end)) {
                return end;
            }
        }
        return "";
    }

    private void read(String resource) {
        for (String line : Resources.lines(resource)) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                readLine(resource, line);
            }
        }
    }

    private void readLine(String resource, String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException(resource + ": no colon in '" + line + "'");
        }
        String pattern = line.substring(0, colon);
        String text = line.substring(colon + 2).trim();
        int space = pattern.indexOf(' ');
        if (space >= 0) {
            HttpMethod method = HttpMethod.valueOf(pattern.substring(0, space));
            sentences.computeIfAbsent(method, key -> new HashMap<>()).put(pattern.substring(space + 1), text);
        } else {
            terms.put(pattern, term(resource, line, text));
        }
    }

    private static Term term(String resource, String line, String text) {
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        String rest = text.substring(space + 1).trim();
        int arrow = rest.indexOf(" => ");
        Optional<String> below = arrow < 0 ? Optional.empty() : Optional.of(rest.substring(arrow + 4));
        String name = arrow < 0 ? rest : rest.substring(0, arrow);
        return switch (kind) {
            case "many" -> many(name, below);
            case "is" -> new Term.Thing(name, below);
            case "part" -> new Term.Part(name, below);
            case "do" -> new Term.Sentence(rest);
            default -> throw new IllegalStateException(resource + ": unknown kind in '" + line + "'");
        };
    }

    private static Term.Many many(String text, Optional<String> below) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int bar = text.indexOf(SEPARATOR); bar >= 0; bar = text.indexOf(SEPARATOR, start)) {
            parts.add(text.substring(start, bar));
            start = bar + SEPARATOR.length();
        }
        parts.add(text.substring(start));
        String of = parts.size() > 2 ? parts.get(2) : "";
        String created = parts.size() > 3 ? parts.get(3) : of;
        return new Term.Many(parts.get(0), parts.get(1), of, created, below);
    }
}
