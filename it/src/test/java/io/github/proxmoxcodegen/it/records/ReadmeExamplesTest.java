package io.github.proxmoxcodegen.it.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.tools.Project;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the README says of records: its lines compile, and each example of its table gives what stands beside it. */
final class ReadmeExamplesTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)## Java records.*?```java\n(.*?)```");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\| `([^|]+)` → `([^|]+)` \\|$");
    private static final int FEATURES = 17;

    /**
     * A row of the table.
     *
     * @param expression what is written
     * @param result the text of what it gives
     */
    private record Row(String expression, String result) {}

    @Test
    void eachExampleGivesWhatStandsBesideIt() throws Exception {
        String readme = Files.readString(Project.root().resolve("README.md"));
        Matcher block = BLOCK.matcher(readme);
        assertThat(block.find()).isTrue();
        List<Row> rows = rows(readme);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(FEATURES);

        List<?> results = run(block.group(1), rows);

        assertThat(results).isEqualTo(rows.stream().map(Row::result).toList());
    }

    private static List<Row> rows(String readme) {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(readme);
        while (matcher.find()) {
            rows.add(new Row(matcher.group(1), matcher.group(2)));
        }
        return rows;
    }

    private static List<?> run(String lines, List<Row> rows) throws Exception {
        GeneratedRecords.Compiled compiled = GeneratedRecords.ofLatest();
        Path folder = Project.target("records", "readme");
        Path source = Files.createDirectories(folder).resolve("ReadmeExamples.java");
        Files.writeString(source, source(compiled.records(), lines, rows));
        int exit = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(
                        null,
                        System.out,
                        System.out,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        compiled.records().classes()
                                + System.getProperty("path.separator")
                                + System.getProperty("java.class.path"),
                        source.toString());
        assertThat(exit).as("javac of the README's examples").isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, compiled.loader())) {
            Callable<?> examples = (Callable<?>)
                    loader.loadClass("ReadmeExamples").getDeclaredConstructor().newInstance();
            return (List<?>) examples.call();
        }
    }

    private static String source(GeneratedRecords records, String lines, List<Row> rows) throws IOException {
        String values = rows.stream()
                .map(row -> "String.valueOf((Object) " + row.expression() + ")")
                .collect(Collectors.joining(",\n"));
        return imports(records) + """

                public final class ReadmeExamples implements Callable<List<String>> {
                    @Override
                    public List<String> call() throws Exception {
                %s
                        return List.of(
                %s);
                    }
                }
                """.formatted(lines, values);
    }

    /** All packages: which of them a type is in says the README in words. */
    private static String imports(GeneratedRecords records) throws IOException {
        Path root = records.sourceOf("Operations").resolveSibling("");
        try (Stream<Path> folders = Files.list(root)) {
            return Stream.concat(
                            folders.filter(Files::isDirectory)
                                    .map(folder -> GeneratedRecords.PACKAGE + "." + folder.getFileName())
                                    .sorted(),
                            Stream.of(
                                    GeneratedRecords.PACKAGE,
                                    "com.fasterxml.jackson.databind",
                                    "io.github.proxmoxcodegen.runtime",
                                    "io.github.proxmoxcodegen.runtime.wire",
                                    "java.util",
                                    "java.util.concurrent"))
                    .map(name -> "import " + name + ".*;\n")
                    .collect(Collectors.joining());
        }
    }
}
