package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are broken, oversized or meant to do harm: each is answered or hung up on, and nothing is logged. */
@Timeout(120)
final class HostileRequestsTest {

    private static final String HOST = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String TOKEN = "Authorization: " + MockProxmox.TOKEN + "\r\n";

    /** What only the insides of this program would say. */
    private static final List<String> INSIDES =
            List.of("Exception", "java.", "io.vertx", "io.netty", "\tat ", "proxmoxcodegen", ".java:");

    private static final ConcurrentLinkedQueue<LogRecord> LOGGED = new ConcurrentLinkedQueue<>();
    private static final Handler COLLECTOR = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            LOGGED.add(entry);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    private static MockProxmox proxmox;
    private static Client client;

    @BeforeAll
    static void start() {
        Logger.getLogger("").addHandler(COLLECTOR);
        proxmox = MockProxmox.start();
        client = new Client(proxmox.uri());
    }

    @AfterAll
    static void stop() {
        proxmox.close();
        Logger.getLogger("").removeHandler(COLLECTOR);
    }

    @AfterEach
    void nothingWasLoggedAndOthersAreServed() {
        assertThat(client.get("/version").status()).isEqualTo(200);
        assertThat(LOGGED.stream().map(entry -> entry.getMessage() + " " + entry.getThrown()))
                .isEmpty();
    }

    private static Arguments request(String name, String head, String body, Integer... statuses) {
        return Arguments.of(name, head, body, List.of(statuses));
    }

    private static String length(String body) {
        return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
    }

    private static Arguments post(String name, String path, String headers, String body, Integer... statuses) {
        return request(name, "POST " + path + HOST + headers + length(body), body, statuses);
    }

