package io.github.proxmoxcodegen.server;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.server.state.State;
import io.github.proxmoxcodegen.server.tls.SelfSigned;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A mock that is being started: what needs no API is made in the background, so that a caller can read the API meanwhile.
 *
 * <pre>{@code
 * try (Startup startup = Startup.begin(settings)) {
 *     Api api = read();
 *     return startup.finish(api);
 * }
 * }</pre>
 */
public final class Startup implements AutoCloseable {

    private final ServerSettings settings;
    private final CompletableFuture<Vertx> vertx;
    private final CompletableFuture<State> state;
    private final CompletableFuture<Optional<SelfSigned>> identity;
    private boolean finished;

    private Startup(ServerSettings settings) {
        this.settings = settings;
        this.vertx = CompletableFuture.supplyAsync(Startup::vertx);
        this.state = CompletableFuture.supplyAsync(() -> new State(settings.cluster()));
        this.identity = CompletableFuture.supplyAsync(() -> identity(settings));
    }

    /** Begins to start a mock, and returns at once. */
    public static Startup begin(ServerSettings settings) {
        return new Startup(settings);
    }

    /**
     * Starts to serve an API. Can be called once.
     *
     * @throws IOException when it cannot listen where the settings say
     */
    public MockProxmox finish(Api api) throws IOException {
        if (finished) {
            throw new IllegalStateException("this start has become a mock already");
        }
        MockProxmox.Parts parts = new MockProxmox.Parts(join(vertx), join(state), join(identity));
        finished = true;
        return MockProxmox.listen(api, settings, parts);
    }

    /** Gives up what was begun, unless it has become a mock. */
    @Override
    public void close() {
        if (!finished) {
            finished = true;
            // Nobody waits: what is left of it holds up neither the caller nor the end of the program.
            var unused = vertx.thenApply(Vertx::close);
        }
    }

    private static Vertx vertx() {
        return Vertx.vertx(new VertxOptions()
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
    }

    private static Optional<SelfSigned> identity(ServerSettings settings) {
        return settings.tls()
                ? Optional.of(
                        SelfSigned.create(settings.host(), settings.clock().instant()))
                : Optional.empty();
    }

    /** What a task in the background gives, or fails with, as if it had been made here. */
    private static <T> T join(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
