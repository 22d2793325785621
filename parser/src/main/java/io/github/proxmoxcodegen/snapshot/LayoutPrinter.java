package io.github.proxmoxcodegen.snapshot;

/** Prints layouts line by line: on one line what fits, one item to a line what does not. */
final class LayoutPrinter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder(1 << 16);
    private int lineStart;
    private int indent;

    /** Prints a line of its own. */
    void line(int level, Layout layout) {
        indent = level;
        startLine();
        print(layout, false);
        out.append('\n');
        lineStart = out.length();
    }

    /** An empty line. */
    void gap() {
        out.append('\n');
        lineStart = out.length();
    }

    String text() {
        return out.toString();
    }

    private void print(Layout layout, boolean broken) {
        if (layout instanceof Layout.Atom atom) {
            out.append(atom.text());
        } else if (layout instanceof Layout.Row row) {
            print(row, broken);
        } else if (layout instanceof Layout.Wrapped wrapped) {
            out.append(wrapped.before());
            print(wrapped.inner(), broken);
            out.append(wrapped.after());
        } else if (layout instanceof Layout.Block block) {
            print(block, broken);
        }
    }

    /** A row that does not fit is broken in its widest piece, and elsewhere only if that is not enough. */
    private void print(Layout.Row row, boolean broken) {
        int widest = broken || !fits(row) ? row.widestBreakable() : -1;
        for (int i = 0; i < row.pieces().size(); i++) {
            out.append(i == 0 ? "" : " ");
            print(row.pieces().get(i), i == widest);
        }
    }

    private void print(Layout.Block block, boolean broken) {
        out.append(block.open());
        if (block.items().isEmpty() || (!broken && fits(block))) {
            String between = "";
            for (Layout item : block.items()) {
                out.append(between);
                print(item, false);
                between = block.separator() + " ";
            }
        } else {
            indent++;
            for (Layout item : block.items()) {
                out.append('\n');
                startLine();
                print(item, false);
                out.append(block.separator());
            }
            indent--;
            out.append('\n');
            startLine();
        }
        out.append(block.close());
    }

    private boolean fits(Layout layout) {
        return out.length() - lineStart + layout.width() <= SnapshotFormat.LINE_WIDTH;
    }

    private void startLine() {
        lineStart = out.length();
        for (int i = 0; i < indent; i++) {
            out.append(STEP);
        }
    }
}
