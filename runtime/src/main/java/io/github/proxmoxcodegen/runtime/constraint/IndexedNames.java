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
