package io.github.proxmoxcodegen.it.releases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.it.records.GeneratedRecords;
import io.github.proxmoxcodegen.it.tools.Jdks;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.it.tools.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of all pinned releases compile without a warning, and their documentation builds without one. */
final class EveryReleaseCompilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"pve-9.2.3", "pve-9.1", "pve-9.0", "pve-8.4.5", "pve-7.4-16", "pve-6.4-15", "pve-4.1", "pbs-4"})
    void compilesAndDocumentsWithoutAWarning(String spec) throws IOException {
        GeneratedRecords records = GeneratedRecords.of(spec);
        List<Path> homes = new ArrayList<>(List.of(Jdks.running()));
        Jdks.jdk25().filter(home -> !homes.contains(home)).ifPresent(homes::add);
        Path arguments = Project.target("records", spec, "sources.txt");
        Files.writeString(
                arguments,
                records.sources().stream().map(file -> "\"" + file + "\"").collect(Collectors.joining("\n")));
        for (Path home : homes) {
            Run.Outcome compiled = Run.of(
                            home.resolve("bin/javac").toString(),
                            "-Xlint:all",
                            "-Werror",
                            "-d",
                            Project.target("records", spec, "jdk-" + home.getFileName())
                                    .toString(),
                            "-cp",
                            GeneratedRecords.classPath(),
                            "@" + arguments)
                    .outcome();
            assertThat(compiled.exit()).as(compiled.everything()).isZero();
            assertThat(compiled.everything()).doesNotContain("warning");
            Run.Outcome documented = Run.of(
                            home.resolve("bin/javadoc").toString(),
                            "-Xdoclint:all",
                            "-quiet",
                            "-d",
                            Project.target("records", spec, "javadoc-" + home.getFileName())
                                    .toString(),
                            "-cp",
                            GeneratedRecords.classPath(),
                            "@" + arguments)
                    .outcome();
            assertThat(documented.exit()).as(documented.everything()).isZero();
            assertThat(documented.everything()).doesNotContain("warning");
        }
    }
}
