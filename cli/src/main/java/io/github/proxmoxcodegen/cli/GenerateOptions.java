package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.generator.Emitters;
import io.github.proxmoxcodegen.generator.GenerationSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that decide what is generated: the command line's form of {@link GenerationSettings}. */
final class GenerateOptions {

    /** The folder that stands for standard output. */
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--emit",
            order = 10,
            paramLabel = "NAME",
            completionCandidates = EmitterNames.class,
            description = "What to generate: ${COMPLETION-CANDIDATES}. Default: openapi.")
    private List<String> emitters = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            order = 11,
            paramLabel = "DIR",
            description = "The folder to write to, or - to print a single file. Default: build/ and the name of what "
                    + "is generated, such as build/openapi.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--openapi-version",
            order = 12,
            paramLabel = "V",
            completionCandidates = OpenApiVersions.class,
            description = "The OpenAPI versions to write: ${COMPLETION-CANDIDATES}. Default: 3.1.")
    private List<String> openApiVersions = new ArrayList<>();

    @Option(
            names = "--format",
            order = 13,
            paramLabel = "F",
            completionCandidates = Formats.class,
            description = "The syntaxes to write: ${COMPLETION-CANDIDATES}. Default: json.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--include",
            order = 14,
            paramLabel = "PATH",
            description = "Only what is at or below a path, such as /nodes,/cluster/ha.")
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--tag",
            order = 15,
            paramLabel = "TITLE",
            description = "Only a category, such as 'Virtual Machines'; inspect --stats lists them.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--package",
            order = 16,
            paramLabel = "NAME",
            description = "The package at the top of generated Java, such as com.example.pve. Default: proxmox.")
    private Optional<String> packageName = Optional.empty();

    @Option(
            names = "--stub-style",
            order = 17,
            paramLabel = "STYLE",
            completionCandidates = StubStyles.class,
            description =
                    "What leads requests to stubs: ${COMPLETION-CANDIDATES}. Default: plain, for any HTTP server.")
    private Optional<String> stubStyle = Optional.empty();

    /** Whether the one file goes to standard output. */
    boolean toStandardOutput() {
        return out.isPresent() && out.get().equals(STANDARD_OUTPUT);
    }

    GenerationSettings settings() {
        return new GenerationSettings(
                emitters,
                out.filter(folder -> !folder.equals(STANDARD_OUTPUT)).map(Path::of),
                includes,
                tags,
                openApiVersions,
                formats,
                packageName,
                stubStyle);
    }

    /** What can follow {@code --emit}, for help and completion. */
    static final class EmitterNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Emitters.names().iterator();
        }
    }

    /** What can follow {@code --openapi-version}. */
    static final class OpenApiVersions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GenerationSettings.openApiVersionChoices().iterator();
        }
    }

    /** What can follow {@code --stub-style}. */
    static final class StubStyles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GenerationSettings.stubStyleChoices().iterator();
        }
    }

    /** What can follow {@code --format}. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GenerationSettings.formatChoices().iterator();
        }
    }
}
