package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for credentials at the root asks for them before the mock is taken hold of, too. */
final class ControlCredentialsTest extends MockTest {

    private final Client anonymous = new Client(proxmox.uri());

    @Override
    protected MockProxmox started() {
        return Mocked.with(ServerSettings.builder().plainAuth(true));
    }

    @ParameterizedTest
    @CsvSource({"POST, /mock/reset", "GET, /mock/state", "PUT, /mock/state", "PUT, /mock/faults", "DELETE, /mock/faults"
    })
    void nobodyIsRefused(String method, String path) {
        assertThat(anonymous.send(method, path, "application/json", "{}").status())
                .isEqualTo(401);
    }

    @Test
    void aTokenOfTheSuperuserIsEnough() {
        root.post("/pools", "poolid", "mine");

        assertThat(anonymous
                        .with("Authorization", MockProxmox.TOKEN)
                        .send("POST", "/mock/reset", "application/json", "")
                        .status())
                .isEqualTo(200);
        assertThat(root.get("/pools/mine").status()).isEqualTo(500);
    }

    @Test
    void otherUsersAreRefusedAndChangeNothing() {
        root.post("/pools", "poolid", "mine");
        String ticket = new Client(proxmox.wireUri())
                .post("/access/ticket", "username", "bob@pve", "password", "proxmox")
                .data()
                .path("ticket")
                .asText();

        assertThat(anonymous
                        .with("Cookie", "PVEAuthCookie=" + ticket)
                        .get("/mock/state")
                        .status())
                .isEqualTo(403);
        assertThat(root.get("/pools/mine").status()).isEqualTo(200);
    }

    @Test
    void pagesAndHealthStayOpen() {
        assertThat(anonymous.get("/health").status()).isEqualTo(200);
        assertThat(anonymous.get("/openapi.json").status()).isEqualTo(200);
    }
}
