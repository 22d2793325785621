package io.github.proxmoxcodegen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies in a request or a response: {@code net0.bridge}, {@code map[1].id}.
 *
 * <p>Paths have a natural order: step by step, names by their characters, indices by their numbers, a shorter path
 * before what lies under it.
 *
 * @param steps from the outermost to the innermost; empty for the whole request
 */
public record ValuePath(List<Step> steps) implements Comparable<ValuePath> {

    /** The request itself. */
    public static final ValuePath ROOT = new ValuePath(List.of());

    public ValuePath {
        steps = List.copyOf(steps);
    }

    /** One step down: into a member of that name, or into an element. */
    public sealed interface Step {}

    /**
     * Into a member of an object or a part of a property string.
     *
     * @param name the member, as on the wire
     */
    public record Name(String name) implements Step {}

    /**
     * Into an element of a list.
     *
     * @param index counted from 0
     */
    public record Index(int index) implements Step {}

    /** The path of a top-level parameter. */
    public static ValuePath of(String name) {
        return new ValuePath(List.of(new Name(name)));
    }

    /** The path of a member of the value at this path. */
    public ValuePath child(String name) {
        return with(new Name(name));
    }

    /** The path of an element of the list at this path. */
    public ValuePath child(int index) {
        return with(new Index(index));
    }

    private ValuePath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ValuePath(longer);
    }

    @Override
    public int compareTo(ValuePath other) {
        int shared = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < shared; i++) {
            int order = compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    private static int compare(Step left, Step right) {
        if (left instanceof Index a && right instanceof Index b) {
            return Integer.compare(a.index(), b.index());
        }
        if (left instanceof Name a && right instanceof Name b) {
            return a.name().compareTo(b.name());
        }
        return left instanceof Index ? -1 : 1;
    }

    /** The notation that Proxmox uses: names joined by dots, indices in brackets; empty for the root. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Name name) {
                if (text.length() > 0) {
                    text.append('.');
                }
                text.append(name.name());
            } else if (step instanceof Index index) {
                text.append('[').append(index.index()).append(']');
            }
        }
        return text.toString();
    }
}
