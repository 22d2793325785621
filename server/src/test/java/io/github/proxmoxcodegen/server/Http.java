package io.github.proxmoxcodegen.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Answers as bytes. */
final class Http {

    private Http() {}

    /** The body of a successful answer to a request with one more header. */
    static byte[] bytes(String uri, String header, String value) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(uri).toURL().openConnection();
        connection.setReadTimeout(30_000);
        connection.setRequestProperty(header, value);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
