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

    /** A name that would belong to a family if its index were another, and what to say of that. */
    private String missed = "";

    private String missedHint = "";

    MemberWalk() {}

    /** The name of the member at hand. */
    public String name() {
        return name;
    }

    /** Whether the member at hand belongs to an indexed family. */
    public boolean isMember(String prefix, int first, int last) {
        index = IndexedNames.index(name, prefix, first, last);
        if (index < 0 && IndexedNames.isOfFamily(name, prefix)) {
            missed = name;
            missedHint = IndexedNames.hint(prefix, first, last);
        }
        return index >= 0;
    }

    /** What to say of the member at hand where nothing but its index keeps it from a family; empty otherwise. */
    String indexHint() {
        return missed.equals(name) ? missedHint : "";
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
