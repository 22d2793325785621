package io.github.proxmoxcodegen.generator.output;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that receives artifacts.
 *
 * <p>Everything is first written to a hidden folder beside its place and moved there only when all of it is on disk. A
 * file whose bytes would not change is not touched. A file of an earlier run that the new one no longer has is deleted,
 * but only when nobody changed it since; files that the tool did not write are never touched.
 */
public final class OutputFolder {

    private static final String STAGING_PREFIX = ".proxmox-codegen-";

    private final Path root;

    private OutputFolder(Path root) {
        this.root = root;
    }

    /** The folder at that path, which need not exist yet. */
    public static OutputFolder at(Path root) {
        return new OutputFolder(root.toAbsolutePath().normalize());
    }

    /**
     * Makes the folder hold exactly these artifacts for the units of the emissions.
     *
     * @throws IOException when a path leaves the folder, two artifacts want one file, or the disk refuses; files that
     *     were there before are then unchanged unless the disk failed while moving
     */
    public WrittenFiles replace(List<Emission> emissions) throws IOException {
        return replace(emissions, List.of());
    }

    /**
     * Makes the folder hold exactly these artifacts for the units of the emissions, and nothing for units that are not
     * made any more.
     *
     * @throws IOException as {@link #replace(List)}
     */
    public WrittenFiles replace(List<Emission> emissions, List<String> dropped) throws IOException {
        Changes changes = changes(emissions, dropped);
        createFolder();
        // Writing is mostly waiting for the disk, so other cores can do this meanwhile.
        CompletableFuture<Map<String, SortedMap<String, String>>> hashes =
                CompletableFuture.supplyAsync(() -> hashes(emissions));
        Path staging = Files.createTempDirectory(root, STAGING_PREFIX);
        try {
            carryOut(changes, staging);
            saveManifest(hashes.join(), dropped, staging);
        } finally {
            deleteRecursively(staging);
        }
        return changes.files();
    }

    /**
     * Removes what earlier runs wrote for these units, and the folder if nothing else is in it.
     *
     * @throws IOException when the disk refuses
     */
    public WrittenFiles drop(List<String> units) throws IOException {
        if (!Files.isDirectory(root)) {
            return new WrittenFiles(List.of(), List.of(), List.of(), List.of(), 0);
        }
        WrittenFiles files = replace(List.of(), units);
        if (isEmpty(root)) {
            Files.delete(root);
        }
        return files;
    }

    /**
     * What {@link #replace(List)} would do now; nothing is touched.
     *
     * @throws IOException when {@code replace} could not do it either: a path leaves the folder, two artifacts want one
     *     file, or what is there cannot be read
     */
    public WrittenFiles preview(List<Emission> emissions) throws IOException {
        return changes(emissions, List.of()).files();
    }

    private Changes changes(List<Emission> emissions, List<String> dropped) throws IOException {
        ArtifactPaths paths = new ArtifactPaths(root);
        Map<Path, Artifact> wanted = new LinkedHashMap<>();
        for (Emission emission : emissions) {
            for (Artifact artifact : emission.artifacts()) {
                wanted.put(paths.claim(artifact.path()), artifact);
            }
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw notAFolder(root.toString());
        }
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        List<Path> unchanged = new ArrayList<>();
        long bytes = 0;
        for (var entry : wanted.entrySet()) {
            Path file = entry.getKey();
            byte[] content = entry.getValue().content();
            bytes += content.length;
            if (Files.exists(file)) {
                paths.requireInside(file);
            }
            if (hasContent(file, content)) {
                unchanged.add(file);
            } else {
                changed.put(file, content);
            }
        }
        List<Path> obsolete = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        for (var entry : staleFiles(units(emissions, dropped), paths, wanted).entrySet()) {
            boolean ours = entry.getValue().equals(Sha256.of(Files.readAllBytes(entry.getKey())));
            (ours ? obsolete : kept).add(entry.getKey());
        }
        return new Changes(paths, changed, unchanged, obsolete, kept, bytes);
    }

