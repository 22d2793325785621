package io.github.proxmoxcodegen.runtime.propertystring;

/** Why a property string cannot be taken apart: in our words, and in those of the server. */
enum SyntaxProblem {
    /** A key stands twice; the subject is the key. */
    DUPLICATE("the key '%s' is given twice", "duplicate key in comma-separated list property: %s"),
    /** Another spelling sets a key that is set; the subject is the key. */
    ALIAS_TAKEN("'%s' is given twice, once under another name", "key '%s' is already defined (via alias)"),
    /** A second spelling that stands for the value of a key; the subject is the key. */
    KEY_ALIAS_TAKEN("'%s' is given twice, once by the name of another key", "key alias '%s' is already defined"),
    /** A value without a key where none may be left out; the subject is the number of the part. */
    NO_DEFAULT_KEY(
            "part %s has no key; write it as key=value", "value without key, but schema does not define a default key"),
    /** Nothing before or after the equals sign; the subject is the number of the part. */
    NO_KEY_OR_VALUE("part %s lacks the key or the value beside '='", "missing key in comma-separated list property");

    private final String message;
    private final String serverText;

    SyntaxProblem(String message, String serverText) {
        this.message = message;
        this.serverText = serverText;
    }

    String message(String subject) {
        return message.replace("%s", subject);
    }

    String serverText(String subject) {
        return serverText.replace("%s", subject);
    }
}
