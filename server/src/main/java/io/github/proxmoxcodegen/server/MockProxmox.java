package io.github.proxmoxcodegen.server;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.server.control.Control;
import io.github.proxmoxcodegen.server.control.Faults;
import io.github.proxmoxcodegen.server.http.Connections;
import io.github.proxmoxcodegen.server.http.Front;
import io.github.proxmoxcodegen.server.http.Limits;
import io.github.proxmoxcodegen.server.mock.MockBackend;
import io.github.proxmoxcodegen.server.pages.Pages;
import io.github.proxmoxcodegen.server.state.State;
import io.github.proxmoxcodegen.server.tls.SelfSigned;
import io.github.proxmoxcodegen.specs.Specs;
import io.github.proxmoxcodegen.validation.ApiValidator;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running mock of a Proxmox server.
 *
 * <pre>{@code
 * try (MockProxmox proxmox = MockProxmox.start()) {
 *     URI api = proxmox.wireUri();   // http://127.0.0.1:PORT/api2/json
 * }
 * }</pre>
 *
 * <p>It begins with a cluster of three nodes, the login {@link #USER} with {@link #PASSWORD}, and the token {@link #TOKEN}.
 */
public final class MockProxmox implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(MockProxmox.class.getName());

    /** The superuser. */
    public static final String USER = "root@pam";

    /** The password of every user that the mock begins with. */
    public static final String PASSWORD = "proxmox";

    /** The value of an {@code Authorization} header with the token that the mock begins with. */
    public static final String TOKEN = "PVEAPIToken=root@pam!mock=00000000-0000-4000-8000-000000000001";

    private static final long START_SECONDS = 30;
    private static final long STOP_SECONDS = 10;

    private final Vertx vertx;
    private final HttpServer server;
    private final MockBackend backend;
    private final State state;
    private final Faults faults;
    private final ServerSettings settings;
    private final Optional<SelfSigned> identity;

    private MockProxmox(
            Vertx vertx,
            HttpServer server,
            MockBackend backend,
            State state,
            Faults faults,
            ServerSettings settings,
            Optional<SelfSigned> identity) {
        this.vertx = vertx;
        this.server = server;
        this.backend = backend;
        this.state = state;
        this.faults = faults;
        this.settings = settings;
        this.identity = identity;
    }

    /** Starts a mock of the newest Proxmox VE on any free port of this machine. */
    public static MockProxmox start() {
        try {
            return start(Specs.standard().resolve("latest").api(), ServerSettings.DEFAULT);
        } catch (InvalidInputException | IOException e) {
            throw new IllegalStateException("the newest release comes with this program", e);
        }
    }

    /**
     * Starts a mock of an API.
     *
     * @throws IOException when it cannot listen where the settings say
     */
    public static MockProxmox start(Api api, ServerSettings settings) throws IOException {
        try (Startup startup = Startup.begin(settings)) {
            return startup.finish(api);
        }
    }

    /**
     * What a mock needs and can be made without its API.
     *
     * @param vertx runs it; closed with it
     * @param state what it begins with
     * @param identity who it is with TLS
     */
    record Parts(Vertx vertx, State state, Optional<SelfSigned> identity) {}

    static MockProxmox listen(Api api, ServerSettings settings, Parts parts) throws IOException {
        Vertx vertx = parts.vertx();
        State state = parts.state();
        Faults faults = new Faults();
        MockBackend backend = new MockBackend(
                api, state, settings.clock(), settings.taskTime(), settings.wireAuth(), faults::taskError);
        Control control = new Control(api, state, () -> reset(backend, faults), backend::forgetTasks, faults);
        Front front = new Front(
                vertx,
                ApiValidator.of(api),
                backend,
                control.or(new Pages(api, settings.wireAuth(), settings.clock())),
                settings.plainAuth(),
                settings.loginDelay(),
                faults,
                settings.origins(),
                fault -> LOG.log(System.Logger.Level.ERROR, "A fault of the mock itself; please report it.", fault));
        Connections connections = new Connections(vertx, settings.connections(), settings.patience());
        HttpServer server = vertx.createHttpServer(options(settings, parts.identity()))
                .connectionHandler(connections::open)
                .requestHandler(request -> {
                    connections.watch(request);
                    front.handle(request);
                });
        try {
            await(server.listen().toCompletionStage().toCompletableFuture(), START_SECONDS);
        } catch (IOException e) {
            backend.close();
            vertx.close();
            throw e;
        }
        return new MockProxmox(vertx, server, backend, state, faults, settings, parts.identity());
    }

    /** How much of each operation's behaviour a mock of an API has, in the order of the API. */
    public static Map<Operation, String> coverage(Api api) {
        State state = new State(Map::of);
        try (MockBackend backend =
                new MockBackend(api, state, Clock.systemUTC(), Duration.ZERO, false, call -> Optional.empty())) {
            Map<Operation, String> levels = new LinkedHashMap<>();
            api.operations()
                    .forEach(operation ->
                            levels.put(operation, backend.level(operation).label()));
            return levels;
        }
    }

    private static HttpServerOptions options(ServerSettings settings, Optional<SelfSigned> identity) {
        HttpServerOptions options = new HttpServerOptions();
        identity.ifPresent(own -> options.setSsl(true)
                .setKeyCertOptions(new PemKeyCertOptions()
                        .setCertValue(Buffer.buffer(own.certificatePem()))
                        .setKeyValue(Buffer.buffer(own.keyPem()))));
        return options.setHost(settings.host())
                .setPort(settings.port())
                .setMaxHeaderSize(Limits.HEADERS)
                .setMaxInitialLineLength(Limits.REQUEST_LINE)
                .setHttp2ClearTextEnabled(false)
                // There are no web sockets: each request would pass what negotiates their compression.
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setHandle100ContinueAutomatically(true)
                .setCompressionSupported(true);
    }

    private static <T> T await(java.util.concurrent.CompletableFuture<T> future, long seconds) throws IOException {
        try {
            return future.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? io
                    : new IOException(
                            String.valueOf(
                                    e.getCause() == null ? e : e.getCause().getMessage()),
                            e);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + seconds + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.actualPort();
    }

    /** The root of the plain surface, without a slash at its end. */
    public URI uri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create((settings.tls() ? "https://" : "http://") + host + ":" + port());
    }

    /** The root of the surface that is true to the wire. */
    public URI wireUri() {
        return URI.create(uri() + "/api2/json");
    }

    /** What a client has to trust; empty without TLS. */
    public Optional<X509Certificate> certificate() {
        return identity.map(SelfSigned::certificate);
    }

    /** The SHA-256 of the certificate as Proxmox writes it, {@code AB:CD:…}; empty without TLS. */
    public Optional<String> fingerprint() {
        return identity.map(SelfSigned::fingerprint);
    }

    /** Forgets everything that happened since it was started, and every fault that was asked for. */
    public void reset() {
        reset(backend, faults);
    }

    private static void reset(MockBackend backend, Faults faults) {
        faults.clear();
        backend.reset();
    }

    /** A copy of everything that it remembers. */
    public Map<String, Object> state() {
        return state.export();
    }

    /** Stops: calls that are under way are answered first. */
    @Override
    public void close() {
        try {
            await(
                    server.shutdown(STOP_SECONDS, TimeUnit.SECONDS)
                            .toCompletionStage()
                            .toCompletableFuture(),
                    STOP_SECONDS + 1);
            await(vertx.close().toCompletionStage().toCompletableFuture(), STOP_SECONDS);
        } catch (IOException e) {
            // It is going away all the same.
        } finally {
            backend.close();
        }
    }
}
