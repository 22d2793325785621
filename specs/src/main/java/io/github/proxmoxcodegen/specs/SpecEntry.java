package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A release in a catalog. */
public final class SpecEntry {

    private final SpecTag tag;
    private final List<String> aliases;
    private final SpecStore store;

    SpecEntry(SpecTag tag, List<String> aliases, SpecStore store) {
        this.tag = tag;
        this.aliases = List.copyOf(aliases);
        this.store = store;
    }

    /** Its name. */
    public SpecTag tag() {
        return tag;
    }

    /** Other names for it, in full spelling, such as {@code pve-latest}. */
    public List<String> aliases() {
        return aliases;
    }

    /** Whether it comes with this program. */
    public boolean pinned() {
        return store instanceof SpecStore.Pinned;
    }

    /** The folder that holds it; empty for one that comes with this program. */
    public Optional<Path> folder() {
        return store instanceof SpecStore.Directory directory ? Optional.of(directory.folder(tag)) : Optional.empty();
    }

    /** Opens the text of the snapshot, in UTF-8. */
    public InputStream openSnapshot() throws IOException {
        return store.open(tag, SpecManifest.SNAPSHOT_FILE_NAME);
    }

    /** The API, without words. */
    public Api load() throws InvalidInputException, IOException {
        Diagnostics diagnostics = new Diagnostics(describe(SpecManifest.SNAPSHOT_FILE_NAME));
        try (InputStream in = openSnapshot();
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return SnapshotReader.read(reader, diagnostics);
        }
    }

    /**
     * What is known of the snapshot.
     *
     * @throws IOException when there is no manifest or it cannot be understood
     */
    public SpecManifest manifest() throws IOException {
        byte[] content;
        try (InputStream in = store.open(tag, SpecManifest.FILE_NAME)) {
            content = in.readAllBytes();
        }
        try {
            return ManifestJson.read(content);
        } catch (IOException e) {
            throw new IOException(describe(SpecManifest.FILE_NAME) + " is no manifest: " + e.getMessage(), e);
        }
    }

    /** The place of a file, for messages. */
    String describe(String file) {
        return store.describe(tag, file);
    }
}
