package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What tests ask a mock for again and again. */
final class Mocked {

    private Mocked() {}

    /** A mock of the newest release with settings of its own. */
    static MockProxmox with(ServerSettings.Builder settings) {
        try {
            return MockProxmox.start(Specs.standard().resolve("latest").api(), settings.build());
        } catch (InvalidInputException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Somebody with the token that the mock begins with. */
    static Client root(MockProxmox proxmox) {
        return new Client(proxmox.wireUri()).with("Authorization", MockProxmox.TOKEN);
    }

    /** Somebody who has logged in with a password. */
    static Client login(MockProxmox proxmox, String user, String password) {
        Client anonymous = new Client(proxmox.wireUri());
        JsonNode data = anonymous
                .post("/access/ticket", "username", user, "password", password)
                .data();
        assertThat(data.path("ticket").asText()).as("ticket of " + user).isNotEmpty();
        return anonymous
                .with("Cookie", "PVEAuthCookie=" + data.path("ticket").asText())
                .with("CSRFPreventionToken", data.path("CSRFPreventionToken").asText());
    }

    /** How a task ended; the call that started it must have succeeded. */
    static String exit(Client client, Client.Response started) {
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        String upid = started.data().asText();
        assertThat(upid).startsWith("UPID:");
        JsonNode status = status(client, upid);
        assertThat(status.path("status").asText()).isEqualTo("stopped");
        return status.path("exitstatus").asText();
    }

    /** The state of a task. */
    static JsonNode status(Client client, String upid) {
        return client.get(task(upid) + "/status").data();
    }

    /** The path of a task. */
    static String task(String upid) {
        String node = upid.split(":", -1)[1];
        return "/nodes/" + node + "/tasks/" + URLEncoder.encode(upid, StandardCharsets.UTF_8);
    }

    /** Asserts that a call was refused with status 500 and a message that its reason phrase repeats. */
    static void refused(Client.Response response, String message) {
        assertThat(response.status()).as(response.toString()).isEqualTo(500);
        assertThat(response.reason()).isEqualTo(message);
        assertThat(response.message()).isEqualTo(message + "\n");
    }

    /** Asserts that a parameter was refused with status 400. */
    static void refused(Client.Response response, String parameter, String text) {
        assertThat(response.status()).as(response.toString()).isEqualTo(400);
        assertThat(response.json().path("errors").path(parameter).asText()).isEqualTo(text);
    }

    /** One member of every item. */
    static List<String> each(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(member).asText())
                .toList();
    }

    /** The item with that member. */
    static JsonNode item(JsonNode list, String member, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(member).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + member + " " + value + " in " + list));
    }
}
