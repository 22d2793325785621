package io.github.proxmoxcodegen.runtime.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A set of code points. */
final class CodePoints {

    private final List<IntPredicate> members;
    private final boolean negated;

    private CodePoints(List<IntPredicate> members, boolean negated) {
        this.members = members;
        this.negated = negated;
    }

    static CodePoints single(int codePoint) {
        return new Builder().range(codePoint, codePoint).build(false);
    }

    boolean contains(int codePoint) {
        for (IntPredicate member : members) {
            if (member.test(codePoint)) {
                return !negated;
            }
        }
        return negated;
    }

    /** Collects the members of a set. */
    static final class Builder {

        private final List<IntPredicate> members = new ArrayList<>();

        Builder range(int first, int last) {
            members.add(codePoint -> codePoint >= first && codePoint <= last);
            return this;
        }

        Builder set(CodePoints set) {
            members.add(set::contains);
            return this;
        }

        /** The members of a class of {@link Pattern} such as {@code \w} or {@code \p{L}}, which knows best what they are. */
        Builder named(String regex, boolean unicode) {
            Predicate<String> named = Pattern.compile(regex, unicode ? Pattern.UNICODE_CHARACTER_CLASS : 0)
                    .asMatchPredicate();
            members.add(codePoint -> named.test(Character.toString(codePoint)));
            return this;
        }

        CodePoints build(boolean negated) {
            return new CodePoints(List.copyOf(members), negated);
        }
    }
}
