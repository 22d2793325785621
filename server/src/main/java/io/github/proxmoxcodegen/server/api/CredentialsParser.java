package io.github.proxmoxcodegen.server.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes headers apart. */
final class CredentialsParser {

    /** A blank instead of the first equals sign is what one known client sends. */
    private static final Pattern TOKEN =
            Pattern.compile("(?:PVE|PBS)APIToken[= ]([^\\s!]{1,200})!([^\\s=:]{1,200})[=:](\\S{1,200})");

    private static final Pattern TICKET = Pattern.compile("(?:PVE|PBS)AuthCookie=(\\S{1,2000})");

    private CredentialsParser() {}

    static Optional<Credentials> token(String authorization) {
        Matcher matcher = TOKEN.matcher(decode(authorization));
        return matcher.matches()
                ? Optional.of(new Credentials.Token(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    static Optional<String> ticketHeader(String authorization) {
        Matcher matcher = TICKET.matcher(decode(authorization));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<String> cookie(String cookies) {
        for (String cookie : cookies.split(";", -1)) {
            String trimmed = cookie.strip();
            if (trimmed.startsWith(Credentials.COOKIE + "=")) {
                return Optional.of(decode(trimmed.substring(Credentials.COOKIE.length() + 1)));
            }
        }
        return Optional.empty();
    }

    /** A plus sign is part of a ticket's signature, never a blank. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
