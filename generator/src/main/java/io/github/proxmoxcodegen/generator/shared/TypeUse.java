package io.github.proxmoxcodegen.generator.shared;

import io.github.proxmoxcodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place where a type occurs.
 *
 * @param operation the operation
 * @param request whether it is in what a caller sends, rather than in the answer
 * @param trail the declared names that lead there: a parameter's name, then members of objects and keys of property
 *     strings; an element of a list adds {@link #ELEMENT}; empty for the answer itself
 */
public record TypeUse(OperationKey operation, boolean request, List<String> trail) {

    /** Stands in a trail for an element of a list. */
    public static final String ELEMENT = "[]";

    /**
     * The order in which places are asked for a name: the shortest path first, then by path, method, requests before
     * answers, then by trail.
     */
    public static final Comparator<TypeUse> HOME_ORDER = Comparator.comparingInt(TypeUse::depth)
            .thenComparing(use -> use.operation().path())
            .thenComparing(use -> use.operation().method())
            .thenComparing(use -> !use.request())
            .thenComparing(use -> String.join("/", use.trail()));

    public TypeUse {
        trail = List.copyOf(trail);
    }

    /** The same place with more steps. */
    TypeUse below(List<String> steps) {
        List<String> longer = new ArrayList<>(trail);
        longer.addAll(steps);
        return new TypeUse(operation, request, longer);
    }

    private int depth() {
        return (int) operation.path().chars().filter(c -> c == '/').count();
    }
}
