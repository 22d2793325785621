package io.github.proxmoxcodegen.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.proxmoxcodegen.diagnostic.Diagnostic;
import io.github.proxmoxcodegen.diagnostic.Diagnostics;
import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server with a certificate that it signed itself, as a fresh node has. */
final class UrlSourceTest {

    private static final String PASSWORD = "changeit";
    private static final CountDownLatch OVER = new CountDownLatch(1);

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static ExecutorService threads;
    private static SSLContext tls;

    @BeforeAll
    static void start() throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "node",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);

        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        serve("/apidoc.js", exchange -> answer(exchange, 200, "content"));
        serve("/moved", exchange -> redirect(exchange, "/apidoc.js"));
        serve("/around", exchange -> redirect(exchange, "/around/" + System.nanoTime()));
        serve("/down", exchange -> redirect(exchange, "http://localhost/apidoc.js"));
        serve("/away", exchange -> redirect(exchange, "file:///etc/passwd"));
        serve("/login", exchange -> answer(exchange, 401, ""));
        serve("/large", UrlSourceTest::claimMuch);
        serve("/silent", exchange -> await());
        serve("/stalled", UrlSourceTest::stall);
        server.start();
    }

    @AfterAll
    static void stop() {
        OVER.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void givesTheBody() throws Exception {
        assertThat(body("/apidoc.js")).isEqualTo("content");
    }

    @Test
    void followsARedirectThatStaysWithHttps() throws Exception {
        assertThat(body("/moved")).isEqualTo("content");
    }

    @Test
    void refusesARedirectToAnythingElse() {
        assertThat(failure("/down").code()).isEqualTo("input.redirects");
        assertThat(failure("/down").message()).contains("'http://localhost/apidoc.js'");
        assertThat(failure("/away").code()).isEqualTo("input.redirects");
    }

    @Test
    void givesUpAfterManyRedirects() {
        assertThat(failure("/around").code()).isEqualTo("input.redirects");
    }

    @Test
    void saysWhichStatusCame() {
        assertThat(failure("/absent").message()).contains("404");
        assertThat(failure("/login").hint()).contains("login");
    }

    @Test
    void doesNotReadWhatSaysThatItIsTooLarge() {
        assertThatThrownBy(() -> source(tls, Duration.ofSeconds(30)).open(uri("/large")))
                .isInstanceOf(LimitedStream.TooLargeException.class);
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() {
        InvalidInputException failure = catchThrowableOfType(
                InvalidInputException.class,
                () -> source(tls, Duration.ofMillis(700)).open(uri("/silent")));
        assertThat(failure.diagnostics().get(0).code()).isEqualTo("input.timeout");
    }

    @Test
    void doesNotWaitForAServerThatStopsInTheMiddle() throws Exception {
        try (InputStream in = source(tls, Duration.ofSeconds(2)).open(uri("/stalled"))) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(TimedStream.TimeOverException.class);
        }
    }

    @Test
    void doesNotTrustAStranger() throws Exception {
        InvalidInputException failure = catchThrowableOfType(
                InvalidInputException.class,
                () -> source(SSLContext.getDefault(), Duration.ofSeconds(30)).open(uri("/apidoc.js")));
        assertThat(failure.diagnostics().get(0).code()).isEqualTo("input.untrusted");
        assertThat(failure.diagnostics().get(0).hint()).contains("trustStore");
    }

    @Test
    void neverShowsAPassword() {
        InvalidInputException failure = catchThrowableOfType(
                InvalidInputException.class,
                () -> SpecReader.read(
                        "https://root:secret@localhost/apidoc.js",
                        io.github.proxmoxcodegen.parser.ApidocOptions.DEFAULT));
        assertThat(failure.diagnostics().get(0).code()).isEqualTo("input.bad-url");
        assertThat(failure.toString()).doesNotContain("secret");
    }

    private static String body(String path) throws Exception {
        try (InputStream in = source(tls, Duration.ofSeconds(30)).open(uri(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Diagnostic failure(String path) {
        InvalidInputException failure = catchThrowableOfType(
                InvalidInputException.class,
                () -> source(tls, Duration.ofSeconds(30)).open(uri(path)));
        assertThat(failure.diagnostics()).hasSize(1);
        return failure.diagnostics().get(0);
    }

    private static UrlSource source(SSLContext context, Duration timeout) {
        return new UrlSource(
                HttpClient.newBuilder().sslContext(context), timeout, 1_000_000, new Diagnostics("address"));
    }

    private static URI uri(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    private static void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void claimMuch(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 5_000_000_000L);
        exchange.getResponseBody().flush();
        await();
    }

    private static void stall(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        body.write("const apiSchema = [".getBytes(StandardCharsets.UTF_8));
        body.flush();
        await();
    }

    private static void await() {
        try {
            OVER.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
