package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.server.http.Reply;
import io.github.proxmoxcodegen.server.http.Sites;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Something that is the same for everybody: kept packed, and sent again only to those whose copy is another one.
 *
 * @param type its media type
 * @param packed its bytes, packed with gzip
 * @param tag tells it from other versions of it, as the {@code ETag} header has it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Content(String type, byte[] packed, String tag) {

    /** The characters of a checksum that are enough to tell versions apart. */
    private static final int TAG_LENGTH = 24;

    static Content of(String type, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes could not be packed in memory", e);
        }
        return new Content(type, packed.toByteArray(), "W/\"" + sha256(bytes).substring(0, TAG_LENGTH) + "\"");
    }

    /** The checksum of bytes, as 64 lower-case hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    Reply answer(Sites.Request request) {
        Reply reply =
                request.header().apply("If-None-Match").filter(this::isAmong).isPresent()
                        ? Reply.empty(304)
                        : acceptsPacked(request)
                                ? Reply.of(200, type, packed).with("Content-Encoding", "gzip")
                                : Reply.of(200, type, unpacked());
        return reply.with("ETag", tag).with("Cache-Control", "no-cache").with("Vary", "Accept-Encoding");
    }

    private boolean isAmong(String tags) {
        return tags.strip().equals("*") || tags.contains(tag.substring("W/".length()));
    }

    private static boolean acceptsPacked(Sites.Request request) {
        Optional<String> accepted = request.header().apply("Accept-Encoding");
        return accepted.map(text -> text.toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(text -> text.contains("gzip") && !text.contains("gzip;q=0,") && !text.endsWith("gzip;q=0"))
                .isPresent();
    }

    private byte[] unpacked() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes could not be unpacked in memory", e);
        }
    }
}
