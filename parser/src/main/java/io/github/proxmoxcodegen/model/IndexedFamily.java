package io.github.proxmoxcodegen.model;

import java.util.stream.IntStream;

/**
 * Parameters that differ in a number at their end: {@code net0} to {@code net31}, written {@code net[n]} in an apidoc.
 *
 * @param prefix the name before the number
 * @param first the lowest index
 * @param last the highest index, inclusive; apidoc files do not carry it, the server's source does
 */
public record IndexedFamily(String prefix, int first, int last) {

    public IndexedFamily {
        if (prefix.isEmpty() || first < 0 || last < first) {
            throw new IllegalArgumentException("not a family: " + prefix + "[" + first + "-" + last + "]");
        }
    }

    /** The concrete name of one member, such as {@code net0}. */
    public String memberName(int index) {
        return prefix + index;
    }

    /** Every index of the family. */
    public IntStream indices() {
        return IntStream.rangeClosed(first, last);
    }
}
