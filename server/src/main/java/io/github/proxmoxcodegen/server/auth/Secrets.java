package io.github.proxmoxcodegen.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passwords and token values as they are kept: as a hash, so that an exported state gives none away. */
public final class Secrets {

    private static final String PREFIX = "sha256:";

    private Secrets() {}

    /** The form in which a secret is kept; one that is in that form already stays. */
    public static String keep(String secret) {
        return secret.startsWith(PREFIX) ? secret : PREFIX + hash(secret);
    }

    /** Whether a secret is the one that was kept. */
    public static boolean matches(String kept, String given) {
        return MessageDigest.isEqual(
                keep(kept).getBytes(StandardCharsets.UTF_8), (PREFIX + hash(given)).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
