package io.github.proxmoxcodegen.specs.words;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hand-written descriptions, as {@code overlay.txt} and the product's own files have them; the format is explained at the
 * top of the former. Paths are given by their segments, parameters written as {@code *}.
 */
final class Overlay {

    /**
     * What a name means somewhere.
     *
     * @param scope where
     * @param text in our own words
     */
    private record Meaning(Scope scope, String text) {}

    private final Map<HttpMethod, Map<List<String>, String>> operations = new EnumMap<>(HttpMethod.class);
    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    private Overlay() {}

    /** The overlay for a product. */
    static Overlay of(Product product) {
        Overlay overlay = new Overlay();
        overlay.read(Resources.lines("overlay.txt"));
        files(product).forEach(file -> overlay.read(Resources.lines(file)));
        return overlay;
    }

    private static List<String> files(Product product) {
        return switch (product) {
            case PVE ->
                List.of(
                        "overlay-pve.txt",
                        "overlay-pve-guests.txt",
                        "overlay-pve-cluster.txt",
                        "overlay-pve-answers.txt",
                        "overlay-pve-reports.txt",
                        "overlay-pve-switches.txt");
            case PBS -> List.of("overlay-pbs.txt");
        };
    }

    /** An overlay from the lines of one file. */
    static Overlay of(List<String> lines) {
        Overlay overlay = new Overlay();
        overlay.read(lines);
        return overlay;
    }

    /** What an operation on a path does. */
    Optional<String> operation(HttpMethod method, List<String> path) {
        Map<List<String>, String> ofMethod = operations.getOrDefault(method, Map.of());
        return Optional.ofNullable(ofMethod.get(path));
    }

    /** What a name means on a path: of the meanings that fit, the closest. */
    Optional<String> meaning(String name, HttpMethod method, List<String> path, Scope.Direction direction) {
        Optional<String> text = Optional.empty();
        int closest = -1;
        for (Meaning meaning : meanings.getOrDefault(name, List.of())) {
            int closeness = meaning.scope().closeness(method, path, direction);
            if (closeness > closest) {
                closest = closeness;
                text = Optional.of(meaning.text());
            }
        }
        return text;
    }

    private void read(List<String> lines) {
        List<String> headers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            boolean header = line.startsWith("[") && line.endsWith("]");
            if (header && text.length() > 0) {
                add(headers, text.toString().trim());
                headers.clear();
                text.setLength(0);
            }
            if (header) {
                headers.add(line.substring(1, line.length() - 1));
            } else if (!headers.isEmpty()) {
                append(text, line);
            }
        }
        add(headers, text.toString().trim());
    }

    /** Lines of a paragraph are joined with a blank; an empty line ends it. */
    private static void append(StringBuilder text, String line) {
        if (line.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n\n");
            return;
        }
        boolean within = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
        text.append(within ? " " : "").append(line);
    }

    private void add(List<String> headers, String text) {
        for (String header : headers) {
            int space = header.indexOf(' ');
            if (header.startsWith("/", space + 1)) {
                operations
                        .computeIfAbsent(HttpMethod.valueOf(header.substring(0, space)), key -> new HashMap<>())
                        .put(Places.segments(header.substring(space + 1)), text);
            } else {
                String name = space < 0 ? header : header.substring(0, space);
                Scope scope = Scope.parse(header.substring(name.length()));
                meanings.computeIfAbsent(name, key -> new ArrayList<>()).add(new Meaning(scope, text));
            }
        }
    }
}
