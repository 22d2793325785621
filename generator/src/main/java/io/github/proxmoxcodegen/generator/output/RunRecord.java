package io.github.proxmoxcodegen.generator.output;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one run was made from and what it left, kept in a file, so that the next run can tell within milliseconds that it
 * would change nothing.
 *
 * @param key tells the inputs, the options and the tool of the run from any others; one line
 * @param root the folder that received the files
 * @param units the units that were written
 * @param inputs the files that were read, by absolute path
 * @param outputs the files that were written, by path below the folder, as they were right after the run
 */
public record RunRecord(
        String key, Path root, List<String> units, List<RecordedFile> inputs, List<RecordedFile> outputs) {

    private static final String FIRST_LINE = "proxmox-codegen run 2";

    public RunRecord {
        units = List.copyOf(units);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** The record of what was just written. */
    public static RunRecord of(String key, List<RecordedFile> inputs, Path folder, List<Emission> emissions)
            throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        List<RecordedFile> outputs = new ArrayList<>();
        for (Emission emission : emissions) {
            for (Artifact artifact : emission.artifacts()) {
                outputs.add(
                        RecordedFile.of(artifact.path(), root.resolve(artifact.path()), Sha256.of(artifact.content())));
            }
        }
        return new RunRecord(
                key, root, emissions.stream().map(Emission::unit).distinct().toList(), inputs, outputs);
    }

    /** The record that a file holds; empty where there is none, or one that another version wrote. */
    public static Optional<RunRecord> read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Where the files are. */
    public List<Path> paths() {
        return outputs.stream().map(file -> root.resolve(file.path())).toList();
    }

    /** Whether a run with that key and these inputs would leave everything as it is, because it did the same before. */
    public boolean holds(String nextKey, List<RecordedFile> nextInputs) throws IOException {
        return key.equals(nextKey)
                && Files.isRegularFile(root.resolve(OutputManifest.FILE_NAME))
                && hasInputs(nextInputs)
                && areUntouched(inputs)
                && areUntouched(outputs);
    }

    private boolean hasInputs(List<RecordedFile> files) {
        if (files.size() != inputs.size()) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            if (!files.get(i).path().equals(inputs.get(i).path())) {
                return false;
            }
        }
        return true;
    }

    private boolean areUntouched(List<RecordedFile> files) throws IOException {
        for (RecordedFile file : files) {
            if (!file.isUntouched(root)) {
                return false;
            }
        }
        return true;
    }

    /** Writes the record, in one step. */
    public void save(Path file) throws IOException {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        text.append("key ").append(key).append('\n');
        text.append("root ").append(root.toUri()).append('\n');
        units.forEach(unit -> text.append("unit ")
                .append(URLEncoder.encode(unit, StandardCharsets.UTF_8))
                .append('\n'));
        inputs.forEach(entry -> text.append("input ").append(entry.toLine()).append('\n'));
        outputs.forEach(entry -> text.append("output ").append(entry.toLine()).append('\n'));
        Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, ".record", "");
        try {
            Files.writeString(aside, text);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static Optional<RunRecord> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return Optional.empty();
        }
        String key = "";
        Optional<Path> root = Optional.empty();
        List<String> units = new ArrayList<>();
        List<RecordedFile> inputs = new ArrayList<>();
        List<RecordedFile> outputs = new ArrayList<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                int blank = line.indexOf(' ');
                String value = line.substring(blank + 1);
                switch (line.substring(0, blank)) {
                    case "key" -> key = value;
                    case "root" -> root = Optional.of(Path.of(URI.create(value)));
                    case "unit" -> units.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
                    case "input" -> inputs.add(RecordedFile.parse(value));
                    case "output" -> outputs.add(RecordedFile.parse(value));
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // damaged: the run is made again, which mends it
        }
        String recordedKey = key;
        return root.map(folder -> new RunRecord(recordedKey, folder, units, inputs, outputs));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
