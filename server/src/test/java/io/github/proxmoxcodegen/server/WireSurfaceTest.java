package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on the wire: envelopes, reason phrases, error bodies, and the order of checks. */
final class WireSurfaceTest {

    private static MockProxmox proxmox;
    private static Client anonymous;
    private static Client root;

    @BeforeAll
    static void start() {
        proxmox = MockProxmox.start();
        anonymous = new Client(proxmox.wireUri());
        root = anonymous.with("Authorization", MockProxmox.TOKEN);
    }

    @AfterAll
    static void stop() {
        proxmox.close();
    }

    @BeforeEach
    void reset() {
        proxmox.reset();
    }

    private static Client login(String user) {
        JsonNode data = anonymous
                .post("/access/ticket", "username", user, "password", MockProxmox.PASSWORD)
                .data();
        return anonymous
                .with("Cookie", "PVEAuthCookie=" + data.path("ticket").asText())
                .with("CSRFPreventionToken", data.path("CSRFPreventionToken").asText());
    }

    @Test
    void nodesComeInAnEnvelope() {
        Client.Response response = root.get("/nodes");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers())
                .containsEntry("content-type", "application/json;charset=UTF-8")
                .containsEntry("server", "pve-api-daemon/3.0")
                .containsEntry("cache-control", "max-age=0");
        assertThat(response.data()).hasSize(3);
        assertThat(response.data().findValuesAsText("node")).containsExactly("pve1", "pve2", "pve3");
    }

    @Test
    void withoutCredentialsThereIsNoTicket() {
        Client.Response response = anonymous.get("/nodes");
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.reason()).isEqualTo("No ticket");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void anUnknownPathNeedsCredentialsToo() {
        assertThat(anonymous.get("/nope").status()).isEqualTo(401);
        Client.Response response = root.get("/nope");
        assertThat(response.status()).isEqualTo(501);
        assertThat(response.reason()).isEqualTo("Method 'GET /nope' not implemented");
    }

    @Test
    void aWrongPasswordIsTold() {
        Client.Response response = anonymous.post("/access/ticket", "username", "root@pam", "password", "wrong");
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.reason()).isEqualTo("authentication failure");
        assertThat(response.body()).isEqualTo("{\"data\":null,\"message\":\"authentication failure\\n\"}");
    }

    @Test
    void aTicketNeedsItsTokenForChangesOnly() {
        JsonNode data = anonymous
                .post("/access/ticket", "username", "root@pam", "password", "proxmox")
                .data();
        assertThat(data.path("ticket").asText()).matches("PVE:root@pam:[0-9A-F]{8}::\\S+");
        assertThat(data.path("CSRFPreventionToken").asText()).matches("[0-9A-F]{8}:\\S{43}");
        Client ticket =
                anonymous.with("Cookie", "PVEAuthCookie=" + data.path("ticket").asText());
        assertThat(ticket.get("/version").status()).isEqualTo(200);
        Client.Response refused = ticket.post("/pools", "poolid", "p");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.reason()).isEqualTo("Permission denied - invalid csrf token");
        assertThat(login("root@pam").post("/pools", "poolid", "p").status()).isEqualTo(200);
    }

    @Test
    void badParametersAreToldAllAtOnce() {
        Client.Response response = root.post("/nodes/pve1/qemu", "vmid", "5", "cores", "x", "bogus", "1");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.reason()).isEqualTo("Parameter verification failed.");
        assertThat(response.message()).isEqualTo("Parameter verification failed.\n");
        assertThat(response.json().path("data").isNull()).isTrue();
        JsonNode errors = response.json().path("errors");
        assertThat(errors.path("cores").asText()).isEqualTo("type check ('integer') failed - got 'x'");
        assertThat(errors.path("bogus").asText())
                .isEqualTo("property is not defined in schema and the schema does not allow additional properties");
        assertThat(errors.has("vmid")).isTrue();
    }

    @Test
    void missingRightsComeBeforeBadParameters() {
        Client bob = login("bob@pve");
        Client.Response response = bob.put("/nodes/pve1/qemu/101/config", "bogus", "1");
        assertThat(response.status()).isEqualTo(403);
        assertThat(response.reason()).startsWith("Permission check failed (/vms/101, ");
        assertThat(bob.post("/nodes/pve2/qemu/103/status/start").status()).isEqualTo(200);
        assertThat(bob.get("/nodes/pve1/qemu").data().findValuesAsText("vmid")).contains("101");
    }

    @Test
    void bodiesWhereNoneBelongAreRefused() {
        Client.Response response = root.send("DELETE", "/pools/testing", "application/json", "{}");
        assertThat(response.status()).isEqualTo(501);
        assertThat(response.reason()).isEqualTo("Unexpected content for method 'DELETE'");
        Client.Response chunked = root.with("Transfer-Encoding", "chunked")
                .raw(
                        "POST /api2/json/pools HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nAuthorization: "
                                + MockProxmox.TOKEN + "\r\nConnection: close\r\n\r\n0\r\n\r\n",
                        new byte[0]);
        assertThat(chunked.status()).isEqualTo(501);
        assertThat(chunked.reason()).isEqualTo("chunked transfer encoding not supported");
        Client.Response text = root.send("POST", "/pools", "text/plain", "x");
        assertThat(text.status()).isEqualTo(506);
        assertThat(text.reason()).isEqualTo("upload 'Content-Type 'text/plain' not implemented");
    }

    @Test
    void otherMethodsAreNotAvailable() {
        for (String method : Stream.of("PATCH", "OPTIONS").toList()) {
            Client.Response response = root.send(method, "/nodes", "", "");
            assertThat(response.status()).isEqualTo(501);
            assertThat(response.reason()).isEqualTo("method '" + method + "' not available");
        }
    }

    @Test
    void brokenJsonIsAServerError() {
        assertThat(root.postJson("/pools", "").reason()).startsWith("malformed JSON string");
        assertThat(root.postJson("/pools", "[1]").reason()).startsWith("Not a HASH reference");
        assertThat(root.postJson("/pools", "[1]").status()).isEqualTo(500);
    }

    @Test
    void theQueryWinsOverTheBody() {
        root.post("/pools?comment=query", "poolid", "p", "comment", "body");
        assertThat(root.get("/pools/p").data().path("comment").asText()).isEqualTo("query");
    }

    @Test
    void aPathParameterMayBeRepeatedButNotContradicted() {
        assertThat(root.get("/pools/testing?poolid=testing").status()).isEqualTo(200);
        Client.Response response = root.get("/pools/testing?poolid=other");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().path("errors").path("poolid").asText())
                .isEqualTo("duplicate parameter (already defined in URI) with conflicting values!");
    }

    @Test
    void anUnknownNodeCannotBeLookedUp() {
        assertThat(root.get("/nodes/nope/status").reason())
                .isEqualTo(
                        "hostname lookup 'nope' failed - failed to get address info for: nope: Name or service not known");
    }

    @Test
    void aTokenIsNotTheSuperuser() {
        Client.Response password = root.put("/access/password", "userid", "root@pam", "password", "12345678");
        assertThat(password.status()).isEqualTo(403);
        assertThat(password.reason())
                .isEqualTo(
                        "Permission check failed (URI '/access/password' not available with API token, need proper ticket.");
    }

    @Test
    void theOtherFormatAlwaysSucceeds() {
        Client extjs =
                new Client(java.net.URI.create(proxmox.uri() + "/api2/extjs")).with("Authorization", MockProxmox.TOKEN);
        assertThat(extjs.get("/version").json().path("success").asInt()).isEqualTo(1);
        Client.Response failed = extjs.get("/pools/nope");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.json().path("success").asInt(-1)).isZero();
        assertThat(failed.json().path("status").isNumber()).isTrue();
        assertThat(failed.message()).isEqualTo("pool 'nope' does not exist\n");
    }

    @Test
    void theNextNumberIsAText() {
        assertThat(root.get("/cluster/nextid").body()).isEqualTo("{\"data\":\"100\"}");
        Client.Response taken = root.get("/cluster/nextid?vmid=101");
        assertThat(taken.json().path("errors").path("vmid").asText()).isEqualTo("VM 101 already exists");
    }
}
