package io.github.proxmoxcodegen.pattern;

/** One part of a bracketed class. */
sealed interface ClassItem {

    /** The code points from {@code first} to {@code last}, both included. */
    record Range(int first, int last) implements ClassItem {

        boolean single() {
            return first == last;
        }
    }

    /** The characters of a kind by the rules of Unicode, or all others. */
    record Kind(CharacterKind kind, boolean negated) implements ClassItem {}

    /** The characters of a general category of Unicode such as {@code Lu}, or all others. */
    record Category(String name, boolean negated) implements ClassItem {}

    static Range of(int codePoint) {
        return new Range(codePoint, codePoint);
    }
}
