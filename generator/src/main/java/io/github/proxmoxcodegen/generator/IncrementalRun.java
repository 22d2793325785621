package io.github.proxmoxcodegen.generator;

import io.github.proxmoxcodegen.generator.output.OutputFolder;
import io.github.proxmoxcodegen.generator.output.RecordedFile;
import io.github.proxmoxcodegen.generator.output.RunRecord;
import io.github.proxmoxcodegen.generator.output.WrittenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run that is repeated with every build: it knows what it did the last time.
 *
 * <p>Where inputs, options, tool and files are as they were then, nothing needs to be read or made. Otherwise the run is
 * made, and what the last one left and this one does not make any more is removed, also where that was in other units
 * or in another folder.
 */
public final class IncrementalRun {

    private final Path recordFile;
    private final String key;
    private final List<RecordedFile> inputs;
    private final Optional<RunRecord> before;

    private IncrementalRun(Path recordFile, String key, List<RecordedFile> inputs, Optional<RunRecord> before) {
        this.recordFile = recordFile;
        this.key = key;
        this.inputs = inputs;
        this.before = before;
    }

    /**
     * The run that a file keeps the record of.
     *
     * @param recordFile this run's own; it need not exist
     * @param fingerprint what is about to be made, and by which tool
     * @param inputs the files that it will be made from; none of them has been read yet
     * @throws IOException when one of them is missing
     */
    public static IncrementalRun of(Path recordFile, Fingerprint fingerprint, List<Path> inputs) throws IOException {
        List<RecordedFile> stamps = new ArrayList<>();
        for (Path input : inputs) {
            stamps.add(RecordedFile.stamp(absolute(input)));
        }
        return new IncrementalRun(recordFile, fingerprint.digest(), stamps, RunRecord.read(recordFile));
    }

    /** Whether a run now would change nothing. */
    public boolean isUpToDate() throws IOException {
        return before.isPresent() && before.get().holds(key, inputs);
    }

    /** The units that the last run wrote into a folder. */
    public List<String> unitsIn(Path folder) {
        return before.filter(record -> record.root().equals(absolute(folder)))
                .map(RunRecord::units)
                .orElse(List.of());
    }

    /** The files that the last run wrote. */
    public List<Path> files() {
        return before.map(RunRecord::paths).orElse(List.of());
    }

    /**
     * Writes the files, removes what the last run left and this one does not make, and keeps the record of it.
     *
     * @throws IOException when a folder cannot be written; the record then stays as it was, so the next run tries again
     */
    public GenerationResult write(Generation generation) throws IOException {
        List<RecordedFile> read = new ArrayList<>();
        for (RecordedFile input : inputs) {
            read.add(input.withChecksum());
        }
        Path folder = absolute(generation.output());
        GenerationResult result = generation.write(dropped(generation));
        if (before.isPresent() && !before.get().root().equals(folder)) {
            result = withDeleted(
                    result,
                    OutputFolder.at(before.get().root()).drop(before.get().units()));
        }
        RunRecord.of(key, read, folder, generation.emissions()).save(recordFile);
        return result;
    }

    private List<String> dropped(Generation generation) {
        List<String> units = new ArrayList<>(unitsIn(generation.output()));
        generation.emissions().forEach(emission -> units.remove(emission.unit()));
        return units;
    }

    private static GenerationResult withDeleted(GenerationResult result, WrittenFiles elsewhere) {
        WrittenFiles files = result.files();
        return new GenerationResult(
                result.operations(),
                new WrittenFiles(
                        files.written(),
                        files.unchanged(),
                        both(files.deleted(), elsewhere.deleted()),
                        both(files.kept(), elsewhere.kept()),
                        files.bytes()),
                result.notes());
    }

    private static List<Path> both(List<Path> one, List<Path> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().toList();
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
