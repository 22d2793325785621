package io.github.proxmoxcodegen.runtime.record;

import io.github.proxmoxcodegen.runtime.constraint.IndexedNames;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the readers of requests and of answers have in common: the member at hand, and the family that it may belong to. */
abstract class MemberWalk {

    String name = "";

    @Nullable
    Object value;

    private int index;

    MemberWalk() {}

    /** The name of the member at hand. */
    public String name() {
        return name;
    }

    /** Whether the member at hand belongs to an indexed family. */
    public boolean isMember(String prefix, int first, int last) {
        index = IndexedNames.index(name, prefix, first, last);
        return index >= 0;
    }

    /**
     * Adds the member at hand to its family, after {@link #isMember} found it to be one.
     *
     * @param family the members so far; null if there are none
     * @param member the value read; null if there is none
     */
    public <T> @Nullable SortedMap<Integer, T> put(@Nullable SortedMap<Integer, T> family, @Nullable T member) {
        if (member == null) {
            return family;
        }
        SortedMap<Integer, T> members = family == null ? new TreeMap<>() : family;
        members.put(index, member);
        return members;
    }
}
