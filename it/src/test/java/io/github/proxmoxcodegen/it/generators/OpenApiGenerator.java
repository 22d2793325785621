package io.github.proxmoxcodegen.it.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.documents.Document;
import io.github.proxmoxcodegen.it.tools.Jdks;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.it.tools.Skip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The openapi-generator command, which the build fetches from Maven. */
final class OpenApiGenerator {

    private static final Path TOOLS = Project.target("generators", "tools");

    private OpenApiGenerator() {}

    /**
     * Runs one of its generators with validation of the document on, and checks that it has no error to report.
     *
     * @param generator the generator's name, such as {@code spring}
     * @return the folder with what it made
     */
    static Path generate(String generator, Document document, String... options) throws IOException {
        Path out = Project.target("generators", "out", document.spec(), generator);
        delete(out);
        Run.Outcome outcome = Run.of(Jdks.java(Jdks.running()), "-jar", jar().toString(), "generate")
                .with(
                        "--generator-name",
                        generator,
                        "--input-spec",
                        document.json().toString())
                .with("--output", out.toString(), "--global-property", "apiTests=false,modelTests=false")
                .with(options)
                .atMost(Duration.ofMinutes(10))
                .outcome();
        assertThat(outcome.exit()).as(outcome.everything()).isZero();
        List<String> errors = outcome.everything()
                .lines()
                .filter(line -> !line.contains(" INFO ") && (line.contains("ERROR") || line.contains("Exception")))
                .toList();
        assertThat(errors).isEmpty();
        return out;
    }

    /** The libraries that a generated client compiles against, as a class path. */
    static String libraries(String client) throws IOException {
        Path folder = TOOLS.resolve(client);
        if (!Files.isDirectory(folder)) {
            throw Skip.because("the libraries in " + folder + " come with a build by Maven");
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return String.join(
                    java.io.File.pathSeparator,
                    jars.map(Path::toString).sorted().toList());
        }
    }

    private static Path jar() {
        Path jar = TOOLS.resolve("openapi-generator-cli.jar");
        if (!Files.exists(jar)) {
            throw Skip.because(jar + " is missing: it comes with a build by Maven");
        }
        return jar;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
