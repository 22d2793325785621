package io.github.proxmoxcodegen.specs;

import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.input.ReadResult;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.snapshot.SnapshotFormat;
import io.github.proxmoxcodegen.snapshot.SnapshotWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns an apidoc file or a snapshot into a release in a folder. */
public final class SpecImporter {

    private static final Position NOWHERE = new Position("", 0, 0);

    private final ImportRequest request;
    private final InputStream standardInput;
    private final SpecInstaller installer;
    private final SpecStore.Directory store;

    private SpecImporter(ImportRequest request, InputStream standardInput) {
        this.request = request;
        this.standardInput = standardInput;
        this.store = new SpecStore.Directory(request.directory());
        this.installer = new SpecInstaller(store);
    }

    /**
     * Imports one release. Whatever fails, the folder holds what it held before.
     *
     * @throws InvalidInputException when the source cannot be read or is neither an apidoc file nor a snapshot, or the tag
     *     is no tag or names another product
     * @throws SpecStoreException when another release has the tag and may not be replaced, or the folder cannot be read or
     *     written
     */
    public static ImportResult run(ImportRequest request) throws InvalidInputException, SpecStoreException {
        return run(request, System.in);
    }

    /** As {@link #run(ImportRequest)}, with what {@code -} stands for; it is not closed. */
    public static ImportResult run(ImportRequest request, InputStream standardInput)
            throws InvalidInputException, SpecStoreException {
        return new SpecImporter(request, standardInput).run();
    }

    private ImportResult run() throws InvalidInputException, SpecStoreException {
        Optional<SpecTag> fullTag = SpecTag.parse(request.tag());
        if (fullTag.isEmpty()) {
            // Whose API it is decides about the product later; whether the name is one does not depend on that.
            tag(Product.PVE);
        }
        ReadResult source = SpecSources.readWithChecksum(request.source(), standardInput, options(fullTag));
        SpecTag tag = tag(source.api().product());
        Api api = withVersion(source.api(), tag);
        byte[] snapshot = SnapshotWriter.write(api).getBytes(StandardCharsets.UTF_8);
        refuseTaken(tag, snapshot);
        SpecManifest manifest = new SpecManifest(
                SnapshotFormat.VERSION,
                tag,
                api.product(),
                api.version(),
                request.published(),
                SpecSources.publicName(request.source()),
                source.sha256().orElseThrow(),
                Sha256.of(snapshot),
                snapshot.length,
                SpecCounts.of(api));
        ImportResult.Outcome outcome = installer.install(tag, snapshot, ManifestJson.write(manifest));
        return new ImportResult(new SpecEntry(tag, List.of(), store), manifest, outcome, source.diagnostics());
    }

    /** With a product in the tag, a source that looks like another one is refused while it is read. */
    private static ApidocOptions options(Optional<SpecTag> tag) {
        return tag.map(full -> ApidocOptions.DEFAULT.withProduct(full.product()))
                .orElse(ApidocOptions.DEFAULT);
    }

    private SpecTag tag(Product product) throws InvalidInputException {
        SpecTag tag = SpecTag.parse(request.tag(), product)
                .orElseThrow(() -> invalid(
                        "spec.tag",
                        Excerpt.quoted(request.tag()) + " is no tag",
                        "use letters, digits, dots, dashes and underscores, no two dots in a row, such as pve-9.3"));
        if (tag.product() != product) {
            throw invalid(
                    "spec.product",
                    "the source is an API of " + product.displayName() + ", the tag " + tag + " is one for "
                            + tag.product().displayName(),
                    "use the tag " + product.id() + "-" + tag.name());
        }
        return tag;
    }

    private Api withVersion(Api api, SpecTag tag) {
        Optional<String> fromTag = Character.isDigit(tag.name().charAt(0)) ? Optional.of(tag.name()) : Optional.empty();
        return new Api(api.product(), request.version().or(api::version).or(() -> fromTag), api.endpoints());
    }

    /** What generated files were made from must not change under its name unless somebody says so. */
    private void refuseTaken(SpecTag tag, byte[] snapshot) throws SpecStoreException {
        if (request.replace()) {
            return;
        }
        if (installer.holds(tag) && !installer.holds(tag, SpecManifest.SNAPSHOT_FILE_NAME, snapshot)) {
            throw new SpecStoreException("there is another release " + tag + " in " + request.directory()
                    + "; choose another tag, or say that it may be replaced");
        }
        Optional<SpecEntry> pinned = SpecCatalog.pinned().find(tag.toString());
        if (pinned.isPresent() && !hasContent(pinned.get(), tag, snapshot)) {
            throw new SpecStoreException("the name " + tag + " belongs to the release "
                    + pinned.get().tag()
                    + " that comes with this program; choose another tag, or say that it may be replaced");
        }
    }

    private static boolean hasContent(SpecEntry entry, SpecTag tag, byte[] snapshot) {
        try (InputStream in = entry.openSnapshot()) {
            return entry.tag().equals(tag) && Arrays.equals(in.readAllBytes(), snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot of this program cannot be read", e);
        }
    }

    private InvalidInputException invalid(String code, String message, String hint) {
        return new InvalidInputException(
                new Diagnostic(Severity.ERROR, code, request.source(), NOWHERE, message, hint));
    }
}
