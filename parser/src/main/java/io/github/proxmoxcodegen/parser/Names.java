package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.diagnostic.Excerpt;

/** What may be a name: everything that real files have, and nothing that could break a line or hide another name. */
final class Names {

    private static final int MAX_LENGTH = 200;

    private Names() {}

    /** Reports a name that is empty, too long, or holds control characters or half a surrogate pair. */
    static void check(Cursor cursor, String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH || !isPlain(name)) {
            cursor.diagnostics()
                    .error(
                            "schema.invalid-name",
                            cursor.here(),
                            Excerpt.quoted(name) + " cannot be the name of a parameter or property",
                            "use 1 to " + MAX_LENGTH + " characters, none of them a control character");
        }
    }

    /** Whether a text has neither control characters nor lone surrogates. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || (character >= 0x7F && !isPlainBeyondAscii(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainBeyondAscii(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && character != '\u2028'
                && character != '\u2029';
    }
}
