package io.github.proxmoxcodegen.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in aligned columns under a heading. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private int rightAligned = -1;

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    /** Aligns one column, counted from 0, at its right. */
    public void alignRight(int column) {
        rightAligned = column;
    }

    /** Adds a row with as many cells as there are headings; their text is made fit for a terminal. */
    public void add(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Printable.line(cell));
        }
        rows.add(row);
    }

    /** The table, its heading in that style. */
    public String text(Paint paint, Style heading) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String padding = " ".repeat(width(column) - cell.length());
                line.append(column == 0 ? "" : GAP).append(column == rightAligned ? padding + cell : cell + padding);
            }
            String plain = line.toString().stripTrailing();
            text.append(text.isEmpty() ? paint.apply(heading, plain) : plain).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