    private static Stream<Arguments> heads() {
        return Stream.of(
                request("no HTTP at all", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", "", 400),
                request("a line of noise", "xyzzy\r\n\r\n", "", 400),
                request("no version", "GET /version\r\n\r\n", "", 400),
                request("an unknown version", "GET /version HTTP/9.9\r\nHost: a\r\n\r\n", "", 400, 501, 505),
                request("an unknown method", "BREW /version" + HOST + "\r\n", "", 405),
                request("an unknown method on the wire", "BREW /api2/json/version" + HOST + "\r\n", "", 501),
                request("CONNECT", "CONNECT example.org:80" + HOST + "\r\n", "", 400, 404, 405),
                request("TRACE", "TRACE /version" + HOST + "X-Secret: s3cret\r\n\r\n", "", 405),
                request("a star", "OPTIONS *" + HOST + "\r\n", "", 204, 400, 404),
                request("the whole address", "GET http://a/version" + HOST + "\r\n", "", 200),
                request("an address without a path", "GET http://a" + HOST + "\r\n", "", 200),
                request("no Host", "GET /version HTTP/1.1\r\nConnection: close\r\n\r\n", "", 200, 400),
                request("a header without a colon", "GET /version" + HOST + "nonsense\r\n\r\n", "", 200, 400),
                request("a header that goes on", "GET /version" + HOST + "A: b\r\n c\r\n\r\n", "", 200, 400),
                request("a space before the colon", "GET /version" + HOST + "A : b\r\n\r\n", "", 200, 400),
                request("bare line feeds", "GET /version HTTP/1.1\nHost: a\nConnection: close\n\n", "", 200, 400),
                request("a NUL in a header", "GET /version" + HOST + "A: b\u0000c\r\n\r\n", "", 400),
                request("a long line", "GET /" + "a".repeat(100_000) + HOST + "\r\n", "", 414),
                request("a long header", "GET /version" + HOST + "A: " + "b".repeat(100_000) + "\r\n\r\n", "", 431),
                request("many headers", "GET /version" + HOST + "A: b\r\n".repeat(10_000) + "\r\n", "", 431),
                request(
                        "more headers than a server takes",
                        "GET /api2/json/version" + HOST + "A: b\r\n".repeat(80) + "\r\n",
                        "",
                        400),
                request("two lengths", "POST /pools" + HOST + "Content-Length: 2\r\n" + length("abc"), "abc", 400),
                request("a length below zero", "POST /pools" + HOST + "Content-Length: -1\r\n\r\n", "", 400),
                request("a length that is no number", "POST /pools" + HOST + "Content-Length: ten\r\n\r\n", "", 400),
                request(
                        "a length beyond all numbers",
                        "POST /pools" + HOST + "Content-Length: 99999999999999999999\r\n\r\n",
                        "",
                        400),
                request(
                        "a length and chunks",
                        "POST /pools" + HOST + "Transfer-Encoding: chunked\r\n" + length("0\r\n\r\n"),
                        "0\r\n\r\n",
                        400,
                        422),
                request(
                        "chunks of no size",
                        "POST /pools" + HOST + "Transfer-Encoding: chunked\r\n\r\n",
                        "zz\r\nabc\r\n",
                        400,
                        0),
                request(
                        "an unknown transfer encoding",
                        "POST /pools" + HOST + "Transfer-Encoding: rot13\r\n\r\n",
                        "",
                        400,
                        422,
                        501),
                request(
                        "an upgrade",
                        "GET /version" + HOST + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n",
                        "",
                        200),
                request(
                        "a web socket",
                        "GET /version" + HOST
                                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
                        "",
                        200,
                        400),
                request("an expectation", "GET /version" + HOST + "Expect: miracles\r\n\r\n", "", 200, 417));
    }

    private static Stream<Arguments> paths() {
        return Stream.of(
                        "/..%2f..%2f..%2fetc/passwd",
                        "/../../../../etc/passwd",
                        "/docs/..%5c..%5cetc%5cpasswd",
                        "/%00",
                        "/nodes/%00/qemu",
                        "/nodes/%ff%fe/qemu",
                        "/nodes/%zz/qemu",
                        "/nodes/%/qemu",
                        "/nodes/%0d%0aSet-Cookie:%20a=b/qemu",
                        "/nodes/pve1/qemu/" + "9".repeat(5000) + "/config",
                        "/nodes/pve1/qemu/-1/config",
                        "/nodes/pve1/storage/local/content/..%2f..%2fetc%2fpasswd",
                        "/nodes/pve1/tasks/UPID:%0a:::::::/status",
                        "/" + "a/".repeat(3000),
                        "//////",
                        "/nodes//qemu",
                        "/nodes/pve1/qemu?" + "a=b&".repeat(1500),
                        "/nodes/pve1/qemu?%=%&&&=&%00=%ff",
                        "/nodes/pve1/qemu?start=-1&limit=99999999999999999999",
                        "/cluster/resources?type=%27%22%3Cscript%3E",
                        "/openapi/%2e%2e%2f.json",
                        "/health?%0d%0a")
                .flatMap(path -> Stream.of(
                        request("GET " + shorter(path), "GET " + path + HOST + "\r\n", ""),
                        request("DELETE " + shorter(path), "DELETE " + path + HOST + "\r\n", ""),
                        request(
                                "GET on the wire " + shorter(path),
                                "GET /api2/json" + path + HOST + TOKEN + "\r\n",
                                "")));
    }

    private static String shorter(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static Stream<Arguments> bodies() {
        String deep = "[".repeat(100_000);
        String deepObject = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        String number = "{\"vmid\":" + "9".repeat(100_000) + "}";
        String exponent = "{\"vmid\":1e999999999}";
        String wide = "{\"tags\":\"" + "a;".repeat(100_000) + "\"}";
        String surrogate = "{\"vmid\":100,\"name\":\"\\ud800\"}";
        String broken = "{\"vmid\":100,\"name\":\"\u00ff\u0000\"}";
        String twice = "{\"vmid\":100,\"vmid\":101}";
        String nulls = "{\"vmid\":null,\"name\":[null,{\"a\":null}],\"net0\":{\"b\":[]}}";
        String properties = "vmid=100&net0=" + "virtio,".repeat(20_000);
        String ambiguous = "vmid=100&net0=" + "a".repeat(60_000) + "!";
        String names = "vmid=100" + "&a[b]=c".repeat(20_000);
        return Stream.of("/nodes/pve1/qemu", "/nodes/pve1/lxc", "/pools", "/access/users", "/access/ticket")
                .flatMap(path -> Stream.of(
                                Map.entry(JSON, deep),
                                Map.entry(JSON, deepObject),
                                Map.entry(JSON, number),
                                Map.entry(JSON, exponent),
                                Map.entry(JSON, wide),
                                Map.entry(JSON, surrogate),
                                Map.entry(JSON, broken),
                                Map.entry(JSON, twice),
                                Map.entry(JSON, nulls),
                                Map.entry(JSON, ""),
                                Map.entry(JSON, "null"),
                                Map.entry(JSON, "{"),
                                Map.entry(JSON + "Content-Encoding: gzip\r\n", "{}"),
                                Map.entry("Content-Type: application/json; charset=utf-16\r\n", "{}"),
                                Map.entry("Content-Type: ;;;\r\n", "{}"),
                                Map.entry("Content-Type: multipart/form-data\r\n", "abc"),
                                Map.entry("Content-Type: multipart/form-data; boundary=\r\n", "----\r\n"),
                                Map.entry(
                                        "Content-Type: multipart/form-data; boundary=x\r\n",
                                        "--x\r\nnonsense\r\n\r\n--x--"),
                                Map.entry(FORM, properties),
                                Map.entry(FORM, ambiguous),
                                Map.entry(FORM, names),
                                Map.entry(FORM, "%"),
                                Map.entry(FORM, "&&&===&&&"),
                                Map.entry(FORM, "a\u0000b=\u0000"),
                                Map.entry(FORM, "x".repeat(600_000)))
                        .flatMap(entry -> Stream.of(
                                post(path + " " + shorter(entry.getValue()), path, entry.getKey(), entry.getValue()),
                                post(
                                        "/api2/json" + path + " " + shorter(entry.getValue()),
                                        "/api2/json" + path,
                                        entry.getKey() + TOKEN,
                                        entry.getValue()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"heads", "paths", "bodies"})
    void isAnsweredOrRefused(String name, String head, String body, List<Integer> statuses) {
        Client.Response response = client.raw(head, body.getBytes(StandardCharsets.UTF_8));

        if (!statuses.isEmpty()) {
            assertThat(response.status()).as(response.toString()).isIn(statuses);
        }
        assertSafe(response);
    }

    private static void assertSafe(Client.Response response) {
        String seen = response.reason() + "\n" + response.headers() + "\n" + response.body();
        assertThat(seen).doesNotContain(INSIDES).doesNotContain("the mock failed", "root:x:", "s3cret");
        assertThat(response.headers()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api2/json"})
    void aBodyBeyondTheLimitIsNotTaken(String surface) {
        String body = "comment=" + "a".repeat(600_000);
        Client.Response announced = client.with("Authorization", MockProxmox.TOKEN)
                .send("POST", surface + "/pools", "application/x-www-form-urlencoded", body);
        assertThat(announced.status()).isEqualTo(surface.isEmpty() ? 413 : 501);
    }

    /** The same seed on every machine: what is found once is found again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverOneChangesItIsAnsweredOrRefused(long seed) {
        Random random = new Random(seed);
        List<String> good = List.of(
                "GET /nodes/pve1/qemu?limit=2" + HOST + "\r\n",
                "GET /api2/json/cluster/resources" + HOST + TOKEN + "\r\n",
                "POST /pools" + HOST + JSON + length("{\"poolid\":\"p\"}") + "{\"poolid\":\"p\"}",
                "POST /api2/json/nodes/pve1/qemu" + HOST + TOKEN + FORM + length("vmid=900&net0=virtio,bridge=vmbr0")
                        + "vmid=900&net0=virtio,bridge=vmbr0",
                "POST /api2/extjs/access/ticket" + HOST + FORM + length("username=root@pam&password=no")
                        + "username=root@pam&password=no",
                "GET /docs/docs.js" + HOST + "Accept-Encoding: gzip\r\nIf-None-Match: \"a\"\r\n\r\n");
        for (int i = 0; i < 250; i++) {
            String changed = changed(good.get(random.nextInt(good.size())), random);
            // A body may now be shorter than announced; with both ends closed nobody waits for the rest.
            Client.Response response = client.halfClosed(changed);
            assertSafe(response);
        }
    }

    private static String changed(String text, Random random) {
        List<Character> characters = new ArrayList<>();
        text.chars().forEach(c -> characters.add((char) c));
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int place = random.nextInt(characters.size());
            switch (random.nextInt(4)) {
                case 0 -> characters.set(place, (char) random.nextInt(256));
                case 1 -> characters.remove(place);
                case 2 -> characters.add(place, "\r\n%&=:,{}[]\"/?\u0000".charAt(random.nextInt(15)));
                default ->
                    characters.addAll(
                            place, List.copyOf(characters.subList(place, Math.min(characters.size(), place + 20))));
            }
        }
        StringBuilder result = new StringBuilder();
        characters.forEach(result::append);
        return result.toString();
    }

    @Test
    void nothingOfARequestGetsIntoTheHead() {
        for (String surface : List.of("", "/api2/json", "/api2/extjs")) {
            Client.Response response = client.with("Authorization", MockProxmox.TOKEN)
                    .get(surface + "/nodes/x%0d%0aX-Injected:%20yes%0d%0a%0d%0abody/qemu");
            assertThat(response.headers()).doesNotContainKey("x-injected");
            assertThat(response.reason().toLowerCase(Locale.ROOT)).doesNotContain("\n", "\r");
        }
    }
}
