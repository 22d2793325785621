package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.diagnostic.Suggestions;
import io.github.proxmoxcodegen.input.ReadResult;
import io.github.proxmoxcodegen.input.SpecReader;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.specs.words.OwnWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what a user typed as a spec into an API: the one way in for front ends. */
public final class Specs {

    private static final Position NOWHERE = new Position("", 0, 0);
    private static final List<String> FILE_ENDINGS = List.of(".js", ".json", ".gz", ".snapshot", ".txt");

    private final SpecCatalog catalog;
    private final InputStream standardInput;
    private final Path folder;

    private Specs(SpecCatalog catalog, InputStream standardInput, Path folder) {
        this.catalog = catalog;
        this.standardInput = standardInput;
        this.folder = folder;
    }

    /** With the releases of a catalog. */
    public static Specs with(SpecCatalog catalog) {
        return new Specs(catalog, System.in, Path.of(""));
    }

    /** With the releases that come with this program and those of the user of this process. */
    public static Specs standard() throws IOException {
        return with(SpecCatalog.of(List.of(UserDirectory.path())));
    }

    /** The same with another stream for {@code -}, which is not closed. */
    public Specs withStandardInput(InputStream in) {
        return new Specs(catalog, in, folder);
    }

    /** The same with another folder than that of this process for files that are not named in full. */
    public Specs withFolder(Path base) {
        return new Specs(catalog, standardInput, base);
    }

    /** The releases that have names. */
    public SpecCatalog catalog() {
        return catalog;
    }

    /**
     * The API that a text stands for, with words for all its operations.
     *
     * @param spec {@code -} for standard input, an {@code https://} URL, the name of a release ({@code 9.2}, {@code latest},
     *     {@code pve-9.2}, {@code pbs-4}), or a file; a name wins over a file, for which {@code ./} can be put before it
     * @throws InvalidInputException when there is no such release or file, or what is there is no API description
     */
    public ResolvedSpec resolve(String spec) throws InvalidInputException {
        Optional<SpecEntry> entry = entry(spec);
        return entry.isPresent() ? load(entry.get()) : read(spec);
    }

    /**
     * The API that a stream holds.
     *
     * @param name what messages call it: a URL, for one
     * @param in read to its end, not closed
     * @throws InvalidInputException when it is no API description
     */
    public ResolvedSpec resolve(String name, InputStream in) throws InvalidInputException {
        ReadResult result = SpecReader.read(name, in, ApidocOptions.DEFAULT);
        return new ResolvedSpec(OwnWords.describe(result.api()), SpecOrigin.of(name), result.diagnostics());
    }

    /**
     * The checksum of a spec as it is stored, packed or not, found without reading it as an API: 64 lower-case hexadecimal
     * digits.
     *
     * @return empty where only reading would tell: for standard input, a URL, and whatever {@link #resolve} refuses
     */
    public Optional<String> sha256(String spec) {
        Optional<SpecEntry> entry = entry(spec);
        try {
            if (entry.isPresent()) {
                try (InputStream in = entry.get().openSnapshot()) {
                    return Optional.of(Sha256.of(in));
                }
            }
            Optional<Path> file = file(spec).filter(Files::isRegularFile);
            if (file.isPresent()) {
                try (InputStream in = Files.newInputStream(file.get())) {
                    return Optional.of(Sha256.of(in));
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // resolving it says what is wrong
        }
        return Optional.empty();
    }

    /** The file that a spec names; empty for a release, a URL, standard input and what cannot be the name of a file. */
    public Optional<Path> file(String spec) {
        if (spec.equals(SpecReader.STANDARD_INPUT)
                || spec.contains("://")
                || entry(spec).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(spec));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The files that a spec is read from: none for a pinned release, a URL and standard input. They need not exist. */
    public List<Path> files(String spec) {
        return entry(spec)
                .map(entry -> entry.folder().map(path -> path.resolve(SpecManifest.SNAPSHOT_FILE_NAME)))
                .orElseGet(() -> file(spec))
                .stream()
                .toList();
    }

    private Optional<SpecEntry> entry(String spec) {
        return spec.equals(SpecReader.STANDARD_INPUT) ? Optional.empty() : catalog.find(spec);
    }

    private static ResolvedSpec load(SpecEntry entry) throws InvalidInputException {
        try {
            return new ResolvedSpec(OwnWords.describe(entry.load()), SpecOrigin.of(entry), List.of());
        } catch (IOException e) {
            throw invalid(
                    entry.describe(SpecManifest.SNAPSHOT_FILE_NAME),
                    "input.unreadable",
                    "the release " + entry.tag() + " cannot be read: " + e,
                    "import it again");
        }
    }

    private ResolvedSpec read(String spec) throws InvalidInputException {
        if (SpecTag.isName(spec)
                && !spec.equals(SpecReader.STANDARD_INPUT)
                && !looksLikeFile(spec)
                && !Files.exists(folder.resolve(spec))) {
            throw unknownName(spec);
        }
        String source = file(spec).map(Path::toString).orElse(spec);
        ReadResult result = SpecSources.read(source, standardInput, ApidocOptions.DEFAULT);
        return new ResolvedSpec(OwnWords.describe(result.api()), SpecOrigin.of(spec), result.diagnostics());
    }

    private InvalidInputException unknownName(String spec) {
        List<String> alike = Suggestions.of(spec, catalog.names().flatMap(Specs::spellings));
        String question = alike.isEmpty() ? "" : "did you mean " + String.join(" or ", alike) + "? ";
        return invalid(
                spec,
                "spec.unknown-tag",
                "there is no release " + Excerpt.quoted(spec) + ", and no file of that name",
                question + "known are "
                        + catalog.entries().stream()
                                .map(entry -> entry.tag().toString())
                                .collect(Collectors.joining(", ")));
    }

    /** A name as listed and, where that is enough, without its product. */
    private static Stream<String> spellings(String name) {
        String product = "pve-";
        return name.startsWith(product) ? Stream.of(name.substring(product.length()), name) : Stream.of(name);
    }

    private static boolean looksLikeFile(String spec) {
        String lower = spec.toLowerCase(Locale.ROOT);
        return FILE_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static InvalidInputException invalid(String spec, String code, String message, String hint) {
        return new InvalidInputException(new Diagnostic(Severity.ERROR, code, spec, NOWHERE, message, hint));
    }
}
