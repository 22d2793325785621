package io.github.proxmoxcodegen.runtime.propertystring;

/** Truth values inside property strings, where words are allowed that are refused elsewhere. */
final class Booleans {

    private Booleans() {}

    /** {@code 1} for 1, on, yes and true, {@code 0} for 0, off, no and false, in any case; other text unchanged. */
    static String canonical(String text) {
        return switch (text.length()) {
            case 1 -> text;
            case 2 -> text.equalsIgnoreCase("on") ? "1" : text.equalsIgnoreCase("no") ? "0" : text;
            case 3 -> text.equalsIgnoreCase("yes") ? "1" : text.equalsIgnoreCase("off") ? "0" : text;
            case 4 -> text.equalsIgnoreCase("true") ? "1" : text;
            case 5 -> text.equalsIgnoreCase("false") ? "0" : text;
            default -> text;
        };
    }
}
