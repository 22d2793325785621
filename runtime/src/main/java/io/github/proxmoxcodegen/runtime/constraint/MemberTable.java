package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.constraint.ObjectRule.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the declared members of an object by their names on the wire. Not changed once it is handed out. */
final class MemberTable {

    /**
     * The greatest family whose members are all kept by name: of larger ones few are ever given, and a hostile source
     * could ask for many of them in a few words.
     */
    private static final int LARGEST_KEPT = 32;

    /** Not an immutable map: those divide to find a place, and this is looked into for every member of every request. */
    private final HashMap<String, Slot> slots = new HashMap<>();

    private final Map<String, Family> families = new LinkedHashMap<>();
    private final List<Member> demanding = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();

    private record Family(int first, int last, Slot slot) {}

    /** A member, and what is looked at for every value of it. */
    static final class Slot {

        final Member member;
        /** The rule, where it is one for single values. */
        final @Nullable ScalarRule scalar;
        /** Whether its absence may be wrong. */
        final boolean demanding;
        /** Whether it needs others. */
        final boolean requiring;

        private Slot(Member member, boolean demanding) {
            this.member = member;
            this.demanding = demanding;
            scalar = member.rule() instanceof ScalarRule rule ? rule : null;
            requiring = !member.requires().isEmpty();
        }
    }

    /** Adds a member, which goes before one of a family that has the same name. */
    void add(Member member) {
        boolean demands = !member.optional() || member.rule() instanceof VariantRule;
        Slot earlier = slots.put(member.name(), new Slot(member, demands));
        if (earlier != null) {
            demanding.remove(earlier.member);
        }
        if (demands) {
            demanding.add(member);
        }
        names.add(member.name());
    }

    /** Adds an indexed family. */
    void addFamily(Member member, int first, int last) {
        Slot slot = new Slot(member, false);
        families.put(member.name(), new Family(first, last, slot));
        if (last - first < LARGEST_KEPT) {
            for (int index = first; index <= last; index++) {
                slots.putIfAbsent(member.name() + index, slot);
            }
        }
    }

    /** Members whose absence may be wrong, in the order in which they were added. */
    List<Member> demanding() {
        return demanding;
    }

    /** What a name stands for; null if it is not declared. Of a family, the member's name is the prefix. */
    @Nullable
    Slot find(String name) {
        Slot slot = slots.get(name);
        return slot != null || families.isEmpty() ? slot : findIndexed(name);
    }

    /** A prefix may itself end in digits, so that there may be several ways to take a name apart. */
    private @Nullable Slot findIndexed(String name) {
        int least = Math.max(1, name.length() - IndexedNames.LONGEST_INDEX);
        for (int end = name.length() - 1; end >= least && Chars.isAsciiDigit(name.charAt(end)); end--) {
            String prefix = name.substring(0, end);
            Family family = families.get(prefix);
            if (family != null && IndexedNames.index(name, prefix, family.first, family.last) >= 0) {
                return family.slot;
            }
        }
        return null;
    }

    /** What an unknown name was perhaps meant to be, as a clause; empty if nothing is near. */
    String hint(String unknown) {
        int prefix = unknown.length();
        while (prefix > 0 && Chars.isAsciiDigit(unknown.charAt(prefix - 1))) {
            prefix--;
        }
        Family family = families.get(unknown.substring(0, prefix));
        return family == null
                ? Suggestions.hint(unknown, names)
                : IndexedNames.hint(unknown.substring(0, prefix), family.first, family.last);
    }
}
