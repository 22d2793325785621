package io.github.proxmoxcodegen.runtime.format;

/** Blocks of PEM as the server recognises them; what stands before the first header does not matter. */
final class PemText {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";
    private static final String CERTIFICATE = "CERTIFICATE";

    private final String text;
    private final boolean anyLabel;
    private int at;

    private PemText(String text, boolean anyLabel) {
        this.text = text;
        this.anyLabel = anyLabel;
        at = Math.max(0, text.indexOf(BEGIN));
    }

    /** Whether a text is one certificate. */
    static boolean isCertificate(String text) {
        PemText pem = new PemText(text, false);
        return pem.block() && pem.at == text.length();
    }

    /** Whether a text is one certificate or more, each on lines of its own. */
    static boolean isCertificateChain(String text) {
        PemText pem = new PemText(text, false);
        while (pem.block()) {
            if (pem.at == text.length()) {
                return true;
            }
            if (text.charAt(pem.at - 1) != '\n') {
                return false;
            }
        }
        return false;
    }

    /** Whether a text is one block, whatever it holds. */
    static boolean isBlock(String text) {
        PemText pem = new PemText(text, true);
        return pem.block() && pem.at == text.length();
    }

    private boolean block() {
        if (!line(BEGIN)) {
            return false;
        }
        if (text.startsWith(END, at) && text.charAt(at - 1) == '\n') {
            return line(END);
        }
        while (true) {
            int start = at;
            at = Scan.end(text, at, text.length(), CharSet.BASE64);
            boolean padded = padding();
            if (!lineEnd()) {
                return false;
            }
            if (text.startsWith(END, at)) {
                return line(END);
            }
            if (padded || at == start || text.charAt(start) == '\n') {
                return false;
            }
        }
    }

    /** A header or footer and the white space after it. */
    private boolean line(String introduction) {
        if (!text.startsWith(introduction, at)) {
            return false;
        }
        int label = at + introduction.length();
        int close = text.indexOf(DASHES, label);
        if (close < 0
                || (anyLabel ? text.substring(label, close).indexOf('\n') >= 0 : !isCertificateLabel(label, close))) {
            return false;
        }
        at = Scan.end(text, close + DASHES.length(), text.length(), CharSet.SPACE);
        return true;
    }

    private boolean isCertificateLabel(int from, int to) {
        return Scan.is(text, from, to, CERTIFICATE);
    }

    /** One or two equals signs, the second perhaps on a line of its own. */
    private boolean padding() {
        if (at == text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        int next = at < text.length() && text.charAt(at) == '=' ? at : Scan.end(text, at, text.length(), CharSet.SPACE);
        if (next < text.length() && text.charAt(next) == '=' && (next == at || text.charAt(next - 1) == '\n')) {
            at = next + 1;
        }
        return true;
    }

    /** White space whose last character is a line feed. */
    private boolean lineEnd() {
        int end = Scan.end(text, at, text.length(), CharSet.SPACE);
        if (end == at || text.charAt(end - 1) != '\n') {
            return false;
        }
        at = end;
        return true;
    }
}
