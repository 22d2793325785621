package io.github.proxmoxcodegen.snapshot;

import java.util.List;
import java.util.stream.Collectors;

/** Text that can be laid out on one line or, where it nests, on several. */
sealed interface Layout {

    /** The number of characters on one line. */
    int width();

    /** Whether it can be laid out on several lines. */
    boolean breakable();

    /** Text that is never broken. */
    record Atom(String text) implements Layout {
        @Override
        public int width() {
            return text.length();
        }

        @Override
        public boolean breakable() {
            return false;
        }
    }

    /** Pieces with a blank between them. */
    record Row(List<Layout> pieces, int width) implements Layout {
        /** The index of the widest piece that can be broken; -1 if none can. */
        int widestBreakable() {
            int widest = -1;
            for (int i = 0; i < pieces.size(); i++) {
                Layout piece = pieces.get(i);
                if (piece.breakable()
                        && (widest < 0 || piece.width() > pieces.get(widest).width())) {
                    widest = i;
                }
            }
            return widest;
        }

        @Override
        public boolean breakable() {
            return widestBreakable() >= 0;
        }
    }

    /** A piece between two texts, without blanks. */
    record Wrapped(String before, Layout inner, String after, int width) implements Layout {
        @Override
        public boolean breakable() {
            return inner.breakable();
        }
    }

    /** A bracketed list; broken, it has one item to a line. */
    record Block(String open, List<Layout> items, String separator, String close, int width) implements Layout {
        @Override
        public boolean breakable() {
            return !items.isEmpty();
        }
    }

    static Layout row(List<Layout> pieces) {
        return pieces.size() == 1
                ? pieces.get(0)
                : new Row(List.copyOf(pieces), total(pieces) + Math.max(0, pieces.size() - 1));
    }

    static Layout wrapped(String before, Layout inner, String after) {
        return new Wrapped(before, inner, after, before.length() + inner.width() + after.length());
    }

    /** A list whose items carry commas. */
    static Layout block(String open, List<Layout> items, String close) {
        return block(open, items, ",", close);
    }

    /** A few words that stay on their line. */
    static Layout inline(String open, List<String> words, String close) {
        return new Atom(
                words.stream().map(word -> Words.spell(word).text()).collect(Collectors.joining(" ", open, close)));
    }

    /** A list whose items are parted by blanks alone. */
    static Layout words(String open, List<String> words, String close) {
        return block(open, words.stream().<Layout>map(Words::spell).toList(), "", close);
    }

    private static Layout block(String open, List<Layout> items, String separator, String close) {
        int gaps = Math.max(0, items.size() - 1) * (separator.length() + 1);
        return new Block(
                open, List.copyOf(items), separator, close, open.length() + total(items) + gaps + close.length());
    }

    private static int total(List<Layout> pieces) {
        return pieces.stream().mapToInt(Layout::width).sum();
    }
}
