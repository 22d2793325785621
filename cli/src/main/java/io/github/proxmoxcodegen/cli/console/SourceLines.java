package io.github.proxmoxcodegen.cli.console;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lines of source files that findings are about.
 *
 * <p>Each file is read once and no further than the last line wanted. A line may be megabytes long, so only what stands
 * near the column is kept. Whatever is not a readable text file has no lines.
 */
final class SourceLines {

    private static final int BEFORE = 40;
    private static final int AFTER = 34;

    private final Map<String, Map<Position, Line>> lines = new HashMap<>();

    private SourceLines() {}

    /** The lines that these findings are about. */
    static SourceLines of(List<Diagnostic> diagnostics) {
        SourceLines lines = new SourceLines();
        Map<String, NavigableMap<Integer, List<Position>>> wanted = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Position position = diagnostic.position();
            if (position.line() > 0 && position.column() > 0) {
                wanted.computeIfAbsent(diagnostic.source(), source -> new TreeMap<>())
                        .computeIfAbsent(position.line(), line -> new ArrayList<>())
                        .add(position);
            }
        }
        wanted.forEach((source, positions) -> lines.lines.put(source, read(source, positions)));
        return lines;
    }

    /** The line that a finding is about. */
    Optional<Line> line(Diagnostic diagnostic) {
        return Optional.ofNullable(
                lines.getOrDefault(diagnostic.source(), Map.of()).get(diagnostic.position()));
    }

    private static Map<Position, Line> read(String source, NavigableMap<Integer, List<Position>> wanted) {
        try {
            Path file = Path.of(source);
            if (!Files.isRegularFile(file)) {
                return Map.of();
            }
            try (Reader reader =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                return read(reader, wanted);
            }
        } catch (IOException | InvalidPathException e) {
            return Map.of(); // the finding itself is told; a line to go with it is a courtesy
        }
    }

    private static Map<Position, Line> read(Reader reader, NavigableMap<Integer, List<Position>> wanted)
            throws IOException {
        Map<Position, Line> lines = new HashMap<>();
        int line = 1;
        while (line <= wanted.lastKey()) {
            List<Position> positions = wanted.getOrDefault(line, List.of());
            Map<Position, StringBuilder> texts = new HashMap<>();
            int column = 1;
            int character = reader.read();
            for (; character >= 0 && character != '\n'; character = reader.read()) {
                if (character == 0) {
                    return Map.of(); // no text: packed, for one
                }
                for (Position position : positions) {
                    if (column >= position.column() - BEFORE && column <= position.column() + AFTER) {
                        texts.computeIfAbsent(position, key -> new StringBuilder())
                                .append((char) character);
                    }
                }
                column++;
            }
            texts.forEach((position, text) -> lines.put(position, Line.of(text.toString(), position.column())));
            if (character < 0) {
                break;
            }
            line++;
        }
        return lines;
    }

    /**
     * What to show of a line.
     *
     * @param text its part around the place, fit for a terminal
     * @param caret where in the text the place is, counted from 0
     */
    record Line(String text, int caret) {

        private static Line of(String text, int column) {
            int place = Math.min(text.length(), Math.min(column - 1, BEFORE));
            String before = Printable.line(text.substring(0, place) + "|");
            String after = Printable.line("|" + text.substring(place));
            return new Line(before.substring(0, before.length() - 1) + after.substring(1), before.length() - 1);
        }
    }
}
