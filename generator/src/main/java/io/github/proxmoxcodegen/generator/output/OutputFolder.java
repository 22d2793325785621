package io.github.proxmoxcodegen.generator.output;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        ArtifactPaths paths = new ArtifactPaths(root);
        Map<Path, Artifact> wanted = new LinkedHashMap<>();
        for (Emission emission : emissions) {
            for (Artifact artifact : emission.artifacts()) {
                wanted.put(paths.claim(artifact.path()), artifact);
            }
        }
        createFolder();
        OutputManifest before = OutputManifest.read(root);
        Path staging = Files.createTempDirectory(root, STAGING_PREFIX);
        try {
            return write(emissions, paths, wanted, before, staging);
        } finally {
            deleteRecursively(staging);
        }
    }

    private void createFolder() throws IOException {
        try {
            Files.createDirectories(root);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(
                    "Cannot write to " + root + ": " + e.getFile() + " is a file; choose another --out", e);
        }
    }

    private WrittenFiles write(
            List<Emission> emissions,
            ArtifactPaths paths,
            Map<Path, Artifact> wanted,
            OutputManifest before,
            Path staging)
            throws IOException {
        List<Path> unchanged = new ArrayList<>();
        Map<Path, Path> moves = new LinkedHashMap<>();
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
                Path staged = staging.resolve(Integer.toString(moves.size()));
                Files.write(staged, content);
                moves.put(file, staged);
            }
        }
        Map<Path, String> stale = staleFiles(emissions, paths, wanted, before);
        for (var move : moves.entrySet()) {
            Files.createDirectories(parentOf(move.getKey()));
            paths.requireInside(move.getKey());
            move(move.getValue(), move.getKey());
        }
        List<Path> deleted = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        for (var entry : stale.entrySet()) {
            (deleteIfOurs(entry.getKey(), entry.getValue()) ? deleted : kept).add(entry.getKey());
        }
        saveManifest(emissions, before, staging);
        return new WrittenFiles(
                moves.keySet().stream().sorted().toList(),
                unchanged.stream().sorted().toList(),
                deleted.stream().sorted().toList(),
                kept.stream().sorted().toList(),
                bytes);
    }

    private static Map<Path, String> staleFiles(
            List<Emission> emissions, ArtifactPaths paths, Map<Path, Artifact> wanted, OutputManifest before)
            throws IOException {
        Map<Path, String> stale = new LinkedHashMap<>();
        for (Emission emission : emissions) {
            for (var entry : before.units()
                    .getOrDefault(emission.unit(), new TreeMap<>())
                    .entrySet()) {
                Path file = paths.resolve(entry.getKey());
                if (!wanted.containsKey(file) && Files.exists(file)) {
                    paths.requireInside(file);
                    stale.put(file, entry.getValue());
                }
            }
        }
        return stale;
    }

    private boolean deleteIfOurs(Path file, String checksum) throws IOException {
        if (!checksum.equals(sha256(Files.readAllBytes(file)))) {
            return false;
        }
        Files.delete(file);
        for (Path folder = parentOf(file); !folder.equals(root) && isEmpty(folder); folder = parentOf(folder)) {
            Files.delete(folder);
        }
        return true;
    }

    private void saveManifest(List<Emission> emissions, OutputManifest before, Path staging) throws IOException {
        SortedMap<String, SortedMap<String, String>> units = new TreeMap<>(before.units());
        for (Emission emission : emissions) {
            SortedMap<String, String> files = new TreeMap<>();
            for (Artifact artifact : emission.artifacts()) {
                files.put(artifact.path(), sha256(artifact.content()));
            }
            units.put(emission.unit(), files);
        }
        byte[] content = new OutputManifest(units).toBytes();
        Path file = root.resolve(OutputManifest.FILE_NAME);
        if (!hasContent(file, content)) {
            Path staged = staging.resolve("manifest");
            Files.write(staged, content);
            move(staged, file);
        }
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
