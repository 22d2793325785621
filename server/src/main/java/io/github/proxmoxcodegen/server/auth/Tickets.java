package io.github.proxmoxcodegen.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks tickets and the tokens against forged requests.
 *
 * <p>A ticket is {@code PVE:USER:TIME::SIGNATURE} as on a real server, whose signature no client can check; here it is a
 * keyed hash with a key of this process. Both are valid from five minutes before their time to two hours after it.
 */
public final class Tickets {

    private static final Pattern TICKET = Pattern.compile("PVE:([^:\\s]+):([0-9A-F]{8})::(\\S+)");
    private static final Pattern CSRF = Pattern.compile("([A-Z0-9]{8}):(\\S+)");
    private static final long EARLIEST = -300;
    private static final long LATEST = 7200;

    private final byte[] key = new byte[64];
    private final Clock clock;

    /** Tickets under a new key. */
    public Tickets(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    /** A ticket for a user. */
    public String issue(String userId) {
        String head = "PVE:" + userId + ":" + time();
        return head + "::" + Base64.getEncoder().encodeToString(signature("HmacSHA512", head));
    }

    /** The user of a ticket; empty if it is not ours or too old. */
    public Optional<String> verify(String ticket) {
        Matcher matcher = TICKET.matcher(ticket);
        if (!matcher.matches() || !inTime(matcher.group(2))) {
            return Optional.empty();
        }
        String head = "PVE:" + matcher.group(1) + ":" + matcher.group(2);
        String expected = Base64.getEncoder().encodeToString(signature("HmacSHA512", head));
        return same(expected, matcher.group(3)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The token that must come with a ticket of that user when something is to be changed. */
    public String csrfToken(String userId) {
        String time = time();
        return time + ":" + csrfSignature(time, userId);
    }

    /** Whether a token against forged requests belongs to that user and is in time. */
    public boolean isCsrfToken(String token, String userId) {
        Matcher matcher = CSRF.matcher(token);
        return matcher.matches()
                && inTime(matcher.group(1))
                && same(csrfSignature(matcher.group(1), userId), matcher.group(2));
    }

    private String csrfSignature(String time, String userId) {
        return Base64.getEncoder().withoutPadding().encodeToString(signature("HmacSHA256", time + ":" + userId));
    }

    private String time() {
        return String.format(Locale.ROOT, "%08X", clock.instant().getEpochSecond());
    }

    private boolean inTime(String hexTime) {
        try {
            long age = clock.instant().getEpochSecond() - Long.parseLong(hexTime, 16);
            return age >= EARLIEST && age <= LATEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private byte[] signature(String algorithm, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
