package io.github.proxmoxcodegen.runtime.regex;

/** Reads what stands for one character: escapes and bracketed classes. */
final class CodePointsReader {

    private static final int MAX_DEPTH = 8;

    private final RegexText in;
    private final boolean unicode;
    private int depth;

    /** @param unicode whether {@code \d \w \s} go beyond ASCII */
    CodePointsReader(RegexText in, boolean unicode) {
        this.in = in;
        this.unicode = unicode;
    }

    /** What an escape stands for; the position is behind the backslash. */
    CodePoints escaped() {
        CodePoints.Builder set = new CodePoints.Builder();
        if (!addNamed(set)) {
            int codePoint = escapedCodePoint();
            set.range(codePoint, codePoint);
        }
        return set.build(false);
    }

    /** A class; the position is behind its opening bracket. */
    CodePoints bracketed() {
        if (++depth > MAX_DEPTH) {
            throw new UnknownSyntaxException();
        }
        boolean negated = in.accept("^");
        CodePoints.Builder set = new CodePoints.Builder();
        boolean first = true;
        while (first || in.peek() != ']') {
            if (in.startsWith("&&") || (first && in.peek() == ']')) {
                throw new UnknownSyntaxException();
            }
            addMember(set);
            first = false;
        }
        in.next();
        depth--;
        return set.build(negated);
    }

    private void addMember(CodePoints.Builder set) {
        if (in.accept("[")) {
            set.set(bracketed());
            return;
        }
        int low;
        if (in.accept("\\")) {
            if (addNamed(set)) {
                return;
            }
            low = escapedCodePoint();
        } else {
            low = in.next();
        }
        int high = low;
        if (in.peek() == '-' && !in.startsWith("-]")) {
            in.next();
            if (in.peek() == '[') {
                throw new UnknownSyntaxException();
            }
            high = in.accept("\\") ? escapedCodePoint() : in.next();
        }
        if (high < low) {
            throw new UnknownSyntaxException();
        }
        set.range(low, high);
    }

    private boolean addNamed(CodePoints.Builder set) {
        int letter = in.peek();
        if (letter == RegexText.END) {
            throw new UnknownSyntaxException();
        }
        if ("dDwWsS".indexOf(letter) >= 0) {
            in.next();
            set.named("\\" + (char) letter, unicode);
            return true;
        }
        if (in.accept("p{") || in.accept("P{")) {
            String name = in.until('}');
            if (!name.chars().allMatch(c -> c == '_' || (c < 0x80 && Character.isLetter(c)))) {
                throw new UnknownSyntaxException();
            }
            set.named("\\" + (char) letter + "{" + name + "}", unicode);
            return true;
        }
        return false;
    }

    private int escapedCodePoint() {
        int letter = in.next();
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'u' -> in.hex(4);
            case 'x' -> in.accept("{") ? braced(in.until('}')) : in.hex(2);
            default -> {
                if (letter >= 0x80 || Character.isLetterOrDigit(letter)) {
                    throw new UnknownSyntaxException();
                }
                yield letter;
            }
        };
    }

    private static int braced(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = 16 * value + RegexText.hexDigit(digits.charAt(i));
            if (value > Character.MAX_CODE_POINT) {
                throw new UnknownSyntaxException();
            }
        }
        return value;
    }
}
