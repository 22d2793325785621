package io.github.proxmoxcodegen.it.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.documents.Command;
import io.github.proxmoxcodegen.it.tools.Jdks;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import io.github.proxmoxcodegen.it.tools.Skip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents depend on the input and the options, and on nothing else. */
final class DeterminismTest {

    private static final List<String> BOTH = List.of("3.1", "3.0");

    /** A place where dotless i, other digits or a day's difference would show. */
    private static final String[] ELSEWHERE = {
        "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-9"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pve-9.2.3", "pbs-4"})
    void twoRunsWriteTheSameBytes(String spec) throws IOException {
        assertSame(written(spec, Jdks.running(), "first"), written(spec, Jdks.running(), "second"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pve-9.2.3", "pbs-4"})
    void localeTimeZoneAndEncodingDoNotShow(String spec) throws IOException {
        Path here = written(spec, Jdks.running(), "here", "-Duser.language=en", "-Duser.timezone=UTC");

        assertSame(here, written(spec, Jdks.running(), "elsewhere", ELSEWHERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pve-9.2.3", "pbs-4"})
    void anotherJdkWritesTheSameBytes(String spec) throws IOException {
        assertSame(written(spec, Jdks.running(), "running"), written(spec, otherJdk(), "other", ELSEWHERE));
    }

    /** A published file takes another way into the model than a snapshot does. */
    @Test
    void publishedFilesGiveTheSameBytesToo() throws IOException {
        Path apidoc = Project.shared("apidoc", "pve-9.2.3.js.gz");
        if (!Files.exists(apidoc)) {
            throw Skip.because("no published apidoc beside the checkout: " + apidoc);
        }
        String spec = apidoc.toString();

        assertSame(written(spec, Jdks.running(), "running"), written(spec, otherJdk(), "other", ELSEWHERE));
    }

    private static Path otherJdk() throws IOException {
        return Jdks.jdk25().orElseThrow(() -> Skip.because("no JDK 25: set JAVA25_HOME to one"));
    }

    /** The folder with everything that one run writes. */
    private Path written(String spec, Path jdk, String name, String... javaOptions) throws IOException {
        Path out = folder.resolve(name);
        Run.Outcome outcome = Command.on(jdk, javaOptions)
                .with(Command.generate(spec, BOTH, out))
                .outcome();
        assertThat(outcome.exit()).as(outcome.everything()).isZero();
        assertThat(files(out).stream().filter(file -> file.contains("openapi-3.")))
                .as("documents of two versions in two formats")
                .hasSize(4);
        return out;
    }

    private static void assertSame(Path one, Path other) throws IOException {
        assertThat(files(other)).isEqualTo(files(one));
        for (String file : files(one)) {
            assertThat(Files.mismatch(one.resolve(file), other.resolve(file)))
                    .as("first byte at which the two files called %s differ (-1: none)", file)
                    .isEqualTo(-1);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
