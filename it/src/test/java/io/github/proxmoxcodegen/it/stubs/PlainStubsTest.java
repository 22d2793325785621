package io.github.proxmoxcodegen.it.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxcodegen.it.records.GeneratedRecords;
import io.github.proxmoxcodegen.it.tools.Project;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stubs of PVE 9.2.3 on the HTTP server of the JDK, with a few operations implemented by hand. */
final class PlainStubsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PVE = "/api2/json";
    private static final String PROBLEMS = "/problems";

    private static ClassLoader loader;
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        // Without it the JDK's server waits for acknowledgements, 40 ms with each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        loader = GeneratedRecords.stubs("pve-9.2.3").compiledWith(Project.testFile("stubs"));
        server = (HttpServer) ((Supplier<?>) loader.loadClass("com.example.SmallCluster")
                        .getDeclaredConstructor()
                        .newInstance())
                .get();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void anImplementedOperationAnswersInItsEnvelope() throws Exception {
        HttpResponse<String> answer = get(PVE + "/version");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.body())
                .isEqualTo("{\"data\":{\"release\":\"9.2\",\"repoid\":\"0123456789abcdef\",\"version\":\"9.2.3\"}}");
    }

    @Test
    void parametersComeFromPathQueryAndBody() throws Exception {
        HttpResponse<String> form = post(PVE + "/nodes/pve7/qemu?memory=512", FORM, "vmid=101&template=1");
        HttpResponse<String> json = post(PVE + "/nodes/pve%37/qemu/", JSON_TYPE, "{\"vmid\": 102, \"cores\": 2}");

        assertThat(data(form).asText()).startsWith("UPID:pve7:").contains(":101:");
        assertThat(data(json).asText()).startsWith("UPID:pve7:").contains(":102:");
        assertThat(data(get(PVE + "/nodes/pve7/qemu")))
                .isEqualTo(JSON.readTree("[{\"status\":\"stopped\",\"template\":1,\"vmid\":101},"
                        + "{\"status\":\"stopped\",\"template\":0,\"vmid\":102}]"));
        assertThat(data(get(PVE + "/nodes/pve2/qemu"))).isEmpty();
    }

    @Test
    void aBodyThatBreaksRulesIsRefusedInEitherShape() throws Exception {
        HttpResponse<String> wire = post(PVE + "/nodes/pve1/qemu", FORM, "vmid=7&net0=virtio,brigde=vmbr0");
        HttpResponse<String> problem =
                post(PROBLEMS + "/nodes/pve1/qemu", JSON_TYPE, "{\"vmid\": 7, \"net0\": \"virtio,brigde=vmbr0\"}");

        assertThat(wire.statusCode()).isEqualTo(400);
        assertThat(tree(wire).path("data").isNull()).isTrue();
        assertThat(tree(wire).path("message").asText()).isEqualTo("Parameter verification failed.\n");
        assertThat(tree(wire).path("errors").fieldNames()).toIterable().containsExactlyInAnyOrder("vmid", "net0");
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(tree(problem).path("status").asInt()).isEqualTo(422);
        assertThat(tree(problem).path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("vmid", "net0.brigde");
    }

    @Test
    void aBodyThatIsNoneIsRefused() throws Exception {
        assertThat(post(PROBLEMS + "/nodes/pve1/qemu", JSON_TYPE, "{\"vmid\": ").statusCode())
                .isEqualTo(400);
        assertThat(post(PROBLEMS + "/nodes/pve1/qemu", JSON_TYPE, "[1]").statusCode())
                .isEqualTo(400);
        assertThat(post(PROBLEMS + "/nodes/pve1/qemu", "text/plain", "vmid=100").statusCode())
                .isEqualTo(415);
        assertThat(post(PROBLEMS + "/nodes/pve1/qemu", FORM, "description=" + "x".repeat(530_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post(PVE + "/nodes/pve1/qemu", JSON_TYPE, "{\"vmid\": ").statusCode())
                .isEqualTo(500);
        assertThat(post(PVE + "/nodes/pve1/qemu", "text/plain", "vmid=100").statusCode())
                .isEqualTo(506);
    }

    @Test
    void aParameterOfThePathMayNotBeContradicted() throws Exception {
        HttpResponse<String> wire = post(PVE + "/nodes/pve1/qemu", FORM, "vmid=103&node=pve2");

        assertThat(wire.statusCode()).isEqualTo(400);
        assertThat(tree(wire).path("errors").path("node").asText())
                .isEqualTo("duplicate parameter (already defined in URI) with conflicting values!");
        assertThat(post(PVE + "/nodes/pve1/qemu", FORM, "vmid=103&node=pve1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theErrorOfAnImplementationIsTold() throws Exception {
        post(PVE + "/nodes/pve1/qemu", FORM, "vmid=104");
        HttpResponse<String> again = post(PVE + "/nodes/pve1/qemu", FORM, "vmid=104");

        assertThat(again.statusCode()).isEqualTo(500);
        assertThat(tree(again).path("message").asText()).isEqualTo("unable to create VM 104 - VM 104 already exists\n");
    }

    @Test
    void theFailureOfAnImplementationIsNotTold() throws Exception {
        for (String base : List.of(PVE, PROBLEMS)) {
            HttpResponse<String> answer = get(base + "/nodes/pve1/storage/local/content/broken");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("secret", "Exception");
        }
    }

    @Test
    void slashesInValuesMayBeEncodedOrNot() throws Exception {
        String content = PVE + "/nodes/pve1/storage/local/content/";

        assertThat(data(get(content + "local:iso%2Fdebian.iso")).path("path").asText())
                .isEqualTo("local:iso/debian.iso");
        assertThat(data(get(content + "local:iso/debian.iso")).path("path").asText())
                .isEqualTo("local:iso/debian.iso");
    }

    @Test
    void everyOtherOperationIsRoutedAndAnswers501() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Object constant : loader.loadClass("com.example.pve.Operations").getEnumConstants()) {
            ApiOperation operation = (ApiOperation) constant;
            String path = operation.path().replaceAll("\\{[^}]*}", "x1");
            int status = call(PROBLEMS + path, operation.method(), FORM, "").statusCode();
            // The rules of most operations want more than the path, and are looked at first.
            if (status != 501 && status != 422 && status != 200) {
                wrong.add(status + " " + operation.method() + " " + path);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(get(PVE + "/cluster/status").statusCode()).isEqualTo(501);
        assertThat(tree(get(PVE + "/cluster/status")).path("message").asText())
                .isEqualTo("Method 'GET /cluster/status' not implemented\n");
    }

    @Test
    void whatThereIsNotIsToldAsEachShapeDoes() throws Exception {
        assertThat(get(PROBLEMS + "/nope").statusCode()).isEqualTo(404);
        assertThat(get(PROBLEMS).statusCode()).isEqualTo(404);
        HttpResponse<String> method = call(PROBLEMS + "/version", "PUT", FORM, "");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(call(PROBLEMS + "/version", "OPTIONS", FORM, "").headers().firstValue("Allow"))
                .contains("GET, HEAD");
        HttpResponse<String> head = call(PROBLEMS + "/version", "HEAD", FORM, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();

        HttpResponse<String> wire = get(PVE + "/nope");
        assertThat(wire.statusCode()).isEqualTo(501);
        assertThat(tree(wire).path("message").asText()).isEqualTo("Method 'GET /nope' not implemented");
        for (String unknown : List.of("PATCH", "OPTIONS", "HEAD")) {
            HttpResponse<String> answer = call(PVE + "/version", unknown, FORM, "");
            assertThat(answer.statusCode()).as(unknown).isEqualTo(501);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(call(PVE + "/nodes/pve1/qemu", "GET", FORM, "x=1").statusCode())
                .isEqualTo(501);
    }

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON_TYPE = "application/json; charset=utf-8";

    private static HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return call(target, "GET", FORM, "");
    }

    private static HttpResponse<String> post(String target, String type, String body)
            throws IOException, InterruptedException {
        return call(target, "POST", type, body);
    }

    private static HttpResponse<String> call(String target, String method, String type, String body)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + target);
        return CLIENT.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", type)
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode tree(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private static JsonNode data(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return tree(answer).path("data");
    }
}
