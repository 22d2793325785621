package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.cli.console.TextWrap;
import java.util.ArrayList;
import java.util.List;

/** Named things in rows: a mark where one is required, its name, where it travels, what it takes, what it means. */
final class Listing {

    private static final int WIDEST_NAME = 30;
    private static final int NARROWEST_TEXT = 24;
    private static final int INDENT = 2;

    private final List<Row> rows = new ArrayList<>();

    /** One row; texts are fit for a terminal. */
    private record Row(int depth, boolean required, String name, String where, String text, String description) {

        /** The mark takes two columns. */
        int nameWidth() {
            return INDENT + depth * INDENT + 2 + name.length();
        }
    }

    void add(int depth, boolean required, String name, String where, String text, String description) {
        rows.add(new Row(depth, required, name, where, text, description));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows, aligned and wrapped to a width. */
    String text(int width, Paint paint) {
        int names = Math.min(
                WIDEST_NAME, rows.stream().mapToInt(Row::nameWidth).max().orElse(0));
        int wheres = rows.stream().mapToInt(row -> row.where().length()).max().orElse(0);
        int start = names + 2 + (wheres == 0 ? 0 : wheres + 2);
        int room = Math.max(NARROWEST_TEXT, width - start);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String lead = " ".repeat(INDENT + row.depth() * INDENT);
            text.append(lead)
                    .append(row.required() ? paint.apply(Style.YELLOW, "*") : " ")
                    .append(' ')
                    .append(paint.apply(Style.BOLD, row.name()));
            int column = row.nameWidth();
            if (column > names) {
                text.append('\n');
                column = 0;
            }
            text.append(" ".repeat(names + 2 - column));
            if (wheres > 0) {
                text.append(paint.apply(Style.FAINT, row.where()))
                        .append(" ".repeat(wheres + 2 - row.where().length()));
            }
            List<String> lines = new ArrayList<>(TextWrap.lines(row.text(), room));
            int own = lines.size();
            lines.addAll(TextWrap.lines(row.description(), room));
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == 0 ? "" : "\n" + " ".repeat(start))
                        .append(i < own ? lines.get(i) : paint.apply(Style.FAINT, lines.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
