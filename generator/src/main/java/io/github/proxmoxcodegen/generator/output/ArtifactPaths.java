package io.github.proxmoxcodegen.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the paths of artifacts into files of one folder, and nowhere else.
 *
 * <p>Names come from an input that may be hostile: a path must consist of plain segments, and no symbolic link below the
 * folder is followed out of it.
 */
final class ArtifactPaths {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._@+-]{0,199}");

    private final Path root;
    private final Map<String, String> claimed = new HashMap<>();

    ArtifactPaths(Path root) {
        this.root = root;
    }

    /** The file for a path that no other artifact of this run has, not even in other letter case. */
    Path claim(String path) throws IOException {
        Path file = resolve(path);
        String other = claimed.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            throw new IOException("Two artifacts want one file: " + other + " and " + path
                    + " are the same on file systems that ignore case; write them to different folders");
        }
        return file;
    }

    /** The file for a path, below the root. */
    Path resolve(String path) throws IOException {
        for (String segment : path.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches() || segment.endsWith(".")) {
                throw new IOException("Refusing to write '" + path.replaceAll("\\p{Cntrl}", "?") + "' below " + root
                        + ": it is not a plain relative path");
            }
        }
        return root.resolve(path);
    }

    /** Fails when the folder of the file lies outside the root once links are followed, or the file is none to write. */
    void requireInside(Path file) throws IOException {
        Path parent = file.getParent();
        requireFolderInside(parent == null ? root : parent);
        requireFile(file);
    }

    /** Fails when a folder lies outside the root once links are followed. */
    void requireFolderInside(Path folder) throws IOException {
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("Refusing to write to " + folder + ": a symbolic link leads out of " + root);
        }
    }

    /** Fails when a link or a folder has the name of a file that is to be written. */
    void requireFile(Path file) throws IOException {
        BasicFileAttributes there;
        try {
            there = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return;
        }
        if (there.isSymbolicLink()) {
            throw new IOException("Refusing to write " + file + ": it is a symbolic link; remove it first");
        }
        if (there.isDirectory()) {
            throw new IOException("Cannot write " + file
                    + ": a folder has that name; remove it or choose another folder to write to");
        }
    }
}
