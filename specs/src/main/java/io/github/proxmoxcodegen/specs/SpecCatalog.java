package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.model.Product;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases at hand: those of a user's folders, and those that come with this program. */
public final class SpecCatalog {

    /** The file that lists tags, each with its aliases. */
    static final String INDEX = "index";

    private final List<SpecEntry> entries;

    private SpecCatalog(List<SpecEntry> entries) {
        this.entries = entries;
    }

    /** The releases that come with this program, the newest first. */
    public static SpecCatalog pinned() {
        return new SpecCatalog(readIndex());
    }

    /**
     * The releases of folders, then those that come with this program.
     *
     * @param directories folders that {@link SpecImporter} filled, those that win first; ones that do not exist are empty
     */
    public static SpecCatalog of(List<Path> directories) throws IOException {
        List<SpecEntry> entries = new ArrayList<>();
        for (Path directory : directories) {
            entries.addAll(list(new SpecStore.Directory(directory)));
        }
        entries.addAll(readIndex());
        return new SpecCatalog(List.copyOf(entries));
    }

    /** Every release. */
    public List<SpecEntry> entries() {
        return entries;
    }

    /**
     * The release of that name.
     *
     * @param name a tag ({@code pve-9.2.3}) or an alias ({@code pve-9.2}, {@code pbs-latest}); without a product
     *     ({@code 9.2}, {@code latest}) that of Proxmox VE, or a release in a user's folder
     */
    public Optional<SpecEntry> find(String name) {
        return SpecTag.parse(name).isPresent() ? exactly(name) : withoutProduct(name);
    }

    /** Every name that {@link #find} takes in full spelling: tags, each with its aliases. */
    public Stream<String> names() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.tag().toString()), entry.aliases().stream()));
    }

    private Optional<SpecEntry> withoutProduct(String name) {
        return Stream.concat(
                        Arrays.stream(Product.values())
                                .map(product -> product.id() + "-" + name)
                                .map(this::imported)
                                .flatMap(Optional::stream),
                        exactly(Product.PVE.id() + "-" + name).stream())
                .findFirst();
    }

    private Optional<SpecEntry> imported(String tag) {
        return exactly(tag).filter(entry -> !entry.pinned());
    }

    /** Tags win over aliases: a user may import a release under a name that is an alias here. */
    private Optional<SpecEntry> exactly(String name) {
        return entries.stream()
                .filter(entry -> entry.tag().toString().equals(name))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry.aliases().contains(name))
                        .findFirst());
    }

    /** Reads lines of a tag and its aliases. */
    private static List<SpecEntry> readIndex() {
        List<SpecEntry> entries = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(SpecStore.Pinned.open(INDEX), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> names = List.of(line.split(" ", -1));
                SpecTag tag = SpecTag.parse(names.get(0))
                        .orElseThrow(() -> new IllegalStateException("not a tag in the index: " + names.get(0)));
                entries.add(new SpecEntry(tag, names.subList(1, names.size()), new SpecStore.Pinned()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("this program's own index of snapshots cannot be read", e);
        }
        return List.copyOf(entries);
    }

    private static List<SpecEntry> list(SpecStore.Directory store) throws IOException {
        List<SpecEntry> entries = new ArrayList<>();
        for (Product product : Product.values()) {
            Path folder = store.root().resolve(product.id());
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> children = Files.list(folder)) {
                children.map(child -> child.getFileName().toString())
                        .filter(SpecTag::isName)
                        .map(name -> new SpecTag(product, name))
                        .filter(tag -> Files.isRegularFile(store.folder(tag).resolve(SpecManifest.SNAPSHOT_FILE_NAME)))
                        .sorted()
                        .forEach(tag -> entries.add(new SpecEntry(tag, List.of(), store)));
            }
        }
        return entries;
    }
}
