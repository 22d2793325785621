package io.github.proxmoxcodegen.pattern;

import java.util.List;
import java.util.Set;

/** Reads what comes after a backslash and stands for characters. */
final class EscapeParser {

    private static final int MAX_DIGITS = 8;
    /** The general categories of Unicode and their groups; both dialects and Java call them the same. */
    private static final Set<String> CATEGORIES = Set.of(
            "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps",
            "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co", "Cs",
            "Cn");

    private final Dialect dialect;
    private final Cursor in;

    EscapeParser(Dialect dialect, Cursor in) {
        this.dialect = dialect;
        this.in = in;
    }

    /**
     * The characters meant; the cursor is behind the backslash.
     *
     * @param inClass whether the place is between brackets, where {@code \b} is a backspace
     */
    List<ClassItem> characters(Set<Flag> flags, boolean inClass) {
        int start = in.position() - 1;
        int letter = in.next();
        boolean perl = dialect == Dialect.PERL;
        switch (letter) {
            case 'd':
            case 'D':
                return ClassItems.ofKind(CharacterKind.DIGIT, letter == 'D', flags);
            case 'w':
            case 'W':
                return ClassItems.ofKind(CharacterKind.WORD, letter == 'W', flags);
            case 's':
            case 'S':
                return ClassItems.ofKind(CharacterKind.SPACE, letter == 'S', flags);
            case 'p':
            case 'P':
                return category(letter == 'P', flags, start);
            default:
                break;
        }
        if (perl) {
            switch (letter) {
                case 'h':
                case 'H':
                    return ClassItems.ofKind(CharacterKind.BLANK, letter == 'H', Set.of());
                case 'v':
                case 'V':
                    return ClassItems.ofKind(CharacterKind.VERTICAL, letter == 'V', Set.of());
                case 'N':
                    if (in.accept("{U+")) {
                        return code(in.until('}'), 16, start);
                    }
                    if (in.peek() != '{' && !inClass) {
                        return ClassItems.complement(List.of(ClassItem.of('\n')));
                    }
                    throw in.refuse("character by its name", start);
                default:
                    break;
            }
        }
        return single(letter, inClass, start);
    }

    private List<ClassItem> single(int letter, boolean inClass, int start) {
        boolean perl = dialect == Dialect.PERL;
        return switch (letter) {
            case 't' -> List.of(ClassItem.of('\t'));
            case 'n' -> List.of(ClassItem.of('\n'));
            case 'r' -> List.of(ClassItem.of('\r'));
            case 'f' -> List.of(ClassItem.of('\f'));
            case 'a' -> List.of(ClassItem.of(0x07));
            case 'x' -> hex(2, start);
            case 'v' -> List.of(ClassItem.of(0x0B));
            case 'e' -> perlOnly(perl, ClassItem.of(0x1B), start);
            case 'b' -> perlOnly(perl && inClass, ClassItem.of('\b'), start);
            case 'c' -> perlOnly(perl, ClassItem.of(control(start)), start);
            case 'o' -> {
                if (!perl || !in.accept('{')) {
                    throw in.refuse("escape without a meaning", start);
                }
                yield code(in.until('}'), 8, start);
            }
            case 'u' -> rustUnicode(4, start);
            case 'U' -> rustUnicode(8, start);
            default -> other(letter, inClass, start);
        };
    }

    private List<ClassItem> other(int letter, boolean inClass, int start) {
        if (letter >= '0' && letter <= '9') {
            return octal(letter, inClass, start);
        }
        boolean word = letter < 0x80 ? Character.isLetter(letter) : Character.isLetterOrDigit(letter);
        boolean rustBoundary = dialect == Dialect.RUST && (letter == '<' || letter == '>');
        if (word || rustBoundary) {
            throw in.refuse("escape " + "\\" + Character.toString(letter) + " without an equivalent", start);
        }
        return List.of(ClassItem.of(letter));
    }

    /** {@code \0}, {@code \012}; outside of a class a number that starts otherwise may refer back to a group. */
    private List<ClassItem> octal(int first, boolean inClass, int start) {
        StringBuilder digits = new StringBuilder().appendCodePoint(first);
        while (digits.length() < 3 && in.peek() >= '0' && in.peek() <= '7') {
            digits.appendCodePoint(in.next());
        }
        if (dialect == Dialect.RUST || first > '7' || (first != '0' && !inClass)) {
            throw in.refuse("back-reference", start);
        }
        return code(digits.toString(), 8, start);
    }

    private List<ClassItem> hex(int digits, int start) {
        if (in.accept('{')) {
            return code(in.until('}'), 16, start);
        }
        StringBuilder read = new StringBuilder();
        while (read.length() < digits && Character.digit(in.peek(), 16) >= 0 && in.peek() < 0x80) {
            read.appendCodePoint(in.next());
        }
        if (read.isEmpty() && dialect == Dialect.PERL) {
            read.append('0');
        }
        return code(read.toString(), 16, start);
    }

    private List<ClassItem> rustUnicode(int digits, int start) {
        if (dialect != Dialect.RUST) {
            throw in.refuse("change of case", start);
        }
        return hex(digits, start);
    }

    private int control(int start) {
        int letter = in.next();
        if (letter < 0x20 || letter > 0x7E) {
            throw in.refuse("control character without a letter", start);
        }
        return Character.toUpperCase(letter) ^ 0x40;
    }

    private List<ClassItem> perlOnly(boolean known, ClassItem item, int start) {
        if (!known) {
            throw in.refuse("escape without a meaning", start);
        }
        return List.of(item);
    }

    private List<ClassItem> code(String digits, int radix, int start) {
        String trimmed = digits.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_DIGITS) {
            throw in.refuse("character code that is not a number", start);
        }
        long code = 0;
        for (int i = 0; i < trimmed.length(); i++) {
            int digit = trimmed.charAt(i) < 0x80 ? Character.digit(trimmed.charAt(i), radix) : -1;
            if (digit < 0) {
                throw in.refuse("character code that is not a number", start);
            }
            code = code * radix + digit;
        }
        if (code > Character.MAX_CODE_POINT || ClassItems.isSurrogate((int) code)) {
            throw in.refuse("character code outside of Unicode", start);
        }
        return List.of(ClassItem.of((int) code));
    }

    private List<ClassItem> category(boolean upper, Set<Flag> flags, int start) {
        String name = in.accept('{') ? in.until('}').strip() : Character.toString(in.next());
        boolean caret = name.startsWith("^");
        String plain = caret ? name.substring(1) : name;
        boolean cased = plain.equals("Lu") || plain.equals("Ll") || plain.equals("Lt");
        if (!CATEGORIES.contains(plain) || (cased && flags.contains(Flag.IGNORE_CASE))) {
            throw in.refuse("Unicode property", start);
        }
        return List.of(new ClassItem.Category(plain, upper != caret));
    }
}
