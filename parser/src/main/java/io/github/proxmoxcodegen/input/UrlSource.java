package io.github.proxmoxcodegen.input;

import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.Excerpt;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Fetches over HTTPS; redirects are followed as long as they stay with HTTPS, and all of it together may take only so long.
 */
final class UrlSource {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(90);
    private static final int MAX_REDIRECTS = 5;
    private static final Pattern USER = Pattern.compile("//[^/?#]*@");
    private static final String OTHERWISE = "fetch the file with another program and give that";

    private final HttpClient client;
    private final Duration timeout;
    private final long maxBytes;
    private final Diagnostics diagnostics;

    /**
     * A source with a trust and a patience of its own, for tests.
     *
     * @param timeout how long everything may take, from the first connection to the last byte
     * @param maxBytes what says that it is larger is not read at all
     */
    UrlSource(HttpClient.Builder client, Duration timeout, long maxBytes, Diagnostics diagnostics) {
        this.client = client.followRedirects(HttpClient.Redirect.NEVER).build();
        this.timeout = timeout;
        this.maxBytes = maxBytes;
        this.diagnostics = diagnostics;
    }

    /** Whether a text is a URL of any scheme rather than the name of a file; a single letter is a Windows drive. */
    static boolean isUrl(String source) {
        int colon = source.indexOf("://");
        return colon > 1 && source.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
    }

    /** A text as it may be shown: a password in a URL is none of a log's business. */
    static String shown(String source) {
        return isUrl(source) ? USER.matcher(source).replaceFirst("//") : source;
    }

    /** The body of the answer, unread. */
    static InputStream open(String source, long maxBytes, Diagnostics diagnostics)
            throws InvalidInputException, IOException {
        URI uri = parse(source, diagnostics);
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT);
        return new UrlSource(client, TIMEOUT, maxBytes, diagnostics).open(uri);
    }

    InputStream open(URI uri) throws InvalidInputException, IOException {
        long end = System.nanoTime() + timeout.toNanos();
        URI current = uri;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = get(current, remaining(end));
            int status = response.statusCode();
            if (status == 200) {
                return body(response, end);
            }
            close(response.body());
            if (status < 300 || status > 399) {
                throw diagnostics.fatal(
                        "input.http-status",
                        SpecReader.NOWHERE,
                        "the server answers with status " + status,
                        status == 401 || status == 403
                                ? "it wants a login there; " + OTHERWISE
                                : "check the address; the data file of a node is at /pve-docs/api-viewer/apidoc.js");
            }
            current = target(current, response.headers().firstValue("Location"));
        }
        throw diagnostics.fatal(
                "input.redirects",
                SpecReader.NOWHERE,
                "the server sends on from address to address more than " + MAX_REDIRECTS + " times",
                OTHERWISE);
    }

    private InputStream body(HttpResponse<InputStream> response, long end) throws LimitedStream.TooLargeException {
        if (response.headers().firstValueAsLong("Content-Length").orElse(0) > maxBytes) {
            close(response.body());
            throw new LimitedStream.TooLargeException();
        }
        return new TimedStream(response.body(), remaining(end));
    }

    private HttpResponse<InputStream> get(URI uri, Duration remaining) throws InvalidInputException, IOException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(remaining)
                .header("User-Agent", "proxmox-codegen")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw timedOut(diagnostics);
        } catch (SSLException e) {
            throw diagnostics.fatal(
                    "input.untrusted",
                    SpecReader.NOWHERE,
                    "no trusted connection comes about: " + Excerpt.of(String.valueOf(e.getMessage()), 200),
                    "a fresh node signs its own certificate: add its authority to Java's trust store"
                            + " (-Djavax.net.ssl.trustStore=FILE), or " + OTHERWISE);
        } catch (IOException e) {
            throw diagnostics.fatal(
                    "input.unreachable",
                    SpecReader.NOWHERE,
                    "the URL cannot be fetched: " + Excerpt.of(String.valueOf(e), 300),
                    "check the address and the network, or " + OTHERWISE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw diagnostics.fatal(
                    "input.interrupted", SpecReader.NOWHERE, "fetching the URL was interrupted", "try again");
        }
    }

    private URI target(URI from, Optional<String> location) throws InvalidInputException {
        try {
            URI target = location.map(from::resolve).orElse(from);
            if (isFetched(target) && !target.equals(from)) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // What follows says so.
        }
        throw diagnostics.fatal(
                "input.redirects",
                SpecReader.NOWHERE,
                "the server sends on to " + location.map(Excerpt::quoted).orElse("nowhere") + ", which is not fetched",
                "use an https:// address that answers itself, or " + OTHERWISE);
    }

    /** The finding for a server that is too slow. */
    static InvalidInputException timedOut(Diagnostics diagnostics) {
        return diagnostics.fatal(
                "input.timeout",
                SpecReader.NOWHERE,
                "the server does not answer, or not fast enough",
                "try again, or " + OTHERWISE);
    }

    private static URI parse(String source, Diagnostics diagnostics) throws InvalidInputException {
        URI uri;
        try {
            uri = new URI(source);
        } catch (URISyntaxException e) {
            throw diagnostics.fatal(
                    "input.bad-url",
                    SpecReader.NOWHERE,
                    "the URL is malformed: " + Excerpt.of(e.getReason(), 200),
                    "write blanks and other special characters as %XX");
        }
        if (!isFetched(uri)) {
            throw diagnostics.fatal(
                    "input.bad-url",
                    SpecReader.NOWHERE,
                    "only https:// URLs with a host and without a user are fetched: anybody on the way could change"
                            + " what comes without TLS",
                    "use https://, or " + OTHERWISE);
        }
        return uri;
    }

    private static boolean isFetched(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
    }

    private static Duration remaining(long end) {
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Nothing is read from it, so nothing is lost.
            return;
        }
    }
}
