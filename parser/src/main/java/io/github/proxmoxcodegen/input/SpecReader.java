package io.github.proxmoxcodegen.input;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.diagnostic.Position;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.parser.ApidocOptions;
import io.github.proxmoxcodegen.parser.ApidocReader;
import io.github.proxmoxcodegen.parser.Utf8Reader;
import io.github.proxmoxcodegen.snapshot.SnapshotFormat;
import io.github.proxmoxcodegen.snapshot.SnapshotReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads an API from whatever a user names: {@code -} for standard input, an {@code https://} URL, or a file; plain or
 * gzipped; an apidoc file or a snapshot. The form is told by the content, never by the name.
 *
 * <p>Everything is read as a stream, and no more of it than the limits of the options allow.
 */
public final class SpecReader {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    static final Position NOWHERE = new Position("", 0, 0);

    private static final byte[] SNAPSHOT = SnapshotFormat.MAGIC.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final ApidocOptions options;
    private final Optional<MessageDigest> digest;
    private final Diagnostics diagnostics;

    private SpecReader(String source, ApidocOptions options, Optional<MessageDigest> digest) {
        this.options = options;
        this.digest = digest;
        this.diagnostics = new Diagnostics(UrlSource.shown(source));
    }

    /**
     * Reads a source.
     *
     * @param source {@code -}, an {@code https://} URL or a file
     * @param options what is known about it before, and how much is read
     * @throws InvalidInputException when it cannot be opened, is no API description or goes beyond a limit
     */
    public static ReadResult read(String source, ApidocOptions options) throws InvalidInputException {
        return new SpecReader(source, options, Optional.empty()).read(source);
    }

    /** As {@link #read(String, ApidocOptions)}, with the checksum of the source, which takes as long as half the rest. */
    public static ReadResult readWithChecksum(String source, ApidocOptions options) throws InvalidInputException {
        return new SpecReader(source, options, Optional.of(sha256())).read(source);
    }

    /**
     * Reads a stream that is open already.
     *
     * @param name what messages call it
     * @param in read to its end, not closed
     */
    public static ReadResult read(String name, InputStream in, ApidocOptions options) throws InvalidInputException {
        return new SpecReader(name, options, Optional.empty()).read(in);
    }

    /** As {@link #read(String, InputStream, ApidocOptions)}, with the checksum of everything that the stream held. */
    public static ReadResult readWithChecksum(String name, InputStream in, ApidocOptions options)
            throws InvalidInputException {
        return new SpecReader(name, options, Optional.of(sha256())).read(in);
    }

    private ReadResult read(String source) throws InvalidInputException {
        try (InputStream in = open(source)) {
            return readAll(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ReadResult read(InputStream in) throws InvalidInputException {
        try {
            return readAll(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream open(String source) throws InvalidInputException, IOException {
        if (source.equals(STANDARD_INPUT)) {
            return System.in;
        }
        if (UrlSource.isUrl(source)) {
            return UrlSource.open(source, options.limits().maxBytes(), diagnostics);
        }
        Path file;
        try {
            file = Path.of(source);
        } catch (InvalidPathException e) {
            throw diagnostics.fatal(
                    "input.not-found",
                    NOWHERE,
                    "this cannot be the name of a file",
                    "give a file, an https:// URL or -");
        }
        if (Files.isDirectory(file)) {
            throw diagnostics.fatal(
                    "input.unreadable", NOWHERE, "this is a folder", "give the apidoc.js or snapshot file in it");
        }
        if (Files.isRegularFile(file) && Files.size(file) > options.limits().maxBytes()) {
            // A packed file that is too large is so unpacked all the more.
            throw new LimitedStream.TooLargeException();
        }
        return Files.newInputStream(file);
    }

    private ReadResult readAll(InputStream packed) throws InvalidInputException, IOException {
        BufferedInputStream buffered = new BufferedInputStream(packed, 1 << 16);
        boolean gzip = startsWith(buffered, GZIP);
        InputStream unpacked = gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
        InputStream limited = new LimitedStream(unpacked, options.limits().maxBytes());
        BufferedInputStream in = new BufferedInputStream(
                digest.<InputStream>map(sum -> new DigestInputStream(limited, sum))
                        .orElse(limited),
                1 << 16);
        boolean snapshot = startsWith(in, SNAPSHOT);
        Api api = snapshot ? readSnapshot(in) : ApidocReader.read(in, options, diagnostics);
        // The checksum and the limit are those of the whole, also of the viewer's code behind the data.
        in.transferTo(OutputStream.nullOutputStream());
        Optional<String> checksum = digest.map(sum -> HexFormat.of().formatHex(sum.digest()));
        return new ReadResult(api, snapshot, checksum, diagnostics.sorted());
    }

    private Api readSnapshot(InputStream in) throws InvalidInputException, IOException {
        Api api = SnapshotReader.read(new Utf8Reader(in), diagnostics);
        if (options.product().isPresent() && options.product().get() != api.product()) {
            throw diagnostics.fatal(
                    "input.wrong-product",
                    Position.START,
                    options.product().get().displayName() + " is expected, and this is a snapshot of "
                            + api.product().displayName(),
                    "give a specification of that product");
        }
        return api;
    }

    private static boolean startsWith(BufferedInputStream in, byte[] magic) throws IOException {
        in.mark(magic.length);
        byte[] start = in.readNBytes(magic.length);
        in.reset();
        return Arrays.equals(start, magic);
    }

    private InvalidInputException unreadable(IOException e) {
        if (e instanceof LimitedStream.TooLargeException) {
            return diagnostics.fatal(
                    "input.too-large",
                    NOWHERE,
                    "the input has more than " + options.limits().maxBytes() + " bytes once unpacked",
                    "real files have less than 5 MB; check that this is one");
        }
        if (e instanceof TimedStream.TimeOverException) {
            return UrlSource.timedOut(diagnostics);
        }
        if (e instanceof Utf8Reader.NotUtf8Exception) {
            return diagnostics.fatal(
                    "input.not-utf8",
                    NOWHERE,
                    String.valueOf(e.getMessage()),
                    "fetch the file again, or save it as UTF-8");
        }
        if (e instanceof AccessDeniedException) {
            return diagnostics.fatal("input.unreadable", NOWHERE, "it may not be read", "check its permissions");
        }
        if (e instanceof NoSuchFileException) {
            return diagnostics.fatal("input.not-found", NOWHERE, "there is no such file", "check the path");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return diagnostics.fatal(
                    "input.bad-gzip",
                    NOWHERE,
                    "the input begins like gzip but cannot be unpacked: "
                            + Excerpt.of(String.valueOf(e.getMessage()), 200),
                    "fetch the file again; it was damaged or cut off on the way");
        }
        return diagnostics.fatal(
                "input.unreadable",
                NOWHERE,
                "the input cannot be read: " + Excerpt.of(String.valueOf(e), 300),
                "check that it exists and that you may read it");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