    private void createFolder() throws IOException {
        try {
            Files.createDirectories(root);
        } catch (FileAlreadyExistsException e) {
            throw notAFolder(e.getFile());
        }
    }

    private IOException notAFolder(String file) {
        return new IOException("Cannot write to " + root + ": " + file + " is a file; choose another folder");
    }

    private void carryOut(Changes changes, Path staging) throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (var entry : changes.changed().entrySet()) {
            Path staged = staging.resolve(Integer.toString(moves.size()));
            Files.write(staged, entry.getValue());
            moves.put(entry.getKey(), staged);
        }
        Set<Path> folders = new HashSet<>();
        for (var move : moves.entrySet()) {
            Path folder = parentOf(move.getKey());
            if (folders.add(folder)) {
                Files.createDirectories(folder);
                changes.paths().requireFolderInside(folder);
            }
            changes.paths().requireFile(move.getKey());
            move(move.getValue(), move.getKey());
        }
        for (Path file : changes.obsolete()) {
            Files.delete(file);
            for (Path folder = parentOf(file); !folder.equals(root) && isEmpty(folder); folder = parentOf(folder)) {
                Files.delete(folder);
            }
        }
    }

    private static List<String> units(List<Emission> emissions, List<String> dropped) {
        return Stream.concat(emissions.stream().map(Emission::unit), dropped.stream())
                .distinct()
                .toList();
    }

    private Map<Path, String> staleFiles(List<String> units, ArtifactPaths paths, Map<Path, Artifact> wanted)
            throws IOException {
        OutputManifest before = OutputManifest.read(root);
        Map<Path, String> stale = new LinkedHashMap<>();
        for (String unit : units) {
            for (var entry : before.units().getOrDefault(unit, new TreeMap<>()).entrySet()) {
                Path file = paths.resolve(entry.getKey());
                if (!wanted.containsKey(file) && Files.exists(file)) {
                    paths.requireInside(file);
                    stale.put(file, entry.getValue());
                }
            }
        }
        return stale;
    }

    private void saveManifest(Map<String, SortedMap<String, String>> hashes, List<String> dropped, Path staging)
            throws IOException {
        SortedMap<String, SortedMap<String, String>> units =
                new TreeMap<>(OutputManifest.read(root).units());
        units.keySet().removeAll(dropped);
        units.putAll(hashes);
        Path file = root.resolve(OutputManifest.FILE_NAME);
        if (units.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        byte[] content = new OutputManifest(units).toBytes();
        if (!hasContent(file, content)) {
            Path staged = staging.resolve("manifest");
            Files.write(staged, content);
            move(staged, file);
        }
    }

    private static Map<String, SortedMap<String, String>> hashes(List<Emission> emissions) {
        return emissions.parallelStream().collect(Collectors.toConcurrentMap(Emission::unit, OutputFolder::hashes));
    }

    /** What each file of an emission will be recognized by; a large one takes time, so each core does some. */
    private static SortedMap<String, String> hashes(Emission emission) {
        return new TreeMap<>(emission.artifacts().parallelStream()
                .collect(Collectors.toConcurrentMap(Artifact::path, artifact -> Sha256.of(artifact.content()))));
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " has no folder");
        }
        return parent;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /**
     * What has to happen to the folder.
     *
     * @param paths checks each file once more before it is replaced
     * @param changed the files to write, with their content
     * @param unchanged files that already have their content
     * @param obsolete files of an earlier run to delete
     * @param kept files of an earlier run that somebody changed since
     * @param bytes the total size of changed and unchanged
     */
    private record Changes(
            ArtifactPaths paths,
            Map<Path, byte[]> changed,
            List<Path> unchanged,
            List<Path> obsolete,
            List<Path> kept,
            long bytes) {

        WrittenFiles files() {
            return new WrittenFiles(
                    changed.keySet().stream().sorted().toList(),
                    unchanged.stream().sorted().toList(),
                    obsolete.stream().sorted().toList(),
                    kept.stream().sorted().toList(),
                    bytes);
        }
    }
}
