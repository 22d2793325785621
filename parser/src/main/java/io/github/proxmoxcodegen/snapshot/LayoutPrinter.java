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
        print(layout);
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

    private void print(Layout layout) {
        if (layout instanceof Layout.Atom atom) {
            out.append(atom.text());
        } else if (layout instanceof Layout.Row row) {
            String blank = "";
            for (Layout piece : row.pieces()) {
                out.append(blank);
                print(piece);
                blank = " ";
            }
        } else if (layout instanceof Layout.Wrapped wrapped) {
            out.append(wrapped.before());
            print(wrapped.inner());
            out.append(wrapped.after());
        } else if (layout instanceof Layout.Block block) {
            print(block);
        }
    }

    private void print(Layout.Block block) {
        boolean fits = out.length() - lineStart + block.width() <= SnapshotFormat.LINE_WIDTH;
        out.append(block.open());
        if (fits || block.items().isEmpty()) {
            String between = "";
            for (Layout item : block.items()) {
                out.append(between);
                print(item);
                between = block.separator() + " ";
            }
        } else {
            indent++;
            for (Layout item : block.items()) {
                out.append('\n');
                startLine();
                print(item);
                out.append(block.separator());
            }
            indent--;
            out.append('\n');
            startLine();
        }
        out.append(block.close());
    }

    private void startLine() {
        lineStart = out.length();
        for (int i = 0; i < indent; i++) {
            out.append(STEP);
        }
    }
}
