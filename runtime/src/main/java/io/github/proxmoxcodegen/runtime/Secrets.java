package io.github.proxmoxcodegen.runtime;

import java.util.Locale;
import java.util.Set;

/**
 * Tells which parameters hold secrets, so that what is reported about them never repeats their value.
 *
 * <p>An apidoc does not mark secrets; they are known by their names. A name that no release uses yet counts as a secret
 * when one of its words does.
 */
public final class Secrets {

    /** What stands in the place of a secret. */
    public static final String MASK = "**********";

    private static final Set<String> NAMES = Set.of(
            "cipassword",
            "client-key",
            "confirmation-password",
            "corosync_authkey",
            "csrfpreventiontoken",
            "decryption-keys",
            "eab-hmac-key",
            "eab_hmac_key",
            "encryption-key",
            "key",
            "keyring",
            "keys",
            "lock-token",
            "new-password",
            "otp",
            "private-key",
            "private_key",
            "response",
            "secret-key",
            "tfa-challenge",
            "ticket",
            "token",
            "totp",
            "vncticket");

    private static final Set<String> WORDS =
            Set.of("apitoken", "passphrase", "passwd", "password", "secret", "pass", "credential", "credentials");

    private Secrets() {}

    /** Whether a parameter or a part of a property string of that name holds a secret. */
    public static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NAMES.contains(lower)) {
            return true;
        }
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (WORDS.contains(lower.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
