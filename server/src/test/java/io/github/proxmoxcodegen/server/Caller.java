package io.github.proxmoxcodegen.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import io.github.proxmoxcodegen.server.SampleRequests.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends whole requests to a mock and takes their answers apart. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back; data as JSON gives it. */
    record Outcome(int status, String reason, @Nullable Object data, String body) {}

    private final Client client;

    Caller(MockProxmox proxmox) {
        this.client = new Client(proxmox.wireUri());
    }

    /** Sends a request, its parameters as JSON or in the query. */
    Outcome send(Request request) {
        String path = encode(request.path());
        Map<String, Object> rest = request.rest();
        Client.Response response;
        if (request.operation().method().hasBody()) {
            response = request.operation().path().endsWith("/upload")
                    ? client.upload(path, texts(rest), "filename", "sample.iso", new byte[64])
                    : client.send(request.operation().method().name(), path, "application/json", json(rest));
        } else {
            String query = query(rest);
            response = client.send(
                    request.operation().method().name(), query.isEmpty() ? path : path + "?" + query, "", "");
        }
        return new Outcome(response.status(), response.reason(), data(response), response.body());
    }

    /** Starts some task and gives its identifier. */
    String startTask() {
        return client.post("/nodes/pve1/qemu/101/status/stop").data().asText();
    }

    /** A list is its name repeated. */
    private static String query(Map<String, Object> values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            for (Object element : value instanceof List<?> list ? list : List.of(value)) {
                pairs.add(FormCodec.encode(Map.of(name, String.valueOf(WireText.of(element)))));
            }
        });
        return String.join("&", pairs);
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(WireText.of(value))));
        return texts;
    }

    private static String encode(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object data(Client.Response response) {
        try {
            return response.body().isEmpty()
                    ? null
                    : JSON.readValue(response.body(), Map.class).get("data");
        } catch (JsonProcessingException e) {
            return response.body();
        }
    }
}
