package io.github.proxmoxcodegen.server.mock.core;

import io.github.proxmoxcodegen.server.state.Doc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of documents, by which clients notice that somebody else changed them. */
public final class Digests {

    private Digests() {}

    /** The hash of a document: 40 hexadecimal digits. */
    public static String of(Doc doc) {
        try {
            byte[] text = doc.copy().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
