package io.github.proxmoxcodegen.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Defensive copies that keep an order. */
final class Immutable {

    private Immutable() {}

    /** A copy that cannot be changed, sorted by the natural order of its keys. */
    static <V> SortedMap<String, V> sorted(SortedMap<String, V> map) {
        return map.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
