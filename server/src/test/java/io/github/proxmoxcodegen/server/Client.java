package io.github.proxmoxcodegen.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A client that shows what comes over the wire: reason phrases, headers, bodies. One connection for each request. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    record Response(int status, String reason, Map<String, String> headers, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + body, e);
            }
        }

        JsonNode data() {
            return json().path("data");
        }

        String message() {
            return json().path("message").asText();
        }
    }

    private final URI root;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Client(URI root) {
        this.root = root;
    }

    /** The same client with one more header in every request. */
    Client with(String name, String value) {
        Client other = new Client(root);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    Response get(String path) {
        return send("GET", path, "", "");
    }

    Response delete(String path) {
        return send("DELETE", path, "", "");
    }

    /** Sends a form of names and values. */
    Response post(String path, String... form) {
        return send("POST", path, "application/x-www-form-urlencoded", form(form));
    }

    Response put(String path, String... form) {
        return send("PUT", path, "application/x-www-form-urlencoded", form(form));
    }

    Response postJson(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    private static String form(String... form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            values.put(form[i], form[i + 1]);
        }
        return FormCodec.encode(values);
    }

    /** Sends a form with a file at its end. */
    Response upload(String path, Map<String, String> fields, String part, String fileName, byte[] content) {
        String boundary = "----boundary";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.append(new String(content, StandardCharsets.ISO_8859_1)).append("\r\n--" + boundary + "--\r\n");
        return send("POST", path, "multipart/form-data; boundary=" + boundary, body.toString());
    }

    Response send(String method, String path, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder();
        head.append(method)
                .append(' ')
                .append(root.getPath())
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!contentType.isEmpty()) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        if (bytes.length > 0 || !contentType.isEmpty()) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        return raw(head.append("\r\n").toString(), bytes);
    }

    /** Sends bytes as they are and reads until the server closes. */
    Response raw(String head, byte[] body) {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return parse(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("the server does not answer: " + e, e);
        }
    }

    /** Sends characters as bytes, says that nothing more comes, and reads until the server closes. */
    Response halfClosed(String request) {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return parse(socket.getInputStream().readAllBytes());
        } catch (SocketException reset) {
            return new Response(0, "", Map.of(), "");
        } catch (IOException e) {
            throw new AssertionError("the server does not answer: " + e + "\n" + request, e);
        }
    }

    private static Response parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Response(0, "", Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        String[] status = lines[0].split(" ", 3);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Response(
                Integer.parseInt(status[1]), status.length > 2 ? status[2] : "", headers, text.substring(end + 4));
    }
}
