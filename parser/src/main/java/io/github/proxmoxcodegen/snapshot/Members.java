package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.diagnostic.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Members in the order of the text, each name once.
 *
 * @param <T> what a member is
 */
final class Members<T> {

    private final List<T> list = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Function<T, String> name;

    Members(Function<T, String> name) {
        this.name = name;
    }

    /** Adds a member whose text starts there. */
    void add(int at, T member) throws SyntaxException {
        if (!names.add(name.apply(member))) {
            throw new SyntaxException(
                    at,
                    "snapshot.duplicate",
                    "the name " + Excerpt.quoted(name.apply(member)) + " is declared twice",
                    "keep one of the two");
        }
        list.add(member);
    }

    List<T> list() {
        return list;
    }
}
