package io.github.proxmoxcodegen.runtime.constraint;

/**
 * Names of indexed parameters: {@code net0} to {@code net31}, which an apidoc writes {@code net[n]}. The index is decimal
 * without leading zeros; {@code net}, {@code net00} and {@code net32} are no such names.
 */
public final class IndexedNames {

    private static final int NONE = -1;
    /** More digits than any index has. */
    static final int LONGEST_INDEX = 6;

    private IndexedNames() {}

    /**
     * The index in a name.
     *
     * @param name a parameter name
     * @param prefix what stands before the index
     * @param first the lowest index
     * @param last the highest index, inclusive
     * @return -1 if the name is no member of the family
     */
    public static int index(String name, String prefix, int first, int last) {
        int index = name.startsWith(prefix) ? parse(name, prefix.length()) : NONE;
        return index >= first && index <= last ? index : NONE;
    }

    /** Whether a name is a prefix with digits behind it, or none, be they an index of the family or not. */
    public static boolean isOfFamily(String name, String prefix) {
        if (!name.startsWith(prefix)) {
            return false;
        }
        for (int i = prefix.length(); i < name.length(); i++) {
            if (!Chars.isAsciiDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is said of a name that would belong to a family if its index were another, as a clause. */
    public static String hint(String prefix, int first, int last) {
        return "the index of '" + prefix + "' goes from " + first + " to " + last;
    }

    private static int parse(String name, int from) {
        int digits = name.length() - from;
        if (digits < 1 || digits > LONGEST_INDEX || (digits > 1 && name.charAt(from) == '0')) {
            return NONE;
        }
        int index = 0;
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Chars.isAsciiDigit(c)) {
                return NONE;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }
}
