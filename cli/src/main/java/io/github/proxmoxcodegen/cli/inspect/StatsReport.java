package io.github.proxmoxcodegen.cli.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxcodegen.cli.console.Paint;
import io.github.proxmoxcodegen.cli.console.Printable;
import io.github.proxmoxcodegen.cli.console.Style;
import io.github.proxmoxcodegen.model.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of what an API holds ({@code inspect --stats}). */
public final class StatsReport {

    private static final int COLUMN = 38;
    private static final int FIGURE = 7;

    private final Api api;
    private final String origin;
    private final ApiStats stats;

    /**
     * A report.
     *
     * @param api what to count in
     * @param origin where it came from, as the user knows it
     */
    public StatsReport(Api api, String origin) {
        this.api = api;
        this.origin = origin;
        this.stats = ApiStats.of(api);
    }

    /** Two columns of figures for a width of 80. */
    public String text(Paint paint) {
        List<List<String>> blocks = new ArrayList<>();
        stats.groups().forEach((group, figures) -> {
            List<String> block = new ArrayList<>();
            block.add(group);
            figures.forEach((name, count) -> block.add(
                    "  " + name + " ".repeat(Math.max(1, COLUMN - 2 - FIGURE - name.length())) + padLeft(count)));
            block.add("");
            blocks.add(block);
        });
        int lines = blocks.stream().mapToInt(List::size).sum();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (List<String> block : blocks) {
            (left.size() + block.size() / 2 <= lines / 2 && right.isEmpty() ? left : right).addAll(block);
        }
        StringBuilder text = new StringBuilder();
        text.append(paint.apply(Style.BOLD, title()))
                .append("  ")
                .append(paint.apply(Style.FAINT, Printable.line(origin)))
                .append("\n\n");
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            String gap = " ".repeat(COLUMN + 4 - first.length());
            text.append((heading(first, paint) + gap + heading(second, paint)).stripTrailing())
                    .append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The same as one JSON object. */
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("spec", origin);
        json.writeStringField("product", api.product().id());
        if (api.version().isPresent()) {
            json.writeStringField("version", api.version().get());
        }
        for (Map.Entry<String, Map<String, Long>> group : stats.groups().entrySet()) {
            json.writeObjectFieldStart(group.getKey());
            for (Map.Entry<String, Long> figure : group.getValue().entrySet()) {
                json.writeNumberField(key(figure.getKey()), figure.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private String title() {
        return api.product().displayName()
                + api.version().map(version -> " " + Printable.line(version)).orElse("");
    }

    private static String heading(String line, Paint paint) {
        return line.isEmpty() || line.startsWith(" ") ? line : paint.apply(Style.CYAN, line);
    }

    private static String padLeft(long count) {
        String digits = Long.toString(count);
        return " ".repeat(Math.max(0, FIGURE - digits.length())) + digits;
    }

    /** A label as a name: {@code Access Control} becomes {@code accessControl}. */
    private static String key(String label) {
        StringBuilder key = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            boolean acronym = word.equals(word.toUpperCase(Locale.ROOT));
            String start = word.substring(0, 1);
            key.append(
                    acronym ? start : key.isEmpty() ? start.toLowerCase(Locale.ROOT) : start.toUpperCase(Locale.ROOT));
            key.append(word.substring(1));
        }
        return key.toString();
    }
}
