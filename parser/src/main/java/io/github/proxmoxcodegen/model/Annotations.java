package io.github.proxmoxcodegen.model;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a schema says beyond what is valid.
 *
 * @param prose words for people
 * @param defaultValue what the server takes when the value is absent; it never sends or stores it
 * @param renderer how the viewer shows the value: {@code bytes}, {@code duration}, {@code timestamp} and the like
 * @param extensions keywords that the dialect does not know or that cannot be honoured, as compact JSON by name
 */
public record Annotations(
        Prose prose,
        Optional<DefaultValue> defaultValue,
        Optional<String> renderer,
        SortedMap<String, String> extensions) {

    /** Nothing said. */
    public static final Annotations NONE =
            new Annotations(Prose.NONE, Optional.empty(), Optional.empty(), new TreeMap<>());

    public Annotations {
        extensions = Immutable.sorted(extensions);
    }

    /** The same annotations with other words. */
    public Annotations withProse(Prose newProse) {
        return new Annotations(newProse, defaultValue, renderer, extensions);
    }
}
