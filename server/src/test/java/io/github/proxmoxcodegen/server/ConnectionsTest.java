package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that hold connections for nothing. */
@Timeout(60)
final class ConnectionsTest {

    private static final int MOST = 8;
    private static final long PATIENCE_MILLIS = 800;
    private static final String COMPLETE = "GET /version HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String SERVED = "HTTP/1.1 200 OK";

    private static MockProxmox proxmox;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        proxmox = start(ServerSettings.builder().patience(Duration.ofMillis(PATIENCE_MILLIS)));
    }

    private static MockProxmox start(ServerSettings.Builder settings) throws Exception {
        return MockProxmox.start(Specs.standard().resolve("latest").api(), settings.build());
    }

    @AfterAll
    static void stop() {
        proxmox.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private Socket connect(MockProxmox server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        sockets.add(socket);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Whether the server hangs up without an answer. */
    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    private static String statusLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static void assertOthersAreServed() {
        assertThat(new Client(proxmox.uri()).get("/version").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /version HTTP/1.1\r\nX-Slow: ",
                "POST /pools HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500000\r\n\r\n{",
                "POST /api2/json/access/ticket HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\nusername=",
                "POST /nodes/pve1/storage/local/upload HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n"
            })
    void whoTricklesARequestIsDropped(String beginning) throws Exception {
        Socket socket = connect(proxmox);
        send(socket, beginning);
        long started = System.nanoTime();
        boolean dropped = false;
        while (!dropped && TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started) < 20) {
            assertOthersAreServed();
            Thread.sleep(50);
            try {
                send(socket, "a");
            } catch (SocketException reset) {
                dropped = true;
            }
        }
        assertThat(dropped).isTrue();
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started)).isGreaterThan(PATIENCE_MILLIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET", "GET /version HTTP/1.1\r\nHost: localhost\r\n"})
    void whoSaysNothingIsDropped(String beginning) throws IOException {
        Socket socket = connect(proxmox);
        send(socket, beginning);
        assertThat(isClosed(socket)).isTrue();
    }

    @Test
    void aRequestThatIsSlowButNotTooSlowIsServed() throws Exception {
        Socket socket = connect(proxmox);
        String body = "{\"poolid\":\"slow\",\"comment\":\"" + "a".repeat(40_000) + "\"}";
        send(
                socket,
                "POST /pools HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n");
        int part = body.length() / 16;
        long started = System.nanoTime();
        for (int i = 0; i < body.length(); i += part) {
            send(socket, body.substring(i, Math.min(i + part, body.length())));
            Thread.sleep(100);
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started)).isGreaterThan(PATIENCE_MILLIS);
        assertThat(statusLine(socket)).startsWith("HTTP/1.1 ");
    }

    @Test
    void aConnectionInUseIsKept() throws Exception {
        Socket socket = connect(proxmox);
        InputStream in = socket.getInputStream();
        for (int i = 0; i < 6; i++) {
            send(socket, COMPLETE);
            assertThat(statusLine(socket)).isEqualTo(SERVED);
            Thread.sleep(PATIENCE_MILLIS / 3);
            in.skipNBytes(in.available());
        }
    }

    @Test
    void thereAreOnlySoManyAndThoseAreServed() throws Exception {
        try (MockProxmox small = start(ServerSettings.builder().connections(MOST))) {
            for (int i = 0; i < MOST; i++) {
                send(connect(small), COMPLETE);
            }
            for (Socket socket : sockets) {
                assertThat(statusLine(socket)).isEqualTo(SERVED);
            }
            assertThat(isClosed(connect(small))).isTrue();
            sockets.get(0).close();
            assertThat(statusOfTheFirstThatGetsIn(small)).isEqualTo(SERVED);
        }
    }

    private String statusOfTheFirstThatGetsIn(MockProxmox server) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String line = "";
        while (line.isEmpty() && System.nanoTime() < deadline) {
            Socket socket = connect(server);
            try {
                send(socket, COMPLETE);
                line = statusLine(socket);
            } catch (SocketException stillFull) {
                line = "";
            }
        }
        return line;
    }
}
