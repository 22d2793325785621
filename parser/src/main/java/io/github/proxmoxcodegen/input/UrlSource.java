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
import java.time.Duration;

/** Fetches over HTTPS; redirects are followed as long as they stay with HTTPS. */
final class UrlSource {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

    private UrlSource() {}

    /** Whether a text is a URL of any scheme rather than the name of a file; a single letter is a Windows drive. */
    static boolean isUrl(String source) {
        int colon = source.indexOf("://");
        return colon > 1 && source.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
    }

    /** The body of the answer, unread. */
    static InputStream open(String source, Diagnostics diagnostics) throws InvalidInputException {
        URI uri = parse(source, diagnostics);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER_TIMEOUT)
                .header("User-Agent", "proxmox-codegen")
                .build();
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw diagnostics.fatal(
                    "input.unreachable",
                    SpecReader.NOWHERE,
                    "the URL cannot be fetched: " + Excerpt.of(String.valueOf(e), 300),
                    "check the address and the network; where a node has a certificate of its own, fetch the file with"
                            + " another program and give that");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw diagnostics.fatal(
                    "input.interrupted", SpecReader.NOWHERE, "fetching the URL was interrupted", "try again");
        }
        if (response.statusCode() != 200) {
            close(response.body());
            throw diagnostics.fatal(
                    "input.http-status",
                    SpecReader.NOWHERE,
                    "the server answers with status " + response.statusCode(),
                    "check the address; the data file of a node is at /pve-docs/api-viewer/apidoc.js");
        }
        return response.body();
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
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
            throw diagnostics.fatal(
                    "input.bad-url",
                    SpecReader.NOWHERE,
                    "only https:// URLs with a host are fetched",
                    "use https://, or fetch the file with another program and give that");
        }
        return uri;
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
