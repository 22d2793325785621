package com.acme;

import com.acme.pve.Operations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/** Calls a started server as its clients would, and prints what it answers. */
final class Calls {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String name;
    private final String base;

    Calls(String name, String base) {
        this.name = name;
        this.base = base;
    }

    void all() throws Exception {
        print("version", call("GET", "/version", FORM, ""));
        print("slash", call("GET", "/version/", FORM, ""));
        print("form", call("POST", "/nodes/pve1/qemu?cores=2", FORM, "vmid=100&memory=512&cores=9"));
        print("json", call("POST", "/nodes/pve1/qemu", JSON, "{\"vmid\": 101, \"cores\": 2}"));
        print("again", call("POST", "/nodes/pve1/qemu", JSON, "{\"vmid\": 101}"));
        print("invalid form", call("POST", "/nodes/pve1/qemu", FORM, "vmid=7"));
        print("invalid json", call("POST", "/nodes/pve1/qemu", JSON, "{\"vmid\": 7}"));
        print("no json", call("POST", "/nodes/pve1/qemu", JSON, "{"));
        print("encoded slash", call("GET", "/nodes/pve1/storage/local/content/local:iso%2Fdebian.iso", FORM, ""));
        print("plain slash", call("GET", "/nodes/pve1/storage/local/content/local:iso/debian.iso", FORM, ""));
        print("not implemented", call("GET", "/cluster/status", FORM, ""));
        print("no such path", call("GET", "/nope", FORM, ""));
        print("no such method", call("PUT", "/version", FORM, ""));
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (Operations operation : Operations.values()) {
            String path = operation.path().replaceAll("\\{[^}]*}", "x1");
            int status = call(operation.method(), path, FORM, "").statusCode();
            boolean routed = status != 404 && status != 405;
            statuses.merge(routed ? 1 : 0, 1, Integer::sum);
            if (!routed) {
                System.out.println(name + " lost: " + status + " " + operation.method() + " " + path);
            }
        }
        System.out.println(name + " routed: " + statuses.getOrDefault(1, 0) + " of " + Operations.values().length);
    }

    private void print(String what, HttpResponse<String> answer) {
        System.out.println(name + " " + what + ": " + answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("-") + " " + answer.body().replace("\n", " "));
    }

    private HttpResponse<String> call(String method, String target, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + target))
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
