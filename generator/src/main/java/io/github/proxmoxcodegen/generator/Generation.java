package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.openapi.OpenApiEmitter;
import io.github.proxmoxcodegen.generator.output.OutputFolder;
import io.github.proxmoxcodegen.generator.output.WrittenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a request makes, complete in memory; no file was touched for it. */
public final class Generation {

    private final int operations;
    private final List<Emission> emissions;
    private final Path output;

    Generation(int operations, List<Emission> emissions, Path output) {
        this.operations = operations;
        this.emissions = emissions;
        this.output = output;
    }

    /** Every file, in the order in which the emitters made them. */
    public List<Artifact> artifacts() {
        return emissions.stream()
                .flatMap(emission -> emission.artifacts().stream())
                .toList();
    }

    /** Those of the files that are OpenAPI documents. */
    public List<Artifact> documents() {
        return emissions.stream()
                .filter(OpenApiEmitter::makes)
                .flatMap(emission -> emission.artifacts().stream())
                .toList();
    }

    /** The units that the files belong to. */
    public List<String> units() {
        return emissions.stream().map(Emission::unit).distinct().toList();
    }

    /** Where the files go. */
    public List<Path> files() {
        return artifacts().stream()
                .map(artifact -> output.toAbsolutePath().normalize().resolve(artifact.path()))
                .toList();
    }

    /**
     * What {@link #write()} would do to the output folder now; touches nothing.
     *
     * @throws IOException when the folder could not be written either
     */
    public GenerationResult preview() throws IOException {
        return result(OutputFolder.at(output).preview(emissions));
    }

    /**
     * Writes the files.
     *
     * @throws IOException when the output folder cannot be written; files that were there are then unchanged unless the
     *     disk failed while moving
     */
    public GenerationResult write() throws IOException {
        return write(List.of());
    }

    /** Writes the files, and removes those of units that are not made any more. */
    GenerationResult write(List<String> dropped) throws IOException {
        return result(OutputFolder.at(output).replace(emissions, dropped));
    }

    List<Emission> emissions() {
        return emissions;
    }

    Path output() {
        return output;
    }

    private GenerationResult result(WrittenFiles files) {
        List<String> notes = emissions.stream()
                .flatMap(emission -> emission.notes().stream())
                .distinct()
                .toList();
        return new GenerationResult(operations, files, notes);
    }
}
