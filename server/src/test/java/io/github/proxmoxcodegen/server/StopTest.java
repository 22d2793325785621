package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a server ends. */
@Timeout(60)
final class StopTest {

    private static MockProxmox slowToRefuse() throws Exception {
        return MockProxmox.start(
                Specs.standard().resolve("latest").api(),
                ServerSettings.builder().loginDelay(Duration.ofSeconds(2)).build());
    }

    @Test
    void callsUnderWayAreAnswered() throws Exception {
        MockProxmox proxmox = slowToRefuse();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxmox.port())) {
            socket.setSoTimeout(20_000);
            String body = "username=root@pam&password=wrong";
            socket.getOutputStream()
                    .write(("POST /api2/json/access/ticket HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // Long enough for the request to come in, and much shorter than its answer takes.
            Thread.sleep(500);
            Thread stopping = new Thread(proxmox::close);
            stopping.start();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            stopping.join();
            assertThat(answer).startsWith("HTTP/1.1 401 ");
        }
    }

    @Test
    void nobodyListensAfterwardsAndThePortIsFree() throws Exception {
        MockProxmox proxmox = MockProxmox.start();
        int port = proxmox.port();
        proxmox.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
        new ServerSocket(port).close();
    }

    @Test
    void idleConnectionsDoNotHoldItUp() throws Exception {
        MockProxmox proxmox = MockProxmox.start();
        try (Socket idle = new Socket(InetAddress.getLoopbackAddress(), proxmox.port())) {
            assertThat(new Client(proxmox.uri()).get("/version").status()).isEqualTo(200);
            long started = System.nanoTime();
            proxmox.close();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
            assertThat(idle.getInputStream().read()).isNegative();
        }
    }
}
