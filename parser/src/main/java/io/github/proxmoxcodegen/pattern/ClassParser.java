package io.github.proxmoxcodegen.pattern;

import io.github.proxmoxcodegen.pattern.Node.CharacterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a bracketed class. */
final class ClassParser {

    private final Dialect dialect;
    private final Cursor in;
    private final EscapeParser escapes;

    ClassParser(Dialect dialect, Cursor in, EscapeParser escapes) {
        this.dialect = dialect;
        this.in = in;
        this.escapes = escapes;
    }

    /** The class; the cursor is behind its opening bracket. */
    Node parse(Set<Flag> flags) {
        int start = in.position() - 1;
        boolean negated = in.accept('^');
        List<ClassItem> items = new ArrayList<>();
        boolean first = true;
        while (true) {
            skipIgnored(flags);
            // A bracket right after the opening one is a member of the class.
            if (!first && in.accept(']')) {
                return characterClass(negated, items, CaseRule.of(flags), start);
            }
            if (in.atEnd()) {
                throw in.refuse("class without its closing bracket", start);
            }
            items.addAll(item(flags));
            first = false;
        }
    }

    private Node characterClass(boolean negated, List<ClassItem> items, CaseRule caseRule, int start) {
        CharacterClass read = ClassItems.characterClass(negated, items, caseRule);
        if (caseRule != CaseRule.EXACT && read.items().stream().anyMatch(ClassItems::hasCaseBeyondAscii)) {
            throw in.refuse(ClassItems.NO_FOLDING, start);
        }
        return ClassItems.simplest(read);
    }

    private List<ClassItem> item(Set<Flag> flags) {
        int start = in.position();
        refuseSetOperation(start);
        List<ClassItem> item = member(flags);
        skipIgnored(flags);
        if (in.peek() != '-' || in.peek(1) == ']' || in.peek(1) == Cursor.END) {
            return item;
        }
        if (!(item.size() == 1 && item.get(0) instanceof ClassItem.Range low && low.single())) {
            return item;
        }
        int dash = in.position();
        refuseSetOperation(dash);
        in.next();
        skipIgnored(flags);
        List<ClassItem> end = member(flags);
        if (!(end.size() == 1 && end.get(0) instanceof ClassItem.Range high && high.single())) {
            // Perl takes the dash for itself where the end of the range would be a class.
            in.reset(dash);
            return item;
        }
        if (low.first() > high.first()) {
            throw in.refuse("range whose end is before its start", start);
        }
        return List.of(new ClassItem.Range(low.first(), high.first()));
    }

    private List<ClassItem> member(Set<Flag> flags) {
        int start = in.position();
        int next = in.next();
        if (next == '\\') {
            return escapes.characters(flags, true);
        }
        if (next == '[') {
            int mark = in.peek();
            if (mark == ':' && posixFollows()) {
                return posix(flags, start);
            }
            if (dialect == Dialect.RUST || mark == '.' || mark == '=') {
                throw in.refuse("class within a class", start);
            }
        }
        return List.of(ClassItem.of(next));
    }

    /** Whether the letters between here and the next bracket are closed by a colon. */
    private boolean posixFollows() {
        int ahead = 1;
        if (in.peek(ahead) == '^') {
            ahead++;
        }
        while (in.peek(ahead) >= 'a' && in.peek(ahead) <= 'z') {
            ahead++;
        }
        return in.peek(ahead) == ':' && in.peek(ahead + 1) == ']';
    }

    private List<ClassItem> posix(Set<Flag> flags, int start) {
        in.next();
        boolean negated = in.accept('^');
        CharacterKind kind = CharacterKind.ofPosix(in.until(':')).orElseThrow(() -> in.refuse("POSIX class", start));
        in.next();
        boolean ascii = dialect == Dialect.RUST || flags.contains(Flag.ASCII_KINDS);
        if (!ascii && kind.dependsOnCase() && flags.contains(Flag.IGNORE_CASE)) {
            throw in.refuse("class of upper or lower case where case is ignored", start);
        }
        return ClassItems.ofKind(kind, negated, ascii ? Set.of(Flag.ASCII_KINDS) : Set.of());
    }

    private void refuseSetOperation(int at) {
        int next = in.peek();
        if (dialect == Dialect.RUST && (next == '&' || next == '-' || next == '~') && in.peek(1) == next) {
            throw in.refuse("set operation in a class", at);
        }
    }

    private void skipIgnored(Set<Flag> flags) {
        while (flags.contains(Flag.EXTENDED_CLASSES)
                && (dialect == Dialect.RUST
                        ? ClassItems.isPatternSpace(in.peek())
                        : in.peek() == ' ' || in.peek() == '\t')) {
            in.next();
        }
    }
}
