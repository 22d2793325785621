package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.specs.ImportResult.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.UUID;

/**
 * Puts a release into a folder as a whole: it is written aside, then moved to its place. Whatever fails, the folder holds
 * what it held before.
 */
final class SpecInstaller {

    /** Moves a folder within a file system in one step. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private final SpecStore.Directory store;
    private final Move move;

    SpecInstaller(SpecStore.Directory store) {
        this(store, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    SpecInstaller(SpecStore.Directory store, Move move) {
        this.store = store;
        this.move = move;
    }

    /** Whether there is a release of that tag. */
    boolean holds(SpecTag tag) {
        return Files.exists(store.folder(tag), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file of a release has exactly that content. */
    boolean holds(SpecTag tag, String file, byte[] content) {
        Path path = store.folder(tag).resolve(file);
        try {
            return Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), content);
        } catch (IOException e) {
            return false;
        }
    }

    /** Stores a release in place of what may be there. */
    Outcome install(SpecTag tag, byte[] snapshot, String manifest) throws SpecStoreException {
        byte[] manifestBytes = manifest.getBytes(StandardCharsets.UTF_8);
        if (holds(tag, SpecManifest.SNAPSHOT_FILE_NAME, snapshot)
                && holds(tag, SpecManifest.FILE_NAME, manifestBytes)) {
            return Outcome.UNCHANGED;
        }
        Path aside = store.root().resolve(".import-" + UUID.randomUUID());
        try {
            Files.createDirectories(aside);
            Files.write(aside.resolve(SpecManifest.SNAPSHOT_FILE_NAME), snapshot);
            Files.write(aside.resolve(SpecManifest.FILE_NAME), manifestBytes);
            Files.createDirectories(store.folder(tag).resolveSibling("."));
            return holds(tag) ? replace(tag, aside) : add(tag, aside);
        } catch (IOException e) {
            throw new SpecStoreException(
                    "cannot store " + tag + " in " + store.root() + ": " + e
                            + "; nothing was changed there, check that the folder can be written",
                    e);
        } finally {
            deleteQuietly(aside);
        }
    }

    private Outcome add(SpecTag tag, Path aside) throws IOException {
        move.move(aside, store.folder(tag));
        return Outcome.ADDED;
    }

    private Outcome replace(SpecTag tag, Path aside) throws IOException {
        Path target = store.folder(tag);
        Path old = store.root().resolve(".replaced-" + UUID.randomUUID());
        move.move(target, old);
        try {
            move.move(aside, target);
        } catch (IOException e) {
            move.move(old, target);
            throw e;
        }
        deleteQuietly(old);
        return Outcome.REPLACED;
    }

    /** What is left behind is hidden from catalogs, so failing to remove it harms nothing. */
    private static void deleteQuietly(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path directory, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // see above
        }
    }
}
