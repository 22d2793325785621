package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {

    private static final String HEAP = "-Xmx48m";

    /** What the child runs: reads the file that it is given and tells how many operations there are. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws Exception {
            try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
                System.out.print(ApidocReader.read(in, ApidocOptions.DEFAULT, new Diagnostics(arguments[0]))
                        .operations()
                        .count());
            }
        }
    }

    @Test
    void theNewestFileFits(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("apidoc.js");
        Files.write(file, RealFile.NEWEST.bytes());
        assertThat(operationsReadInASmallHeap(file, folder)).isEqualTo(Integer.toString(RealFile.NEWEST.operations()));
    }

    @Test
    void aFileOfThatSizeFits(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("apidoc.js");
        Files.writeString(file, rendered(450));
        assertThat(Files.size(file)).isGreaterThan(4L << 20);
        assertThat(operationsReadInASmallHeap(file, folder)).isEqualTo("900");
    }

    /** A file like a real one in size and make. */
    private static String rendered(int nodes) {
        StringBuilder text = new StringBuilder("const apiSchema = [\n");
        for (int node = 0; node < nodes; node++) {
            text.append("{\"path\": \"/pools/p").append(node).append("\", \"info\": {");
            for (String method : List.of("GET", "POST")) {
                text.append('"').append(method).append("\": {\"name\": \"n\", \"parameters\": {\"properties\": {");
                for (int i = 0; i < 20; i++) {
                    text.append("\"parameter")
                            .append(i)
                            .append("\": {\"type\": \"string\", \"optional\": 1, ")
                            .append("\"maxLength\": ")
                            .append(node + i)
                            .append(", \"description\": \"")
                            .append("Words about it. ".repeat(8))
                            .append(node * 20 + i)
                            .append("\", \"enum\": [\"a")
                            .append(node)
                            .append("\", \"b\"]},\n");
                }
                text.append("\"last\": {\"type\": \"boolean\"}}}, \"returns\": {\"type\": \"null\"}}")
                        .append(method.equals("GET") ? "," : "}}");
            }
            text.append(node + 1 < nodes ? ",\n" : "\n");
        }
        return text.append("];\n").toString();
    }

    private static String operationsReadInASmallHeap(Path file, Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        classPath(),
                        Child.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("the child has come to its end")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static String classPath() throws IOException {
        return Stream.of(Child.class, ApidocReader.class, JsonFactory.class)
                .map(SmallHeapTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
